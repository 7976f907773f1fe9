package id.ilp.access;

import java.util.Optional;
import java.util.Set;

/** Why somebody asks for data of people: a code of HL7's ActReason, in a header. */
public final class Purpose {

  public static final String HEADER = "X-Purpose-Of-Use";

  /** "Break the glass": what was seen while an emergency had opened a record. */
  public static final String BREAK_THE_GLASS = "BTG";

  /** Key among a request's user data: the purpose that its audit record bears, where it is not the one stated. */
  public static final String SHOWN_FOR = "id.ilp.purpose";

  /** Treatment, emergency treatment, break the glass, public health, operations, quality, patient's request. */
  private static final Set<String> CODES =
      Set.of("TREAT", "ETREAT", BREAK_THE_GLASS, "PUBHLTH", "HOPERAT", "HQUALIMP", "PATRQT", "HRESCH", "PATSFTY");

  private Purpose() {}

  /** Empty if there is none, or none that HL7 knows. */
  public static Optional<String> of(String header) {
    return Optional.ofNullable(header).map(String::strip).filter(CODES::contains);
  }
}
