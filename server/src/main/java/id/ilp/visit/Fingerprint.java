package id.ilp.visit;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Tells whether the same was sent before. Software that retries often invents new {@code urn:uuid}s, so those count only
 * by the position of the entry that they name.
 */
final class Fingerprint {

  private final FhirContext context;

  Fingerprint(FhirContext context) {
    this.context = context;
  }

  /** SHA-256 of what is sent; empty if part of it asks for data or must happen anew each time. */
  Optional<byte[]> of(Submission submission) {
    if (!submission.entries().stream().allMatch(entry ->
        entry.stores() && (entry.component().getRequest().getMethod() == HTTPVerb.POST))) {
      return Optional.empty();
    }
    String text = context.newJsonParser().encodeResourceToString(submission.bundle());
    for (Entry entry : submission.entries()) {
      if (entry.fullUrl() != null && entry.fullUrl().startsWith("urn:")) {
        text = text.replace('"' + entry.fullUrl() + '"', "\"entry:" + entry.index() + '"');
      }
    }
    try {
      return Optional.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
