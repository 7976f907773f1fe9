package id.ilp.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ilp.LiveServer;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide and the package as the server hands them out. */
class GuideIT extends LiveServer {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]+)");

  @ParameterizedTest
  @ValueSource(strings = {"/ig", "/ig/", "/try", "/try/"})
  void folderWhenAskedForThenItOpensItsIndex(String path) {
    given().port(port()).get(path).then().statusCode(200).contentType("text/html").body(containsString("ILP FHIR"));
  }

  @Test
  void packageWhenDownloadedThenItIsGzipAndItsManifestNamesIt() {
    byte[] archive = given().port(port()).get("/packages/ilp.fhir.r4.tgz").then().statusCode(200).extract().asByteArray();

    assertThat(archive).startsWith(0x1f, 0x8b);
    given().port(port()).get("/packages/package.json").then().statusCode(200)
        .body("name", equalTo("ilp.fhir.r4"))
        .body("dependencies.'hl7.fhir.r4.core'", equalTo("4.0.1"));
  }

  @Test
  void guideWhenFollowedThenEveryLinkOfItsMainPagesLeadsSomewhere() {
    Set<String> targets = new TreeSet<>();
    for (String page : new String[] {"index.html", "artefacts.html", "guide-coverage.html"}) {
      Matcher links = LINK.matcher(get("/ig/" + page));
      while (links.find()) {
        if (!links.group(1).contains("://")) {
          targets.add(links.group(1));
        }
      }
    }

    assertThat(targets).hasSizeGreaterThan(100);
    for (String target : targets) {
      given().port(port()).get(URI.create("/ig/").resolve(target).toString()).then().statusCode(200);
    }
  }

  @Test
  void profilePageWhenReadThenItShowsRulesExamplesAndTheErrorOfTheBadOne() {
    assertThat(get("/ig/StructureDefinition-ilp-patient.html"))
        .contains("ilp-nik-1", "yohana-mauk.json", "NIK harus", "StructureDefinition-ilp-patient.json")
        .doesNotContain("style=", "onclick");
  }

  private String get(String path) {
    return given().port(port()).get(path).then().statusCode(200).extract().asString();
  }
}
