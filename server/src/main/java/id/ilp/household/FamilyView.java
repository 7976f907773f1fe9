package id.ilp.household;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A family at a date: every member with stages, what is due and what is open, as far as the caller may see it. */
final class FamilyView {

  private final Households households;
  private final OpenProblems problems;
  private final MemberCare care;

  FamilyView(Households households, OpenProblems problems, MemberCare care) {
    this.households = households;
    this.problems = problems;
    this.care = care;
  }

  Parameters of(String id, LocalDate date, RequestDetails request) {
    Group family = households.family(id, request);
    // Two records of one person may have been merged: she is one member.
    Map<String, GroupMemberComponent> members = new LinkedHashMap<>();
    Membership.at(family, date).forEach(member -> members.putIfAbsent(
        new IdType(member.getEntity().getReference()).toUnqualifiedVersionless().getValue(), member));
    Map<String, Patient> people = new LinkedHashMap<>();
    members.keySet().forEach(person -> {
      households.seen(new IdType(person).getIdPart(), request).ifPresent(patient -> people.put(person, patient));
    });
    List<String> subjects = new ArrayList<>(people.keySet());
    subjects.add("Group/" + id);
    Map<String, List<Resource>> open = problems.of(subjects, request);
    Map<String, List<ParametersParameterComponent>> cared = care.of(people.values(), date, request);

    Parameters answer = new Parameters();
    answer.addParameter().setName("date").setValue(new DateType(date.toString()));
    answer.addParameter().setName("family").setResource(family);
    open.getOrDefault("Group/" + id, List.of())
        .forEach(problem -> answer.addParameter().setName("problem").setResource(problem));
    members.forEach((person, member) -> {
      ParametersParameterComponent part = answer.addParameter().setName("member");
      addMember(part, person, member);
      if (people.containsKey(person)) {
        part.addPart().setName("patient").setResource(people.get(person));
        cared.getOrDefault(new IdType(person).getIdPart(), List.of()).forEach(part::addPart);
        open.getOrDefault(person, List.of())
            .forEach(problem -> part.addPart().setName("problem").setResource(problem));
      }
    });
    return answer;
  }

  private static void addMember(ParametersParameterComponent part, String person, GroupMemberComponent member) {
    part.addPart().setName("reference").setValue(new Reference(person));
    Membership.relationOf(member).ifPresent(code -> part.addPart().setName("relation").setValue(new CodeType(code)));
    Membership.since(member).ifPresent(day -> part.addPart().setName("since").setValue(new DateType(day.toString())));
    Membership.until(member).ifPresent(day -> part.addPart().setName("until").setValue(new DateType(day.toString())));
  }
}
