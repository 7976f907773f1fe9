package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.BaseRuntimeDeclaredChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaderFormTest {

  private static final KaderForm FORM = KaderForm.get();
  private static final String SETTING = "https://w3id.org/ilp-fhir/CodeSystem/setting";
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
  private static final String LOINC = "http://loinc.org";
  private static final String EXTRACT =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract";

  @ParameterizedTest
  @ValueSource(strings = {"DiagnosticReport", "Composition", "ClinicalImpression", "Coverage", "Consent", "Specimen",
      "MedicationRequest", "ServiceRequest", "AuditEvent", "Organization"})
  void knowsWhenTypeIsNotOnHerFormThenNo(String type) {
    assertThat(FORM.knows(type)).isFalse();
    assertThat(FORM.mayWrite(type)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Patient, name, true", "Patient, identifier, false", "Patient, photo, false", "Patient, maritalStatus, false",
      "Patient, extension, false", "Patient, text, false", "Patient, meta, true", "Group, identifier, false",
      "Condition, note, false", "Encounter, diagnosis, true", "DiagnosticReport, code, false"})
  void showsWhenElementIsNamedOrItsTypeIsHersThenOnlyThat(String type, String element, boolean shown) {
    assertThat(FORM.shows(type, element)).isEqualTo(shown);
  }

  @Test
  void opensWhenVisitIsAtHomeOrPosyanduThenOnlyThat() {
    assertThat(FORM.opens(new Encounter().setClass_(new Coding(ACT_CODE, "HH", null)))).isTrue();
    assertThat(FORM.opens(visitAt("home"))).isTrue();
    assertThat(FORM.opens(visitAt("posyandu"))).isTrue();
    assertThat(FORM.opens(visitAt("puskesmas"))).isFalse();
    assertThat(FORM.opens(new Encounter().setClass_(new Coding("http://other", "HH", null)))).isFalse();
  }

  private static Encounter visitAt(String setting) {
    Encounter visit = new Encounter().setClass_(new Coding(ACT_CODE, "AMB", null));
    visit.addType().addCoding(new Coding(SETTING, setting, null));
    return visit;
  }

  @Test
  void opensWhenDiagnosisIsFollowedUpAtHomeThenOnlyThat() {
    assertThat(FORM.opens(diagnosis("I10"))).isTrue();
    assertThat(FORM.opens(diagnosis("A15.0"))).isTrue();
    assertThat(FORM.opens(diagnosis("B20"))).isFalse();
    assertThat(FORM.opens(diagnosis("J06.9"))).isFalse();
    assertThat(FORM.opens(new Condition())).isFalse();
  }

  private static Condition diagnosis(String code) {
    Condition diagnosis = new Condition();
    diagnosis.getCode().addCoding(new Coding(ICD_10, code, null));
    return diagnosis;
  }

  @Test
  void opensWhenObservationIsOfALaboratoryThenNo() {
    assertThat(FORM.opens(observation(new Coding(LOINC, "29463-7", null)))).isTrue();
    assertThat(FORM.opens(observation(new Coding(LOINC, "718-7", null)))).isFalse();
    assertThat(FORM.opens(new DiagnosticReport())).isFalse();
    assertThat(FORM.opens(new Patient())).isTrue();
  }

  private static Observation observation(Coding code) {
    Observation observation = new Observation();
    observation.getCode().addCoding(code);
    return observation;
  }

  @Test
  void opensWhenFormIsASheetOfHersThenInEveryVersion() {
    String forms = "https://w3id.org/ilp-fhir/Questionnaire/";

    assertThat(FORM.opens(new QuestionnaireResponse().setQuestionnaire(forms + "home-visit-pregnant"))).isTrue();
    assertThat(FORM.opens(new QuestionnaireResponse().setQuestionnaire(forms + "household-sheet|0.1.0"))).isTrue();
    assertThat(FORM.opens(new QuestionnaireResponse().setQuestionnaire(forms + "srq-20"))).isFalse();
    assertThat(FORM.opens(new QuestionnaireResponse())).isFalse();
  }

  @Test
  void opensWhenTaskHasNoCodeOrAFindingThenOnlyThat() {
    Task finding = new Task();
    finding.getCode().addCoding(new Coding("https://w3id.org/ilp-fhir/CodeSystem/home-visit-finding", "tb-symptom", null));
    Task referral = new Task();
    referral.getCode().addCoding(new Coding("http://hl7.org/fhir/CodeSystem/task-code", "fulfill", null));

    assertThat(FORM.opens(finding)).isTrue();
    assertThat(FORM.opens(new Task())).isTrue();
    assertThat(FORM.opens(referral)).isFalse();
  }

  /** Otherwise a kader would not see what her own sheet becomes. */
  @Test
  void opensWhenASheetOfHersIsExtractedThenEveryObservation() throws IOException {
    List<Coding> codes = IlpPackage.load(FhirContext.forR4Cached()).resources().stream()
        .filter(Questionnaire.class::isInstance)
        .map(Questionnaire.class::cast)
        .filter(form -> FORM.opens(new QuestionnaireResponse().setQuestionnaire(form.getUrl())))
        .flatMap(form -> itemsIn(form.getItem()))
        .filter(item -> item.getExtension().stream().anyMatch(extension ->
            extension.getUrl().equals(EXTRACT) && "true".equals(extension.getValue().primitiveValue())))
        .flatMap(item -> item.getCode().stream())
        .toList();

    assertThat(codes).hasSizeGreaterThan(100)
        .allSatisfy(code -> assertThat(FORM.opens(observation(code))).isTrue());
  }

  private static Stream<QuestionnaireItemComponent> itemsIn(List<QuestionnaireItemComponent> items) {
    return items.stream().flatMap(item -> Stream.concat(Stream.of(item), itemsIn(item.getItem())));
  }

  /** FHIR asks for them even of a resource that is given in part; and a misspelt element would show nothing. */
  @Test
  void tableWhenATypeIsShownInPartThenItsMandatoryAndModifyingElementsAreShownAndAllExist() {
    FhirContext context = FhirContext.forR4Cached();
    AccessTable.rows(KaderForm.TABLE).stream().map(row -> row.get("type")).distinct().forEach(type -> {
      Resource empty = ResourceFactory.createResource(type);
      context.getResourceDefinition(type).getChildren().stream()
          .filter(child -> child.getMin() > 0
              || child instanceof BaseRuntimeDeclaredChildDefinition declared && declared.isModifier())
          .forEach(child -> assertThat(FORM.shows(type, child.getElementName().replace("[x]", "")))
              .as(type + "." + child.getElementName()).isTrue());
      AccessTable.rows(KaderForm.TABLE).stream()
          .filter(row -> row.get("type").equals(type) && !row.get("element").equals("*"))
          .forEach(row -> assertThat(Stream.of(row.get("element"), row.get("element") + "[x]")
                  .map(empty::getNamedProperty).anyMatch(Objects::nonNull))
              .as(type + "." + row.get("element")).isTrue());
    });
  }
}
