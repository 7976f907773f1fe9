package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.EncodingEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyHeadTest {

  @Test
  void ofWhenJsonThenTypeAndBundleTypeWhateverTheirOrder() {
    assertThat(json("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[]}"))
        .isEqualTo(new BodyHead("Bundle", "transaction"));
    assertThat(json("{\"entry\":[{}],\"type\":\"batch\",\"id\":\"x\",\"resourceType\":\"Bundle\"}"))
        .isEqualTo(new BodyHead("Bundle", "batch"));
  }

  @Test
  void ofWhenJsonSaysNothingThenNulls() {
    assertThat(json("{}")).isEqualTo(new BodyHead(null, null));
  }

  @Test
  void ofWhenJsonTypeIsInsideAnEntryThenNotOfTheBundle() {
    assertThat(json("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"
        + "{\"resourceType\":\"Patient\",\"type\":\"batch\"}}]}")).isEqualTo(new BodyHead("Bundle", null));
  }

  @Test
  void ofWhenJsonTypeIsNoTextThenNull() {
    assertThat(json("{\"resourceType\":\"Organization\",\"type\":[{\"text\":\"x\"}]}"))
        .isEqualTo(new BodyHead("Organization", null));
    assertThat(json("{\"resourceType\":[\"Bundle\"],\"type\":{\"type\":\"batch\"}}"))
        .isEqualTo(new BodyHead(null, null));
  }

  @Test
  void ofWhenXmlThenTypeAndBundleType() {
    assertThat(xml("<?xml version=\"1.0\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"batch\"/></Bundle>"))
        .isEqualTo(new BodyHead("Bundle", "batch"));
    assertThat(xml("<Patient xmlns='http://hl7.org/fhir'/>")).isEqualTo(new BodyHead("Patient", null));
    assertThat(xml("<Patient/>")).isEqualTo(new BodyHead("Patient", null));
  }

  @Test
  void ofWhenXmlRootHasAPrefixThenItsLocalName() {
    assertThat(xml("<f:Bundle xmlns:f=\"http://hl7.org/fhir\"><f:type value=\"transaction\"/></f:Bundle>"))
        .isEqualTo(new BodyHead("Bundle", "transaction"));
  }

  /** What a comment says must not decide whether the body is checked as a whole. */
  @Test
  void ofWhenXmlCommentNamesAnotherTypeThenTheElementCounts() {
    assertThat(xml("<Bundle xmlns=\"http://hl7.org/fhir\"><!-- <type value=\"batch\"/> -->"
        + "<type value=\"transaction\"/></Bundle>")).isEqualTo(new BodyHead("Bundle", "transaction"));
  }

  @Test
  void ofWhenXmlCommentNamesAnotherResourceThenTheRootCounts() {
    assertThat(xml("<!-- <Patient> --><Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"batch\"/></Bundle>"))
        .isEqualTo(new BodyHead("Bundle", "batch"));
  }

  @Test
  void ofWhenXmlTypeIsInsideAnEntryThenNotOfTheBundle() {
    assertThat(xml("<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource><Bundle><type value=\"batch\"/></Bundle>"
        + "</resource></entry></Bundle>")).isEqualTo(new BodyHead("Bundle", null));
  }

  @Test
  void ofWhenXmlTypeHasAnIdFirstThenItsValueCounts() {
    assertThat(xml("<Bundle xmlns=\"http://hl7.org/fhir\"><type id=\"t\" value=\"batch\"/></Bundle>"))
        .isEqualTo(new BodyHead("Bundle", "batch"));
  }

  @ParameterizedTest
  @CsvSource({"Bundle,batch,true", "Bundle,transaction,false", "Bundle,,false", "Organization,batch,false",
      ",batch,false"})
  void isBatchWhenBundleOfThatTypeThenTrue(String resource, String type, boolean expected) {
    assertThat(new BodyHead(resource, type).isBatch()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Bundle,collection,true", "Bundle,,true", "Bundle,transaction,false", "Bundle,batch,false",
      "Patient,,false", "Organization,document,false", ",,false"})
  void isOfOtherKindWhenBundleIsNeitherTransactionNorBatchThenTrue(String resource, String type, boolean expected) {
    assertThat(new BodyHead(resource, type).isOfOtherKind()).isEqualTo(expected);
  }

  private static BodyHead json(String text) {
    return BodyHead.of(text, EncodingEnum.JSON);
  }

  private static BodyHead xml(String text) {
    return BodyHead.of(text, EncodingEnum.XML);
  }
}
