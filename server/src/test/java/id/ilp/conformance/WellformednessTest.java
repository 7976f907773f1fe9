package id.ilp.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.rest.api.EncodingEnum;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellformednessTest {

  private static final String XMLNS = " xmlns=\"http://hl7.org/fhir\"";

  @ParameterizedTest
  @ValueSource(strings = {
      "{}",
      "{\"resourceType\":\"Patient\"}",
      "\n {\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"id\":\"a\"}},{\"resource\":{\"id\":\"b\"}}]} \n",
      "{\"text\":\"{ [ \\\" \\u0041\",\"n\":1.50,\"b\":true,\"no\":null}"
  })
  void checkWhenJsonIsGoodThenPasses(String text) {
    assertThatCode(() -> Wellformedness.check(text, EncodingEnum.JSON)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"resourceType\":\"Patient\",\"active\":true",
      "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"Ma",
      "{",
      "{\"active\":true,}",
      "{'active':true}",
      "{\"active\":tru}",
      "{\"active\" true}",
      "{\"text\":\"line\nbreak\"}",
      "{\"n\":NaN}",
      "{\"n\":01}",
      "{/* comment */}"
  })
  void checkWhenJsonIsBrokenThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.JSON).rule()).isEqualTo("not-json");
  }

  @Test
  void checkWhenJsonIsBrokenThenLineAndColumnAreTold() {
    Problem problem = refusal("{\n  \"active\": true,\n  \"gender\" \"male\"\n}", EncodingEnum.JSON);

    assertThat(problem.position()).matches("Line\\[3] Col\\[\\d+]");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"active\":true,\"active\":false}",
      "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"A\",\"text\":\"B\"}]}"
  })
  void checkWhenNameIsDoubledThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.JSON).rule()).isEqualTo("not-json");
  }

  @Test
  void checkWhenSameNameInTwoObjectsThenPasses() {
    assertThatCode(() -> Wellformedness.check("{\"name\":[{\"text\":\"A\"},{\"text\":\"B\"}]}", EncodingEnum.JSON))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} x", "{}{}", "{\"active\":true} ,", "{}]", "{} \"\""})
  void checkWhenTextFollowsTheObjectThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.JSON).rule()).isEqualTo("not-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"resourceType\":\"Patient\"}]", "\"Patient\"", "12", "null", "<Patient/>", "halo"})
  void checkWhenNoObjectThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.JSON).rule()).isEqualTo("not-json");
  }

  @ParameterizedTest
  @EnumSource(value = EncodingEnum.class, names = {"JSON", "XML"})
  void checkWhenBlankThenRefusedAsEmpty(EncodingEnum encoding) {
    assertThat(refusal("", encoding).rule()).isEqualTo("empty-body");
    assertThat(refusal(" \r\n\t ", encoding).rule()).isEqualTo("empty-body");
  }

  @Test
  void checkWhenJsonIs60LevelsDeepThenPasses() {
    assertThatCode(() -> Wellformedness.check(nestedObjects(60), EncodingEnum.JSON)).doesNotThrowAnyException();
  }

  @Test
  void checkWhenJsonIs61LevelsDeepThenRefused() {
    assertThat(refusal(nestedObjects(61), EncodingEnum.JSON).position()).isNotNull();
    assertThat(refusal("{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}", EncodingEnum.JSON).position()).isNotNull();
  }

  /** The sender of correct but too deep JSON finds no wrong quote or comma in that line. */
  @Test
  void checkWhenJsonIsTooDeepThenTheRuleSaysSoAsForXml() {
    assertThat(refusal(nestedObjects(61), EncodingEnum.JSON).rule()).isEqualTo("nested-too-deep");
  }

  @Test
  void checkWhenJsonIsNestedWithoutEndThenRefused() {
    assertThat(refusal("{\"a\":".repeat(100_000), EncodingEnum.JSON)).isNotNull();
    assertThat(refusal("{\"a\":" + "[".repeat(100_000), EncodingEnum.JSON)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<Patient xmlns=\"http://hl7.org/fhir\"/>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Patient xmlns=\"http://hl7.org/fhir\"><!-- x -->"
          + "<name><text value=\"Tae &amp; Bere &#233; &lt;\"/></name></Patient>\n"
  })
  void checkWhenXmlIsGoodThenPasses(String text) {
    assertThatCode(() -> Wellformedness.check(text, EncodingEnum.XML)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<Patient xmlns=\"http://hl7.org/fhir\">",
      "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\"></Patient>",
      "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true/></Patient>",
      "<Patient xmlns=\"http://hl7.org/fhir\"/><Patient/>",
      "<Patient xmlns=\"http://hl7.org/fhir\"/> x",
      "<Patient><active value='a' value='b'/></Patient>",
      "<Patient>&</Patient>",
      "{\"resourceType\":\"Patient\"}",
      "halo"
  })
  void checkWhenXmlIsBrokenThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.XML).rule()).isEqualTo("not-xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE Patient><Patient xmlns=\"http://hl7.org/fhir\"/>",
      "<!DOCTYPE Patient SYSTEM \"file:///etc/passwd\"><Patient xmlns=\"http://hl7.org/fhir\"/>",
      "<?xml version=\"1.0\"?><!DOCTYPE Patient [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
          + "<Patient xmlns=\"http://hl7.org/fhir\"><name><text>&x;</text></name></Patient>",
      "<!DOCTYPE Patient [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
          + "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Patient>"
  })
  void checkWhenXmlHasDoctypeThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.XML).rule()).isEqualTo("xml-doctype");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<Patient xmlns=\"http://hl7.org/fhir\"><name>&x;</name></Patient>",
      "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Patient>"
  })
  void checkWhenXmlHasUndeclaredEntityThenRefused(String text) {
    assertThat(refusal(text, EncodingEnum.XML).rule()).isIn("xml-doctype", "not-xml");
  }

  @Test
  void checkWhenXmlIs60LevelsDeepThenPasses() {
    assertThatCode(() -> Wellformedness.check(nestedElements(60), EncodingEnum.XML)).doesNotThrowAnyException();
  }

  @Test
  void checkWhenXmlIs61LevelsDeepThenRefused() {
    assertThat(refusal(nestedElements(61), EncodingEnum.XML).rule()).isEqualTo("nested-too-deep");
  }

  /** Every refusal is 400, says what to do in both languages, and blames no element. */
  private static Problem refusal(String text, EncodingEnum encoding) {
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> Wellformedness.check(text, encoding));

    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.getStatusCode()).isEqualTo(400);
    assertThat(refusal.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.isError()).isTrue();
      assertThat(problem.expression()).isNull();
      assertThat(problem.text().indonesian()).isNotBlank().isNotEqualTo(problem.text().english());
      assertThat(problem.text().english()).isNotBlank();
    });
    return refusal.problems().get(0);
  }

  private static String nestedObjects(int levels) {
    return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
  }

  private static String nestedElements(int levels) {
    return "<a" + XMLNS + ">" + "<a>".repeat(levels - 1) + "</a>".repeat(levels);
  }
}
