package id.ilp.visit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and stores an invented visit before the first real one, and takes it back. The server reports ready after that,
 * so nobody's visit pays for the warming up.
 */
final class Rehearsal implements ApplicationRunner, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

  private final FhirContext context;
  private final ProfileValidator validator;
  private final VisitStore visits;
  private final PlatformTransactionManager transactions;

  Rehearsal(
      FhirContext context, ProfileValidator validator, VisitStore visits, PlatformTransactionManager transactions) {
    this.context = context;
    this.validator = validator;
    this.visits = visits;
    this.transactions = transactions;
  }

  @Override
  public int getOrder() {
    return 30;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    String text = new ClassPathResource("rehearsal.json").getContentAsString(StandardCharsets.UTF_8);
    validator.validate(text);
    Bundle visit = context.newJsonParser().parseResource(Bundle.class, text);
    try {
      new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
        visits.store(visit, new SystemRequestDetails());
        transaction.setRollbackOnly();
      });
      Progress.step("Pemanasan selesai", "warmed up");
    } catch (RuntimeException e) {
      // A server that is not warm is slow for a minute; that is no reason not to serve.
      LOG.warn("The rehearsal of a visit failed", e);
    }
  }
}
