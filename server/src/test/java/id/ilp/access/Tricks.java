package id.ilp.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Ways to ask for somebody, straight and round corners. */
final class Tricks {

  /** Whoever may see the person finds her by each of these. */
  static final List<String> FINDING = List.of(
      "Patient/{patient}",
      "Patient/{patient}/_history",
      "Patient/{patient}/_history/1",
      "Patient/{patient}/$everything",
      "Patient?_id={patient}",
      "Patient?identifier=https://fhir.kemkes.go.id/id/nik|{nik}",
      "Patient?identifier={nik}",
      "Patient?name={name}&birthdate={birthDate}",
      "Patient?birthdate=ge{birthDate}&birthdate=le{birthDate}",
      "Patient?_has:Encounter:patient:_id={encounter}",
      "Patient?_has:Observation:patient:encounter=Encounter/{encounter}",
      "Encounter/{encounter}",
      "Encounter?patient=Patient/{patient}",
      "Encounter?patient={patient}&_include=Encounter:patient",
      "Encounter?patient.identifier={nik}",
      "Encounter?subject:Patient.name={name}",
      "Encounter?identifier=http://sys-ids.kemkes.go.id/encounter/1000053041|{number}",
      "Observation/{observation}",
      "Observation?subject=Patient/{patient}&_sort=-date",
      "Observation?patient.birthdate={birthDate}&patient.name={name}",
      "Observation?encounter={encounter}",
      "Observation?encounter.patient.identifier={nik}",
      "Condition?patient={patient}",
      "Group/{family}",
      "Group?member=Patient/{patient}",
      "Group?identifier=https://fhir.kemkes.go.id/id/kk|{card}",
      "Group?member:Patient.identifier={nik}&_include=Group:member",
      "Flag/{flag}",
      "Flag?patient={patient}",
      "Flag?subject:Patient.name={name}&encounter={encounter}",
      "Task/{task}",
      "Task?patient={patient}&_include=Task:patient",
      "Task?patient.identifier={nik}&status=completed",
      "Appointment/{appointment}",
      "Appointment?patient={patient}&_include=Appointment:patient",
      "Appointment?actor:Patient.birthdate={birthDate}&actor:Patient.name={name}",
      "Patient?_has:Task:patient:_id={task}",
      "Patient?_has:Flag:patient:encounter=Encounter/{encounter}",
      "Patient?_has:Appointment:patient:_id={appointment}");

  /** They find nobody, count, or reach her from somewhere else. */
  static final List<String> PROBING = List.of(
      "Patient?_id={patient}&_summary=count",
      "Patient?identifier={nik}&_total=accurate&_count=1",
      "Patient?identifier={nik}&_elements=id",
      "Patient?_id={patient},tidak-ada",
      "Patient?identifier:not={nik}&_id={patient}",
      "Patient?name:exact={name}&_summary=count",
      "Patient?_has:Group:member:identifier={card}&_summary=count",
      "Encounter?patient={patient}&_revinclude=Observation:encounter",
      "Encounter?_has:Observation:encounter:_id={observation}&_summary=count",
      "Observation?patient={patient}&_lastUpdated=gt2020-01-01&_count=1&_offset=1",
      "Organization?_id=puskesmas-halilulik&_revinclude=Encounter:service-provider&_revinclude:iterate=Observation:encounter",
      "Organization?_has:Encounter:service-provider:patient={patient}",
      "Organization?_has:Encounter:service-provider:patient.identifier={nik}&_summary=count",
      "Location?_has:Encounter:location:patient={patient}",
      "Location?_has:Encounter:location:_id={encounter}&_summary=count",
      "Practitioner?_has:Encounter:practitioner:patient.name={name}",
      "Practitioner?_revinclude=*&_has:Observation:performer:patient={patient}",
      "Patient/{patient}/_history/99",
      "Patient/{patient}/$everything?_count=2",
      "Observation/{observation}/_history",
      "Encounter/{encounter}/_history/1",
      "RelatedPerson?patient={patient}",
      "EpisodeOfCare?patient.identifier={nik}",
      "Patient?life-stage=adult&_id={patient}&_summary=count",
      "Patient?life-stage=pregnant,adult&life-stage-date=2026-11-01&identifier={nik}",
      "Patient?reporting-cohort=productive-age&name={name}&birthdate={birthDate}",
      "Flag/{flag}/_history",
      "Flag?patient.identifier={nik}&_summary=count",
      "Task?owner=Organization/pustu-naitimu&patient.name={name}",
      "Task?_id={task}&_include=Task:encounter&_include:iterate=Encounter:patient",
      "Organization?_has:Task:owner:patient={patient}&_summary=count",
      "Organization?_id=pustu-naitimu&_revinclude=Task:owner&_revinclude:iterate=Flag:encounter",
      "Practitioner?_id=kader-elisabet-hoar&_revinclude=Appointment:practitioner&_revinclude=Task:requester",
      "Practitioner?_has:Appointment:practitioner:patient={patient}",
      "Practitioner?_has:Flag:author:subject:Patient.identifier={nik}",
      "Appointment?actor=Practitioner/kader-elisabet-hoar&patient.identifier={nik}&_summary=count",
      "Appointment/{appointment}/_history/1",
      "ServiceRequest/{request}",
      "ServiceRequest?patient={patient}",
      "ServiceRequest?patient.identifier={nik}&_summary=count",
      "ServiceRequest?encounter.identifier={number}&_include=ServiceRequest:patient",
      "Encounter?_has:ServiceRequest:encounter:_id={request}&_summary=count",
      "Encounter?_id={encounter}&_revinclude=ServiceRequest:encounter&_revinclude=Flag:encounter",
      "Practitioner?_has:ServiceRequest:requester:patient={patient}&_summary=count",
      "Consent?patient={patient}",
      "_history?_count=1&_since=2000-01-01&_id={patient}",
      "Patient?_filter=name eq {name}",
      "Patient?_sort=birthdate&identifier={nik}",
      "Patient?_list={patient}",
      "Patient?_tag={patient}",
      "Patient?_source={patient}",
      "Patient?phone=08{nik}",
      "Patient/{patient}/$graphql",
      "$graphql?query={Patient(id:\"{patient}\"){id}}",
      "Patient/{patient}/$meta",
      "Patient/$export?patient={patient}",
      "$export?_type=Patient",
      "Patient?_getpages={patient}",
      "?_getpages={encounter}&_getpagesoffset=0");

