package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Media;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

  private final Attachments attachments = new Attachments(List.of(
      "application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "application/dicom", "text/plain",
      "application/geo+json", "audio/ogg"));

  @ParameterizedTest
  @CsvSource({
      "application/pdf,%PDF-1.7", "APPLICATION/PDF,%PDF-1.4",
      "image/png,'\u0089PNG\r\n\u001a\n...'", "image/gif,GIF89a..",
      "image/jpeg,\u00ff\u00d8\u00ff\u00e0", "image/webp,RIFF....WEBPVP8", "text/plain,Halaman 12",
      "text/plain;charset=UTF-8,a", "application/geo+json,'{\"type\": \"Point\"}'", "audio/ogg,anything"})
  void problemsInWhenContentIsWhatItSaysThenNone(String type, String content) {
    assertThat(rules(new Binary().setContentType(type).setData(latin(content)))).isEmpty();
  }

  @Test
  void problemsInWhenDicomThenItsLettersStandBehindThePreamble() {
    byte[] dicom = new byte[132];
    System.arraycopy(latin("DICM"), 0, dicom, 128, 4);

    assertThat(rules(new Binary().setContentType("application/dicom").setData(dicom))).isEmpty();
    assertThat(rules(new Binary().setContentType("application/dicom").setData(latin("DICM"))))
        .containsExactly("attachment-content");
  }

  @ParameterizedTest
  @CsvSource({
      "application/pdf,<html>", "application/pdf,' %PDF-1.7'", "image/png,\u00ff\u00d8\u00ff", "image/jpeg,GIF89a",
      "image/gif,GIF", "image/webp,RIFF....WAVE", "text/plain,\u00ff\u00fe", "text/plain,MZ\u0000a", "image/png,<svg/>",
      "application/geo+json,[1]", "application/geo+json,'{} <script>'"})
  void problemsInWhenContentIsSomethingElseThenRefused(String type, String content) {
    assertThat(rules(new Binary().setContentType(type).setData(latin(content)))).containsExactly("attachment-content");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "text/html", "image/svg+xml", "application/xhtml+xml", "application/javascript", "text/xml", "application/zip",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream",
      "text/plainx"})
  void problemsInWhenTypeIsNotListedThenRefused(String type) {
    assertThat(rules(new Binary().setContentType(type).setData(latin("a")))).containsExactly("attachment-type");
  }

  @Test
  void problemsInWhenNoTypeThenRefused() {
    assertThat(rules(new Binary().setData(latin("a")))).containsExactly("attachment-type");
  }

  @Test
  void problemsInWhenOnlyAnAddressThenNone() {
    Attachment elsewhere = new Attachment().setContentType("video/mp4").setUrl("https://x.example/v");

    assertThat(rules(new Media().setContent(elsewhere))).isEmpty();
  }

  @Test
  void problemsInWhenNestedThenFoundEverywhereWithItsPlace() {
    DocumentReference document = new DocumentReference();
    document.addContent().setAttachment(page());
    QuestionnaireResponse answers = new QuestionnaireResponse();
    answers.addItem().addItem().addAnswer().setValue(page());
    Communication message = new Communication();
    message.addPayload().setContent(page());
    Patient patient = new Patient();
    patient.addPhoto(page());
    patient.addExtension("https://x.example/e", page());
    patient.getBirthDateElement().addExtension("https://x.example/e", page());
    patient.addContained(new Media().setContent(page()));

    assertThat(places(document)).containsExactly("DocumentReference.content[0].attachment.contentType");
    assertThat(places(answers)).containsExactly("QuestionnaireResponse.item[0].item[0].answer[0].value.contentType");
    assertThat(places(message)).containsExactly("Communication.payload[0].content.contentType");
    assertThat(places(new DiagnosticReport().addPresentedForm(page())))
        .containsExactly("DiagnosticReport.presentedForm[0].contentType");
    assertThat(places(patient)).containsExactlyInAnyOrder(
        "Patient.photo[0].contentType", "Patient.extension[0].value.contentType",
        "Patient.birthDate.extension[0].value.contentType", "Patient.contained[0].content.contentType");
  }

  private static Attachment page() {
    return new Attachment().setContentType("text/html").setData(latin("<script>"));
  }

  private List<String> rules(Resource resource) {
    return attachments.problemsIn(resource, resource.fhirType()).stream().map(Problem::rule).toList();
  }

  private List<String> places(Resource resource) {
    return attachments.problemsIn(resource, resource.fhirType()).stream().map(Problem::expression).toList();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
