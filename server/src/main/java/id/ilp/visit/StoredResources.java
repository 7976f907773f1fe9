package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at what is stored, inside the running transaction. */
final class StoredResources {

  private final JdbcTemplate jdbc;
  private final DaoRegistry daos;

  StoredResources(JdbcTemplate jdbc, DaoRegistry daos) {
    this.jdbc = jdbc;
    this.daos = daos;
  }

  /** The state of a resource that is there and not deleted. */
  record Version(long number, Instant updated) {}

  /** Those of the resources, given as {@code Type/id}, that exist. */
  Map<String, Version> versionsOf(Collection<String> references) {
    Map<String, Version> versions = new HashMap<>();
    if (references.isEmpty()) {
      return versions;
    }
    String sql = """
        select stored.res_type, stored.fhir_id, stored.res_ver, stored.res_updated
        from hfj_resource stored
        join unnest(?, ?) as wanted (res_type, fhir_id) using (res_type, fhir_id)
        where stored.res_deleted_at is null""";
    List<IdType> ids = references.stream().distinct().map(IdType::new).toList();
    jdbc.execute((ConnectionCallback<Void>) (Connection connection) -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setArray(1, connection.createArrayOf("text", ids.stream().map(IdType::getResourceType).toArray()));
        statement.setArray(2, connection.createArrayOf("text", ids.stream().map(IdType::getIdPart).toArray()));
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            versions.put(rows.getString(1) + "/" + rows.getString(2),
                new Version(rows.getLong(3), rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
          }
        }
      }
      return null;
    });
    return versions;
  }

  /** The stored resource; it must exist. */
  <T extends Resource> T read(Class<T> type, String id) {
    return type.cast(daos.getResourceDao(type).read(new IdType(type.getSimpleName(), id), new SystemRequestDetails()));
  }

  Resource read(String reference) {
    IdType id = new IdType(reference);
    return (Resource) daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
  }
}
