package id.ilp.referral;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tasks of a request that are stored already, within the running transaction. */
class StoredTasks {

  private static final String OF_REQUEST = """
      select task.fhir_id
      from hfj_resource request
      join hfj_res_link link on link.target_resource_id = request.res_id
        and link.src_path in ('Task.focus', 'Task.basedOn')
      join hfj_resource task on task.res_id = link.src_resource_id and task.res_deleted_at is null
      where request.res_type = 'ServiceRequest' and request.fhir_id = ?
      order by task.res_id""";

  private final JdbcTemplate jdbc;
  private final IFhirResourceDao<Task> tasks;

  StoredTasks(JdbcTemplate jdbc, IFhirResourceDao<Task> tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /**
   * @param request {@code ServiceRequest/id}; of another reference there are none
   */
  List<Task> of(String request) {
    IdType id = new IdType(request);
    if (!"ServiceRequest".equals(id.getResourceType())) {
      return List.of();
    }
    return jdbc.queryForList(OF_REQUEST, String.class, id.getIdPart()).stream()
        .distinct()
        .map(this::read)
        .toList();
  }

  Task read(String id) {
    return tasks.read(new IdType("Task", id), new SystemRequestDetails());
  }
}
