package id.ilp.command;

import id.ilp.district.SandboxFiles;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** NDJSON files of Bundles, in the order in which they are to be stored: first what the district rests on. */
final class DistrictFiles implements Closeable {

  private static final int BUNDLES_OF_A_FILE = 5000;

  private final Path folder;
  private BufferedWriter writer;
  private int count;
  private long bundles;

  DistrictFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (String bundle : SandboxFiles.read("network", "family")) {
      // The files of the examples are written for people, over many lines.
      write(bundle.replaceAll("\\R\\s*", " "));
    }
  }

  void write(String bundle) {
    try {
      if (bundles % BUNDLES_OF_A_FILE == 0) {
        close();
        writer = Files.newBufferedWriter(
            folder.resolve(String.format(Locale.ROOT, "district-%04d.ndjson", ++count)));
      }
      writer.write(bundle);
      writer.write('\n');
      bundles++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return count;
  }

  long bundles() {
    return bundles;
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
