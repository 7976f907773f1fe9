package id.ilp.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.ilp.database.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;

/** What the organisations in an audit record are called: an officer does not know them by their ids. */
final class OrganizationNames implements Function<String, String> {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final DaoRegistry daos;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(String name, Instant until) {}

  OrganizationNames(DaoRegistry daos) {
    this.daos = daos;
  }

  /** The id itself if there is no such organisation any more. */
  @Override
  public String apply(String id) {
    Known name = known.get(id);
    if (name == null || name.until().isBefore(Instant.now())) {
      name = new Known(Reader.during(Reader.SYSTEM, () -> read(id)), Instant.now().plus(KEPT));
      known.put(id, name);
    }
    return name.name();
  }

  private String read(String id) {
    try {
      Organization organization = (Organization) daos.getResourceDao("Organization")
          .read(new IdType("Organization", id), new SystemRequestDetails());
      return organization.hasName() ? organization.getName() : id;
    } catch (BaseServerResponseException e) {
      return id;
    }
  }
}
