package id.ilp.homevisit;

import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.visit.StoredVisit.Part;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** A store in memory, with a visit to Maria at home. */
final class StoredForTests extends VisitRecords {

  static final String PERSON = "Patient/maria";
  static final String VISIT = "Encounter/v";

  private final Map<String, Resource> all = new LinkedHashMap<>();

  StoredForTests() {
    super(null, null);
    put(PERSON, new Patient());
    put(VISIT, new Encounter().setClass_(new Coding().setCode("HH")));
  }

  <T extends Resource> T put(String reference, T resource) {
    resource.setId(new IdType(reference));
    all.put(reference, resource);
    return resource;
  }

  /** A sheet for a pregnant woman, with questions answered by yes; not stored yet. */
  static QuestionnaireResponse sheet(String id, String... signs) {
    QuestionnaireResponse sheet = new QuestionnaireResponse().setStatus(QuestionnaireResponseStatus.COMPLETED)
        .setQuestionnaire("https://w3id.org/ilp-fhir/Questionnaire/home-visit-pregnant")
        .setSubject(new Reference(PERSON)).setEncounter(new Reference(VISIT));
    sheet.setId(new IdType("QuestionnaireResponse", id));
    for (String sign : signs) {
      sheet.addItem().setLinkId(sign.replaceFirst("\\..*", "")).addItem().setLinkId(sign).addAnswer()
          .setValue(new BooleanType(true));
    }
    return sheet;
  }

  static CodeableConcept danger() {
    return new CodeableConcept(new Coding(Codes.FINDING, Codes.DANGER_SIGN, null));
  }

  Map<NaturalKey, String> known(Collection<NaturalKey> names) {
    Map<NaturalKey, String> known = new HashMap<>();
    all.forEach((reference, resource) -> KeyRules.keysOf(resource).stream().filter(names::contains)
        .forEach(name -> known.put(name, new IdType(reference).getIdPart())));
    return known;
  }

  @Override
  List<Part> toldAt(String encounter) {
    return all.entrySet().stream()
        .filter(each -> encounter.equals(SheetCorrections.encounterOf(each.getValue()).getReference()))
        .map(each -> new Part(each.getValue().fhirType(), each.getKey(), each.getValue())).toList();
  }

  @Override
  List<Task> tasksOf(Resource flag) {
    String reference = "Flag/" + flag.getIdElement().getIdPart();
    return all.values().stream().filter(Task.class::isInstance).map(Task.class::cast)
        .filter(task -> reference.equals(task.getFocus().getReference())).toList();
  }

  @Override
  <T extends Resource> Optional<T> locked(Class<T> type, String id) {
    return Optional.ofNullable(all.get(type.getSimpleName() + "/" + id)).map(type::cast);
  }

  @Override
  Resource read(String reference) {
    return all.get(reference);
  }
}
