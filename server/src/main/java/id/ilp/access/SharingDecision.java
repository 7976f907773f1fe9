package id.ilp.access;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;

/**
 * What a person has decided about the sharing of records between facilities. After an opt-out each facility sees what it
 * keeps itself; who knows the person still sees her name.
 *
 * @param closed whether she has opted out
 * @param since when she decided; the latest decision holds
 */
record SharingDecision(boolean closed, Instant since) {

  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String OPT_OUT = "OPTOUT";

  /** A Consent that is not in force any more takes an opt-out back. */
  static SharingDecision of(Consent consent) {
    boolean optOut = Stream.concat(
            consent.getPolicyRule().getCoding().stream(),
            consent.getProvision().getCode().stream().flatMap(code -> code.getCoding().stream()))
        .anyMatch(SharingDecision::isOptOut);
    Instant since = Optional.ofNullable(consent.getDateTime()).map(java.util.Date::toInstant).orElse(Instant.now());
    return new SharingDecision(optOut && consent.getStatus() == ConsentState.ACTIVE, since);
  }

  private static boolean isOptOut(Coding code) {
    return ACT_CODE.equals(code.getSystem()) && OPT_OUT.equals(code.getCode());
  }
}
