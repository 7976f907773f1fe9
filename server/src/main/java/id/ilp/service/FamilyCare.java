package id.ilp.service;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.Scopes;
import id.ilp.household.MemberCare;
import id.ilp.lifecycle.LifeStages;
import id.ilp.lifecycle.StageParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Stages of the members of a family and what is due to them: each is read for all of them together. */
final class FamilyCare implements MemberCare {

  private final LifeStages stages;
  private final DueLists lists;

  FamilyCare(LifeStages stages, DueLists lists) {
    this.stages = stages;
    this.lists = lists;
  }

  @Override
  public Map<String, List<ParametersParameterComponent>> of(
      Collection<Patient> members, LocalDate date, RequestDetails request) {
    Map<String, List<ParametersParameterComponent>> parts = new HashMap<>();
    Scopes scopes = Caller.current().orElseThrow().scopes();
    // Without these a pregnancy would be passed over in silence.
    if (scopes.readsStages()) {
      stages.at(members, date).forEach((id, held) ->
          held.forEach(stage -> add(parts, id, StageParts.of(stage))));
    }
    if (scopes.reads("Patient")) {
      DueRequest asked = new DueRequest(date, DueRequest.OPEN, DueRequest.typesOf(scopes));
      DueParts writer = new DueParts(DueRequest.languageOf(request));
      List<String> ids = members.stream().map(member -> member.getIdElement().getIdPart()).toList();
      lists.ofPatients(ids, asked.types(), asked.now(), asked::isWorthSeeking).forEach(person ->
          person.services().forEach(service ->
              add(parts, new Reference(person.reference()).getReferenceElement().getIdPart(), writer.of(service))));
    }
    return parts;
  }

  private static void add(
      Map<String, List<ParametersParameterComponent>> parts, String id, ParametersParameterComponent part) {
    parts.computeIfAbsent(id, any -> new ArrayList<>()).add(part);
  }
}
