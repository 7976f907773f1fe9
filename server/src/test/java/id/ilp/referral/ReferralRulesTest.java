package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Problem;
import id.ilp.visit.VisitExtension.Part;
import id.ilp.visit.VisitExtension.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralRulesTest {

  private final Map<String, Resource> stored = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final ReferralRules rules = new ReferralRules(CareLevels.load());

  /** What is sent, in the light of what is stored. */
  private final Sent sent = new Sent() {
    @Override
    public List<Part> parts() {
      return parts;
    }

    @Override
    public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
      return Optional.ofNullable(stored.get(reference.getReference())).filter(type::isInstance).map(type::cast);
    }
  };

  @BeforeEach
  void network() {
    facility("posyandu", "131");
    facility("pustu", "OT000002");
    facility("puskesmas", "102");
    facility("hospital", "104");
    facility("laboratory", "107");
    store("HealthcareService/cluster-2",
        new HealthcareService().setProvidedBy(new Reference("Organization/puskesmas")));
    store("PractitionerRole/doctor", new PractitionerRole().setOrganization(new Reference("Organization/hospital")));
    store("Patient/p", new Patient());
    store("Patient/other", new Patient());
  }

  private void facility(String id, String type) {
    store("Organization/" + id, new Organization().addType(new CodeableConcept(new Coding("x", type, null))));
    store("Encounter/at-" + id, new Encounter().setServiceProvider(new Reference("Organization/" + id)));
  }

  private void store(String reference, Resource resource) {
    resource.setId(reference);
    stored.put(reference, resource);
  }

  private ServiceRequest referral(String from, String to) {
    ServiceRequest request = new ServiceRequest();
    request.getCode().addCoding().setSystem(Letters.SNOMED).setCode("3457005");
    request.setSubject(new Reference("Patient/p")).setEncounter(new Reference("Encounter/at-" + from));
    request.addPerformer(new Reference(to));
    parts.add(new Part("Bundle.entry[3].resource", "urn:uuid:r", null, false, request));
    return request;
  }

  private List<String> told() {
    return rules.check(sent).stream()
        .map(problem -> problem.severity().toCode() + " " + problem.rule() + " " + problem.expression()).toList();
  }

  @ParameterizedTest
  @CsvSource({
      "posyandu, Organization/pustu, false", "pustu, Organization/puskesmas, false",
      "puskesmas, Organization/hospital, false", "posyandu, Organization/puskesmas, true",
      "posyandu, Organization/hospital, true", "pustu, Organization/hospital, true",
      "pustu, PractitionerRole/doctor, true", "puskesmas, PractitionerRole/doctor, false",
      "hospital, Organization/posyandu, false", "hospital, Organization/puskesmas, false",
      "posyandu, Organization/laboratory, false", "pustu, Organization/elsewhere, false"})
  void checkWhenAReferralLeavesOutAStepThenItIsAdvised(String from, String to, boolean advised) {
    ServiceRequest request = referral(from, to);

    assertThat(told()).isEqualTo(advised
        ? List.of("warning referral-skips-level Bundle.entry[3].resource.performer[0]") : List.of());
    request.setPriority(ServiceRequestPriority.STAT);
    assertThat(told()).isEmpty();
  }

  @Test
  void checkWhenReferredToItselfThenItIsRefusedButNotToAnotherCluster() {
    referral("puskesmas", "Organization/puskesmas");
    assertThat(told()).containsExactly("error referral-to-self Bundle.entry[3].resource.performer[0]");

    parts.clear();
    referral("puskesmas", "HealthcareService/cluster-2");
    assertThat(told()).isEmpty();
  }

  @Test
  void checkWhenAControlVisitOrAnOwnLaboratoryNamesTheOwnFacilityThenItIsAccepted() {
    referral("puskesmas", "Organization/puskesmas").getCode().getCodingFirstRep().setCode("185389009");
    referral("puskesmas", "Organization/puskesmas").setCode(new CodeableConcept())
        .addCategory().addCoding().setSystem(Letters.SNOMED).setCode("108252007");

    assertThat(told()).isEmpty();
  }

  @Test
  void checkWhenTheTaskIsForSomebodyElseThenItIsRefused() {
    store("ServiceRequest/r", new ServiceRequest().setSubject(new Reference("Patient/p")));
    Task task = new Task().setFor(new Reference("Patient/other")).setFocus(new Reference("ServiceRequest/r"));
    parts.add(new Part("Task", "urn:uuid:t", null, false, task));

    List<Problem> problems = rules.check(sent);

    assertThat(told()).containsExactly("error referral-other-person Task.for");
    assertThat(problems.get(0).text().indonesian()).contains("Task.for");
    task.setFor(new Reference("Patient/p"));
    assertThat(told()).isEmpty();
    // SATUSEHAT does not ask for it.
    task.setFor(null);
    assertThat(told()).isEmpty();
  }
}
