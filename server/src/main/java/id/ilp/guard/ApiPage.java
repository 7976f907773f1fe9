package id.ilp.guard;

import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;

/** HAPI's page of the API, from a template without the inline script that the content policy forbids. */
final class ApiPage extends OpenApiInterceptor {

  ApiPage() {
    addResourcePathToClasspath("/swagger-ui/index.html", "/pages/openapi.html");
    setBannerImage(null);
  }
}
