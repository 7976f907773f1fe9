package id.ilp.service;

import id.ilp.platform.Text;
import java.time.LocalDateTime;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * One service in one window, judged for one person at one time.
 *
 * @param service id of the ActivityDefinition, such as {@code imm-bcg}
 * @param definition its address
 * @param packages addresses of the packages that hold it
 * @param item row of the decree's tables, or null
 * @param within address of the service that it is a part of, or null
 * @param title name at this place
 * @param anchor code of what the time is counted from
 * @param status where it stands
 * @param reason why
 * @param detail what it waits for or what speaks against it, or null
 * @param at when it was given, declined or found to be wrong, or null
 * @param from start of the window, inclusive, or null
 * @param until end of the window, exclusive, or null
 * @param catchUp a missed one is still given until before this, or null
 * @param ifIndicated only if the examiner sees a reason
 * @param times how often it is to be given in the window
 * @param given how often it was
 * @param missed how many windows just before this one went by without it
 * @param contact what an antenatal visit counts as, such as K1A, or null
 * @param levels where it can be given and by whom
 * @param booked references of the Appointments and Tasks in which it is planned
 * @param evidence references of the records that prove it, or that say why not
 * @param source the reading that was taken where sources disagree, or null
 */
public record DueService(
    String service,
    String definition,
    List<String> packages,
    Coding item,
    String within,
    Text title,
    String anchor,
    Status status,
    Reason reason,
    Text detail,
    LocalDateTime at,
    LocalDateTime from,
    LocalDateTime until,
    LocalDateTime catchUp,
    boolean ifIndicated,
    int times,
    int given,
    int missed,
    String contact,
    List<Level> levels,
    List<String> booked,
    List<String> evidence,
    Text source) {

  /** Codes of the CodeSystem {@code due-status}. */
  public enum Status {
    OVERDUE("overdue"),
    DUE("due"),
    NOT_YET("not-yet"),
    REFUSED("refused"),
    CONTRAINDICATED("contraindicated"),
    DONE("done"),
    CLOSED("closed");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** As the CodeSystem has it. */
    public String code() {
      return code;
    }
  }

  /** Codes of the CodeSystem {@code due-reason}. */
  public enum Reason {
    GIVEN("given"),
    WITHIN_WINDOW("within-window"),
    TOO_FEW("too-few"),
    POSTPONED("postponed"),
    WINDOW_PASSED("window-passed"),
    BEFORE_WINDOW("before-window"),
    WAITS_FOR("waits-for"),
    INTERVAL("interval"),
    DECLINED("declined"),
    MEDICAL("medical"),
    ALLERGY("allergy"),
    CONDITION("condition"),
    WINDOW_CLOSED("window-closed");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** As the CodeSystem has it. */
    public String code() {
      return code;
    }
  }

  public DueService {
    packages = List.copyOf(packages);
    levels = List.copyOf(levels);
    booked = List.copyOf(booked);
    evidence = List.copyOf(evidence);
  }

  /** The reason in words. */
  public Text explanation() {
    return Explanations.of(this);
  }

  /** Whether something has to be done for it now. */
  public boolean isOpen() {
    return status == Status.DUE || status == Status.OVERDUE;
  }
}
