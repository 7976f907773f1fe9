package id.ilp.homevisit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.StoredVisit.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is stored of a visit and of what follows from it, within the running transaction and with the server's eyes. */
class VisitRecords {

  private static final String TOLD = """
      select told.res_type, told.fhir_id
      from hfj_resource visit
      join hfj_res_link link on link.target_resource_id = visit.res_id
        and link.src_path in ('QuestionnaireResponse.encounter', 'Observation.encounter')
      join hfj_resource told on told.res_id = link.src_resource_id and told.res_deleted_at is null
      where visit.res_type = 'Encounter' and visit.fhir_id = ?
      order by told.res_id""";

  private static final String TASKS = """
      select task.fhir_id
      from hfj_resource flag
      join hfj_res_link link on link.target_resource_id = flag.res_id and link.src_path = 'Task.focus'
      join hfj_resource task on task.res_id = link.src_resource_id and task.res_deleted_at is null
      where flag.res_type = 'Flag' and flag.fhir_id = ?
      order by task.res_id""";

  private static final String LOCK = """
      select res_id from hfj_resource where res_type = ? and fhir_id = ? and res_deleted_at is null
      for no key update""";

  private static final String SAME_KEEPER = """
      select count(distinct rule.owner) = 1 and count(rule.owner) = 2
      from hfj_resource stored join ilp.resource_access rule on rule.res_id = stored.res_id
      where stored.res_type || '/' || stored.fhir_id in (?, ?)
        and stored.res_type in ('Task', 'Flag') and stored.fhir_id in (?, ?)""";

  private final JdbcTemplate jdbc;
  private final DaoRegistry daos;

  VisitRecords(JdbcTemplate jdbc, DaoRegistry daos) {
    this.jdbc = jdbc;
    this.daos = daos;
  }

  /**
   * Sheets and Observations of a visit.
   *
   * @param encounter {@code Encounter/id}
   */
  List<Part> toldAt(String encounter) {
    List<Part> told = new ArrayList<>();
    jdbc.query(TOLD, row -> {
      String type = row.getString(1);
      String reference = type + "/" + row.getString(2);
      told.add(new Part(type, reference, read(reference)));
    }, new IdType(encounter).getIdPart());
    return told;
  }

  /** Those about a Flag. */
  List<Task> tasksOf(Resource flag) {
    return jdbc.queryForList(TASKS, String.class, flag.getIdElement().getIdPart()).stream().distinct()
        .map(id -> (Task) read("Task/" + id)).toList();
  }

  /** As it is once nobody else is changing it; nobody does from now on. Empty if there is none. */
  <T extends Resource> Optional<T> locked(Class<T> type, String id) {
    boolean there = !jdbc.queryForList(LOCK, Long.class, type.getSimpleName(), id).isEmpty();
    return there ? Optional.of(type.cast(read(type.getSimpleName() + "/" + id))) : Optional.empty();
  }

  /** Whether the same facility keeps both. */
  boolean haveSameKeeper(Resource task, Resource flag) {
    String one = task.getIdElement().getIdPart();
    String other = flag.getIdElement().getIdPart();
    return Boolean.TRUE.equals(jdbc.queryForObject(
        SAME_KEEPER, Boolean.class, "Task/" + one, "Flag/" + other, one, other));
  }

  Resource read(String reference) {
    IdType id = new IdType(reference);
    return (Resource) daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
  }

  /** A visit that consists of these, among everything else that is stored. */
  StoredVisit visit(List<Part> parts) {
    return new StoredVisit() {
      @Override
      public List<Part> parts() {
        return List.copyOf(parts);
      }

      @Override
      public Optional<String> locationOf(Reference reference) {
        return VisitRecords.locationOf(reference);
      }

      @Override
      public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
        return locationOf(reference).filter(location -> location.startsWith(type.getSimpleName() + "/"))
            .map(VisitRecords.this::read).map(type::cast);
      }
    };
  }

  /** {@code Type/id} of a resource of this server; empty if it is none. */
  static Optional<String> locationOf(Reference reference) {
    IdType id = new IdType(reference.getReference());
    return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute()
        ? Optional.of(id.getResourceType() + "/" + id.getIdPart())
        : Optional.empty();
  }
}
