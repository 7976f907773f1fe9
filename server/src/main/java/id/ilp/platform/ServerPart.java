package id.ilp.platform;

import ca.uhn.fhir.rest.server.RestfulServer;

/** What a package adds to the FHIR server: a provider, an interceptor. */
@FunctionalInterface
public interface ServerPart {

  void addTo(RestfulServer server);
}
