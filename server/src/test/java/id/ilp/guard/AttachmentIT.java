package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Content of other formats is kept only if its type is allowed and it is what it says, whatever way it comes. */
class AttachmentIT extends LiveServer {

  private static final String PAGE = photo("text/html", "<script>alert(1)</script>");
  private static final String PICTURE = photo("image/png", "\u0089PNG\r\n\u001a\n");
  private static final String NO_PICTURE = photo("image/png", "<svg onload='x'/>");

  @Test
  void binaryWhenItIsWhatItSaysThenStoredElseRefused() {
    request().body(binary("application/pdf", "%PDF-1.7")).post("/Binary").then().statusCode(201);
    refused(request().body(binary("application/pdf", "MZ")).post("/Binary"), "attachment-content", "Binary.data");
    refused(request().body(binary("text/html", "<p>")).post("/Binary"), "attachment-type", "Binary.contentType");
  }

  @Test
  void visitWhenAPhotoIsAPageThenNothingOfItIsStored() {
    long before = storedVersions();

    Response answer = send(withPhoto(SampleVisit.minimal(), PAGE).json());

    answer.then().statusCode(422).body("issue[0].details.coding[0].code", equalTo("attachment-type"));
    assertThat(answer.<String>path("issue[0].expression[0]"))
        .matches("Bundle\\.entry\\[\\d+]\\.resource\\.photo\\[0]\\.contentType");
    assertThat(storedVersions()).isEqualTo(before);
  }

  @Test
  void visitWhenAPhotoIsAPictureThenStored() {
    send(withPhoto(SampleVisit.minimal(), PICTURE).json()).then().statusCode(200);
  }

  @Test
  void batchWhenOneIsWrongThenOnlyThatOneIsRefused() {
    String batch = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
        + entry(binary("text/plain", "baik")) + "," + entry(binary("text/html", "<p>")) + "]}";

    send(batch).then().statusCode(200)
        .body("entry[0].response.status", equalTo("201 Created"))
        .body("entry[1].response.status", equalTo("422"));
  }

  @Test
  void patchWhenItAddsAPageThenRefused() {
    SampleVisit visit = SampleVisit.minimal();
    String patient = send(visit.json()).jsonPath().<String>getList("entry.response.location").stream()
        .filter(location -> location.startsWith("Patient/")).findFirst().orElseThrow().split("/")[1];
    String patch = "[{\"op\":\"add\",\"path\":\"/photo\",\"value\":[" + NO_PICTURE + "]}]";

    refused(request().contentType("application/json-patch+json").body(patch).patch("/Patient/" + patient),
        "attachment-content", "Patient.photo[0].data");
  }

  private static void refused(Response answer, String rule, String place) {
    answer.then().statusCode(422).body("issue[0].details.coding[0].code", equalTo(rule))
        .body("issue[0].expression[0]", equalTo(place));
  }

  private static SampleVisit withPhoto(SampleVisit visit, String photo) {
    return visit.with("\"resourceType\": \"Patient\",", "\"resourceType\": \"Patient\", \"photo\": [" + photo + "],");
  }

  private static String entry(String resource) {
    return "{\"resource\":" + resource + ",\"request\":{\"method\":\"POST\",\"url\":\"Binary\"}}";
  }

  private static String binary(String type, String content) {
    return "{\"resourceType\":\"Binary\",\"contentType\":\"" + type + "\",\"data\":\"" + encoded(content) + "\"}";
  }

  private static String photo(String type, String content) {
    return "{\"contentType\":\"" + type + "\",\"data\":\"" + encoded(content) + "\"}";
  }

  private static String encoded(String content) {
    return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
