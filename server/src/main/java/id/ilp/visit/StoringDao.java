package id.ilp.visit;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.conformance.ValidateOperation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Stands between HAPI's endpoint of a resource type and its store, so that one resource sent alone is treated like one
 * sent in a visit. Reading, searching and everything else goes straight through.
 */
final class StoringDao implements InvocationHandler {

  private final IFhirResourceDao<?> dao;
  private final VisitStore visits;
  private final ValidateOperation validation;

  private StoringDao(IFhirResourceDao<?> dao, VisitStore visits, ValidateOperation validation) {
    this.dao = dao;
    this.visits = visits;
    this.validation = validation;
  }

  @SuppressWarnings("unchecked")
  static <T extends IBaseResource> IFhirResourceDao<T> around(
      IFhirResourceDao<T> dao, VisitStore visits, ValidateOperation validation) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    for (Class<?> type = dao.getClass(); type != null; type = type.getSuperclass()) {
      interfaces.addAll(Arrays.asList(type.getInterfaces()));
    }
    return (IFhirResourceDao<T>) Proxy.newProxyInstance(
        StoringDao.class.getClassLoader(),
        interfaces.toArray(Class<?>[]::new),
        new StoringDao(dao, visits, validation));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    String call = method.getName() + (arguments == null ? 0 : arguments.length);
    return switch (call) {
      case "create2" -> create((Resource) arguments[0], null, (RequestDetails) arguments[1]);
      case "create3" -> create((Resource) arguments[0], (String) arguments[1], (RequestDetails) arguments[2]);
      case "update2" -> update((Resource) arguments[0], null, (RequestDetails) arguments[1]);
      case "update3" -> update((Resource) arguments[0], (String) arguments[1], (RequestDetails) arguments[2]);
      case "validate7" -> validation.validate(
          (IBaseResource) arguments[0], (String) arguments[2], (EncodingEnum) arguments[3],
          (String) arguments[5], (RequestDetails) arguments[6]);
      default -> passOn(method, arguments);
    };
  }

  private Object passOn(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(dao, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private DaoMethodOutcome create(Resource resource, String ifNoneExist, RequestDetails request) {
    Submission submission = Submission.of(resource, HTTPVerb.POST, resource.fhirType());
    if (ifNoneExist != null) {
      submission.entries().get(0).component().getRequest().setIfNoneExist(queryOf(ifNoneExist));
    }
    return store(submission, request);
  }

  private DaoMethodOutcome update(Resource resource, String matchUrl, RequestDetails request) {
    String id = resource.getIdElement().getIdPart();
    String url = matchUrl == null ? resource.fhirType() + "/" + id : matchUrl;
    Submission submission = Submission.of(resource, HTTPVerb.PUT, url);
    String ifMatch = request.getHeader("If-Match");
    if (ifMatch != null) {
      submission.entries().get(0).component().getRequest().setIfMatch(ifMatch);
    }
    return store(submission, request);
  }

  private static String queryOf(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(question + 1);
  }

  /** Null if a label closes it to its own sender: it is stored all the same. */
  private IBaseResource asSeen(IdType id, RequestDetails request) {
    try {
      return dao.read(id, request);
    } catch (ResourceNotFoundException e) {
      return null;
    }
  }

  private DaoMethodOutcome store(Submission submission, RequestDetails request) {
    BundleEntryComponent answer = visits.store(submission, request).getEntryFirstRep();
    BundleEntryResponseComponent response = answer.getResponse();
    IdType location = new IdType(response.getLocation());
    DaoMethodOutcome outcome = new DaoMethodOutcome();
    outcome.setCreated(response.getStatus().startsWith("201"));
    outcome.setId(location);
    outcome.setResource(asSeen(location.toVersionless(), request));
    Advice.of(request).ifPresent(outcome::setOperationOutcome);
    return outcome;
  }
}
