package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the search parameters of FHIR R4. */
class SearchElementsTest {

  private static final ISearchParamRegistry REGISTRY = new FhirContextSearchParamRegistry(FhirContext.forR4Cached());

  private final SearchReach reach = new SearchReach(REGISTRY);
  private final SearchElements elements = new SearchElements(REGISTRY);

  private Set<String> of(String type, String name, String value) {
    return elements.of(reach.of(type, Map.of(name, new String[] {value})).uses());
  }

  @ParameterizedTest
  @CsvSource({
      "Patient, identifier, Patient.identifier",
      "Patient, identifier:not, Patient.identifier",
      "Patient, phone, Patient.telecom",
      "Patient, death-date, Patient.deceased",
      "Patient, organization, Patient.managingOrganization",
      "Observation, value-quantity, Observation.value",
      "Observation, patient, Observation.subject",
      "Condition, code, Condition.code",
      "Encounter, patient.identifier, Patient.identifier",
      "Encounter, subject:Patient.identifier, Patient.identifier",
      "Observation, encounter.patient.identifier, Patient.identifier",
      "Patient, _has:Group:member:identifier, Group.identifier",
      "Organization, _has:Encounter:service-provider:patient.identifier, Patient.identifier",
      "Encounter, patient:identifier, *.identifier",
      "Patient, _text, Patient.?",
      "Patient, _filter, Patient.?",
      "Task, focus.identifier, *.?"
  })
  void ofWhenAParameterIsUsedThenTheElementItLooksAtIsTold(String type, String parameter, String element) {
    assertThat(of(type, parameter, "x")).contains(element);
  }

  @ParameterizedTest
  @CsvSource({
      "Patient, _sort, '-birthdate,identifier', Patient.identifier",
      "Encounter, _include, Encounter:subject, Encounter.subject",
      "Patient, _include, Patient:organization, Patient.managingOrganization",
      "Patient, _revinclude, Condition:encounter, Condition.encounter",
      "Encounter, _include, *, *.?",
      "Encounter, _revinclude:iterate, Observation:*, *.?"
  })
  void ofWhenItSortsOrIncludesThenTheElementItLooksAtIsTold(
      String type, String parameter, String value, String element) {
    assertThat(of(type, parameter, value)).contains(element);
  }

  @ParameterizedTest
  @CsvSource({"Patient, _id", "Patient, _lastUpdated", "Observation, _profile", "Patient, _count", "Patient, tidak-ada",
      "Encounter, _has:Observation:encounter:_id"})
  void ofWhenNothingOfTheContentIsLookedAtThenNothingHidden(String type, String parameter) {
    assertThat(of(type, parameter, "x")).isSubsetOf("Observation.encounter");
  }
}
