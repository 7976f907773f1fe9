package id.ilp.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Caller;
import id.ilp.database.Reader;
import id.ilp.visit.VisitExtension.Part;
import id.ilp.visit.VisitExtension.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerivedTasksTest {

  private final Map<String, Resource> known = new HashMap<>();
  private final Map<String, List<Task>> stored = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private final DerivedTasks tasks = new DerivedTasks(new StoredTasks(null, null) {
    @Override
    List<Task> of(String request) {
      return stored.getOrDefault(request, List.of());
    }
  });

  private final Sent sent = new Sent() {
    @Override
    public List<Part> parts() {
      return parts;
    }

    @Override
    public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
      return Optional.ofNullable(known.get(reference.getReference())).filter(type::isInstance).map(type::cast);
    }
  };

  @BeforeEach
  void network() {
    for (String id : List.of("puskesmas", "hospital")) {
      known.put("Organization/" + id, new Organization().setId("Organization/" + id));
    }
    known.put("HealthcareService/cluster-2",
        new HealthcareService().setProvidedBy(new Reference("Organization/puskesmas"))
            .setId("HealthcareService/cluster-2"));
    known.put("Encounter/e",
        new Encounter().setServiceProvider(new Reference("Organization/puskesmas")).setId("Encounter/e"));
  }

  private ServiceRequest send(String stored, String performer) {
    ServiceRequest request = new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
        .setIntent(ServiceRequestIntent.ORDER).setPriority(ServiceRequestPriority.URGENT)
        .setSubject(new Reference("Patient/p")).setEncounter(new Reference("Encounter/e"))
        .setRequester(new Reference("Practitioner/d")).addPerformer(new Reference(performer));
    request.addCategory().addCoding().setSystem(Letters.SNOMED).setCode("3457005");
    request.getMeta().addSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV", null);
    String reference = stored == null ? "urn:uuid:r" : "ServiceRequest/" + stored;
    parts.add(new Part("ServiceRequest", reference, stored, false, request));
    return request;
  }

  /** As in the service of a request. */
  private List<Task> derived() {
    return Reader.during(Reader.NOBODY, () -> tasks.derived(sent).stream().map(Task.class::cast).toList());
  }

  @Test
  void derivedWhenAReferralIsSentAloneThenItsTaskIsRequestedOfTheReceiver() {
    send(null, "Organization/hospital");

    assertThat(derived()).singleElement().satisfies(task -> {
      assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
      assertThat(task.getFocus().getReference()).isEqualTo("urn:uuid:r");
      assertThat(task.getFor().getReference()).isEqualTo("Patient/p");
      assertThat(task.getOwner().getReference()).isEqualTo("Organization/hospital");
      assertThat(task.getRequester().getReference()).isEqualTo("Practitioner/d");
      assertThat(task.getPriority().toCode()).isEqualTo("urgent");
      assertThat(task.getMeta().getSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV")).isNotNull();
      assertThat(DerivedTasks.isDerived(task)).isTrue();
    });
  }

  @Test
  void derivedWhenTheReferralIsSensitiveByWhatItSaysThenItsTaskIsToo() {
    ServiceRequest request = send(null, "Organization/hospital");
    request.getMeta().setSecurity(null);
    request.addReasonCode().addCoding().setSystem("http://hl7.org/fhir/sid/icd-10").setCode("F32.1");

    assertThat(derived()).singleElement().satisfies(task -> assertThat(
        task.getMeta().getSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PSY")).isNotNull());
  }

  @Test
  void derivedWhenTheSenderSendsOrHasSentItsOwnThenThereIsNone() {
    send(null, "Organization/hospital");
    parts.add(new Part("Task", "urn:uuid:t", null, false, new Task().setFocus(new Reference("urn:uuid:r"))));
    assertThat(derived()).isEmpty();

    parts.clear();
    send("7", "Organization/hospital");
    stored.put("ServiceRequest/7", List.of(new Task()));
    assertThat(derived()).isEmpty();
  }

  @Test
  void derivedWhenNobodyHereIsAddressedOrNothingIsAskedYetThenThereIsNone() {
    send(null, "Organization/elsewhere");
    send(null, "Practitioner/d");
    send(null, "Organization/hospital").setStatus(ServiceRequestStatus.DRAFT);
    send(null, "Organization/hospital").setIntent(ServiceRequestIntent.PLAN);
    send(null, "Organization/hospital").setCategory(List.of());

    assertThat(derived()).isEmpty();
  }

  @Test
  void derivedWhenWithinOneFacilityThenOnlyFromClusterToCluster() {
    ServiceRequest own = send(null, "Organization/puskesmas");
    own.getCategoryFirstRep().getCodingFirstRep().setCode("108252007");
    assertThat(derived()).isEmpty();

    send(null, "HealthcareService/cluster-2");
    assertThat(derived()).singleElement()
        .satisfies(task -> assertThat(task.getOwner().getReference()).isEqualTo("HealthcareService/cluster-2"));
  }

  @Test
  void derivedWhenTheServerItselfLoadsThenThereIsNone() {
    send(null, "Organization/hospital");

    assertThat(Caller.current()).isEmpty();
    assertThat(Reader.during(Reader.SYSTEM, () -> tasks.derived(sent))).isEmpty();
  }

  @Test
  void meantWhenTheSendersOwnTaskComesLaterThenItIsTheDerivedOne() {
    send(null, "Organization/hospital");
    Task task = derived().get(0);
    task.setId("Task/9");
    stored.put("ServiceRequest/7", List.of(task));
    Task own = new Task().setStatus(TaskStatus.REQUESTED).setFocus(new Reference("ServiceRequest/7"))
        .setOwner(new Reference("Organization/hospital"));

    assertThat(meant(own)).contains("9");
    assertThat(meant(own.copy().setStatus(TaskStatus.COMPLETED))).isEmpty();
    assertThat(meant(own.copy().setOwner(new Reference("Organization/other")))).isEmpty();
    task.setStatus(TaskStatus.ACCEPTED);
    assertThat(meant(own)).isEmpty();
  }

  private Optional<String> meant(Task own) {
    return Reader.during(Reader.NOBODY, () -> tasks.meant(new Part("Task", "urn:uuid:t", null, false, own), sent));
  }
}
