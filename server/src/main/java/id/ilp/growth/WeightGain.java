package id.ilp.growth;

import id.ilp.conformance.IlpPackage;
import org.hl7.fhir.r4.model.Coding;

/**
 * What a monthly weighing says on the growth card.
 *
 * @param before the weighing that it was compared with, or null
 * @param gain grams since then, or null
 * @param minimum grams that the card asks for at this age, or null
 */
record WeightGain(Measurement weighing, Measurement before, Status status, Integer gain, Integer minimum) {

  /** In the codes of {@code weight-gain-status}. */
  enum Status {
    GAINED("gained", "Naik (N)"),
    NOT_GAINED_ONCE("not-gained-once", "Tidak naik sekali (1T)"),
    NOT_GAINED_TWICE("not-gained-twice", "Tidak naik dua kali (2T)"),
    NOT_WEIGHED_BEFORE("not-weighed-before", "Tidak ditimbang bulan lalu (O)"),
    FIRST_WEIGHING("first-weighing", "Baru pertama ditimbang (B)");

    private final String code;
    private final String display;

    Status(String code, String display) {
      this.code = code;
      this.display = display;
    }

    Coding coding() {
      return new Coding(IlpPackage.CANONICAL + "/CodeSystem/weight-gain-status", code, display);
    }

    boolean isNotGained() {
      return this == NOT_GAINED_ONCE || this == NOT_GAINED_TWICE;
    }

    /** Whether there was something to compare with. */
    boolean isCompared() {
      return this == GAINED || isNotGained();
    }
  }
}
