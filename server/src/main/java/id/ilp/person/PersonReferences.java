package id.ilp.person;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.ilp.access.WriteAccess;
import id.ilp.database.SystemRights;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.platform.References.Found;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes who is referred to by what is stored, so that a merge finds all of it, and keeps a merge from passing by a
 * transaction that still writes about one of the two.
 */
@Interceptor
public final class PersonReferences {

  private static final String WRITTEN = PersonReferences.class.getName();

  private static final String PATIENT = "Patient/";

  private static final String NOTE = """
      insert into ilp.person_reference (person, referrer)
      select fact.person, stored.res_id
      from unnest(?, ?, ?) as fact (person, res_type, fhir_id)
      join hfj_resource stored on stored.res_type = fact.res_type and stored.fhir_id = fact.fhir_id
      on conflict do nothing""";

  private static final String HOLD = "select ilp.hold_people(?)";

  private static final Problem MERGED = Problem.error(IssueType.CONFLICT, "person-merged", null,
      "Orang di kiriman ini sedang atau sudah digabung dengan catatan lain. Kirim lagi dengan catatan yang"
          + " menggantikannya.",
      "Somebody in this was, or is being, merged with another record. Send it again with the record that replaces it.");

  private final JdbcTemplate jdbc;
  private final SystemRights system;
  private final EntityManager entities;

  PersonReferences(JdbcTemplate jdbc, SystemRights system, EntityManager entities) {
    this.jdbc = jdbc;
    this.system = system;
    this.entities = entities;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    note((Resource) resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
    note((Resource) resource, request);
  }

  private void note(Resource resource, RequestDetails request) {
    Set<String> people = WriteAccess.isOfGuide(resource) ? Set.of() : peopleIn(resource);
    if (people.isEmpty()) {
      return;
    }
    Written written = (Written) TransactionSynchronizationManager.getResource(WRITTEN);
    if (written == null) {
      written = new Written(MergeGuard.lets(request));
      TransactionSynchronizationManager.bindResource(WRITTEN, written);
      TransactionSynchronizationManager.registerSynchronization(written);
    }
    written.add(resource, people);
  }

  /** Ids of the Patients that a resource refers to. */
  private static Set<String> peopleIn(Resource resource) {
    Set<String> people = new TreeSet<>();
    for (Found found : Repointing.referencesOf(resource)) {
      if (found.target().startsWith(PATIENT)) {
        people.add(new IdType(found.target()).getIdPart());
      }
    }
    return people;
  }

  private record Mention(String person, String type, String id) {}

  /** What the running transaction has written, until its end. */
  private final class Written implements TransactionSynchronization {

    private final boolean merges;
    private final Set<String> people = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    Written(boolean merges) {
      this.merges = merges;
    }

    void add(Resource resource, Set<String> referred) {
      people.addAll(referred);
      String subject = WriteAccess.subjectOf(resource);
      for (String person : referred) {
        if (!(PATIENT + person).equals(subject)) {
          mentions.add(new Mention(person, resource.fhirType(), resource.getIdElement().getIdPart()));
        }
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      if (!mentions.isEmpty()) {
        entities.flush();
        system.during(() -> jdbc.update(NOTE,
            texts(mentions.stream().map(Mention::person).toList()),
            texts(mentions.stream().map(Mention::type).toList()),
            texts(mentions.stream().map(Mention::id).toList())));
      }
      if (!merges) {
        hold();
      }
    }

    private void hold() {
      if (!Boolean.TRUE.equals(jdbc.queryForObject(HOLD, Boolean.class, (Object) texts(people)))) {
        ResourceVersionConflictException conflict = new ResourceVersionConflictException(MERGED.text().english());
        conflict.initCause(new ProblemException(409, MERGED));
        throw conflict;
      }
    }

    private static String[] texts(Collection<String> values) {
      return values.toArray(String[]::new);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(WRITTEN);
    }
  }
}
