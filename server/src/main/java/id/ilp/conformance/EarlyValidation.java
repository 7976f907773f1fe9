package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Loads what the validator knows on the second core while the first one builds the server: about ten seconds that the
 * start need not wait for.
 */
public final class EarlyValidation implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext application) {
    FhirContext context = FhirContext.forCached(FhirVersionEnum.R4);
    CompletableFuture<IlpPackage> ilp = CompletableFuture.supplyAsync(() -> load(context), EarlyValidation::run);
    CompletableFuture<ProfileValidator.Engine> engine =
        ilp.thenApply(guide -> ProfileValidator.Engine.warm(context, guide));
    application.registerBean(IlpPackage.class, ilp::join);
    application.registerBean(ProfileValidator.class, () -> new ProfileValidator(engine));
  }

  private static IlpPackage load(FhirContext context) {
    try {
      return IlpPackage.load(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "early-validation");
    thread.setDaemon(true);
    thread.start();
  }
}
