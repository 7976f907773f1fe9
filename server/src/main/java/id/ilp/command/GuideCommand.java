package id.ilp.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** {@code guide DIR}: writes the pages of the guide into a folder, for any web server or for reading without one. */
final class GuideCommand {

  private static final String PAGES = "/static/ig/";

  private GuideCommand() {}

  static int run(String[] args, PrintStream out) throws IOException {
    if (args.length != 1) {
      out.println("Pemakaian (usage): java -jar ilp-server.jar guide FOLDER");
      return 2;
    }
    Path folder = Path.of(args[0]);
    int count = 0;
    for (Resource page : new PathMatchingResourcePatternResolver().getResources("classpath:" + PAGES + "**/*.*")) {
      Path target = folder.resolve(nameOf(page.getURI()));
      Files.createDirectories(target.getParent());
      try (InputStream in = page.getInputStream()) {
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      }
      count++;
    }
    out.println(count + " berkas ditulis (files written): " + folder.resolve("index.html"));
    return 0;
  }

  private static String nameOf(URI address) {
    String path = URLDecoder.decode(address.toString(), StandardCharsets.UTF_8);
    return path.substring(path.lastIndexOf(PAGES) + PAGES.length());
  }
}