  private static final List<String> TYPES = List.of(
      "Patient", "Encounter", "Observation", "Condition", "Group", "EpisodeOfCare", "Immunization", "Procedure",
      "Organization", "Practitioner", "Location", "QuestionnaireResponse", "ServiceRequest", "MedicationRequest",
      "Appointment", "Task", "Flag");

  private static final List<String> OF_PERSON = List.of(
      "_id={patient}", "identifier={nik}", "identifier=https://fhir.kemkes.go.id/id/nik|{nik}", "name={name}",
      "birthdate={birthDate}", "birthdate=lt{birthDate}", "name:contains={name}", "_has:Encounter:patient:_id={encounter}",
      "_has:Observation:patient:_id={observation}", "_has:Group:member:_id={family}", "_has:Group:member:identifier={card}",
      "_has:Task:patient:_id={task}", "_has:Appointment:patient:_id={appointment}", "_has:Flag:patient:_id={flag}",
      "_has:ServiceRequest:patient:_id={request}");

  private static final List<String> BY_LINK = List.of(
      "patient={patient}", "subject=Patient/{patient}", "patient.identifier={nik}", "patient.name={name}",
      "subject:Patient.birthdate={birthDate}", "encounter={encounter}", "encounter.identifier={number}",
      "patient._id={patient}", "subject.identifier={nik}", "patient:Patient._has:Encounter:patient:_id={encounter}");

  private static final List<String> FROM_OUTSIDE = List.of(
      "_has:Encounter:service-provider:patient={patient}", "_has:Encounter:service-provider:patient.identifier={nik}",
      "_has:Encounter:location:subject:Patient.name={name}", "_has:Encounter:practitioner:_id={encounter}",
      "_has:Group:managing-entity:_id={family}", "_has:Observation:performer:_id={observation}",
      "_has:Task:owner:patient={patient}", "_has:Task:requester:patient.identifier={nik}",
      "_has:Appointment:practitioner:patient={patient}", "_has:Flag:author:patient.name={name}",
      "_has:ServiceRequest:requester:patient.identifier={nik}");

  private static final List<String> EXTRAS = List.of(
      "_summary=count", "_total=accurate", "_count=1", "_count=2&_offset=1", "_sort=_lastUpdated", "_sort=-_id",
      "_include=*", "_revinclude=*", "_elements=id", "_include=Encounter:patient", "_revinclude=Observation:encounter",
      "_include:iterate=Observation:encounter&_include:iterate=Encounter:patient", "_lastUpdated=ge2020-01-01",
      "_revinclude=Group:member", "_include=Task:patient", "_revinclude=Appointment:patient", "_format=xml",
      "_pretty=true", "_summary=true", "_security:not=x", "_profile:not=x");

  private final Random random;

  Tricks(long seed) {
    this.random = new Random(seed);
  }

  /** Without end; the same for the same seed. */
  Stream<String> stream() {
    return Stream.generate(this::next);
  }

  private String next() {
    String type = any(TYPES);
    Set<String> parts = new LinkedHashSet<>(Set.of(condition(type)));
    int more = random.nextInt(3);
    for (int i = 0; i < more; i++) {
      parts.add(random.nextInt(4) == 0 ? condition(type) : any(EXTRAS));
    }
    return type + "?" + String.join("&", parts);
  }

  private String condition(String type) {
    return switch (type) {
      case "Patient" -> any(OF_PERSON);
      case "Organization", "Practitioner", "Location" -> any(FROM_OUTSIDE);
      default -> any(BY_LINK);
    };
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
