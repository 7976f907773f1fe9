package id.ilp.store;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;

/**
 * Refuses a parameter that an operation of ours does not know. HAPI passes over it, and who wrote {@code ?tanggal=} for
 * {@code ?date=} would take the answer of today for that of another day.
 */
@Interceptor
final class OperationParameters {

  private final Map<String, Set<String>> known;

  /** @param definitions whatever is defined; the OperationDefinitions among it are ours */
  OperationParameters(Collection<MetadataResource> definitions) {
    known = definitions.stream()
        .filter(OperationDefinition.class::isInstance).map(OperationDefinition.class::cast)
        .collect(Collectors.toUnmodifiableMap(definition -> "$" + definition.getCode(), OperationParameters::namesOf));
  }

  private static Set<String> namesOf(OperationDefinition definition) {
    return definition.getParameter().stream()
        .filter(parameter -> parameter.getUse() == OperationParameterUse.IN)
        .map(parameter -> parameter.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void refuseUnknown(RequestDetails request) {
    Set<String> names = request.getOperation() == null ? null : known.get(request.getOperation());
    if (names == null) {
      return;
    }
    Stream<String> inAddress = request.getParameters().keySet().stream()
        // _format, _pretty, _count and their like are of every call.
        .filter(name -> !name.startsWith("_"));
    Stream<String> inBody = request.getResource() instanceof Parameters body
        ? body.getParameter().stream().map(parameter -> String.valueOf(parameter.getName())) : Stream.empty();
    if (!Stream.concat(inAddress, inBody).allMatch(names::contains)) {
      String all = names.isEmpty() ? "-" : String.join(", ", names);
      throw new ProblemException(400, Problem.error(IssueType.INVALID, "unknown-parameter", null,
          "Ada parameter yang tidak dikenal " + request.getOperation() + ". Yang dikenal: " + all + ".",
          request.getOperation() + " was given a parameter that it does not know. It knows: " + all + "."));
    }
  }
}
