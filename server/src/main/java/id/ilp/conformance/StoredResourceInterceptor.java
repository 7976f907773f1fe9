package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * The last gate before the store: whatever way a resource came (patch, batch entry, an operation), it is checked here if
 * it was not checked as part of the request's body.
 */
@Interceptor
public final class StoredResourceInterceptor {

  private final FhirContext context;
  private final ProfileValidator validator;

  StoredResourceInterceptor(FhirContext context, ProfileValidator validator) {
    this.context = context;
    this.validator = validator;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource) {
    check(resource);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(IBaseResource before, IBaseResource resource) {
    check(resource);
  }

  private void check(IBaseResource resource) {
    if (Validated.isMarked(resource)) {
      return;
    }
    List<Problem> errors =
        validator.validate(context.newJsonParser().encodeResourceToString(resource)).stream()
            .filter(Problem::isError)
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(422, errors);
    }
  }
}
