package id.ilp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium without a window and without the internet: every name but this machine's is unknown to it.
 *
 * <p>Where no {@code chromedriver} is installed its tests are skipped, unless {@code -Dilp.browser=required}.
 */
public final class Browser {

  private Browser() {}

  /** Asked before each test class. */
  public static void assumeInstalled() {
    assumeTrue(driver().isPresent() || "required".equals(System.getProperty("ilp.browser")),
        "no chromedriver on the PATH");
  }

  /** A phone's width is 360. */
  public static ChromeDriver open(int width) {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(driver().orElseThrow(() -> new IllegalStateException("chromedriver is not installed"))
            .toFile())
        .build();
    ChromeDriver browser = new ChromeDriver(service, options);
    browser.manage().window().setSize(new Dimension(width, 900));
    return browser;
  }

  private static Optional<Path> driver() {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> Arrays.stream(new String[] {"chromedriver", "chromedriver.exe"})
            .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Browser::real)
        .findFirst();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
