package id.ilp.service;

import id.ilp.platform.Text;
import java.util.Set;

/**
 * When a service is due: the extension {@code due-rule} of an action ({@code docs/service.md}).
 *
 * @param anchor what the time is counted from
 * @param from start of the window, or null: from the anchor on
 * @param until end of the window, exclusive, or null: until the stage, episode or diagnosis ends
 * @param every the window is cut into spans of this length, or null
 * @param open of each span only so long from its start, or null: all of it
 * @param times at least so many times in the window
 * @param gap least time since the service named by the action, or null
 * @param catchUp a missed one is still given until before this, or null: no limit
 * @param months calendar months, empty: any
 * @param grades school grades, empty: any
 * @param sex administrative gender, or null
 * @param populations groups of which the person must be in one; empty: everyone
 * @param source the reading that was taken where sources disagree, or null
 */
record Rule(
    Anchor anchor,
    Length from,
    Length until,
    Length every,
    Length open,
    int times,
    Length gap,
    Length catchUp,
    Set<Integer> months,
    Set<Integer> grades,
    String sex,
    Set<String> populations,
    Text source) {

  /** Codes of the CodeSystem {@code due-anchor}. */
  enum Anchor {
    BIRTH("birth"),
    LAST_MENSTRUAL_PERIOD("last-menstrual-period"),
    DELIVERY("delivery"),
    DIAGNOSIS("diagnosis"),
    TREATMENT_START("treatment-start"),
    EXPOSURE("exposure"),
    PREVIOUS("previous"),
    CALENDAR("calendar"),
    SCHOOL_GRADE("school-grade"),
    MARRIAGE("marriage"),
    CONTACT("contact"),
    HOUSEHOLD("household"),
    EVENT("event");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Anchor ofCode(String code) {
      for (Anchor anchor : values()) {
        if (anchor.code.equals(code)) {
          return anchor;
        }
      }
      throw new IllegalArgumentException("anchor " + code);
    }
  }

  Rule {
    months = Set.copyOf(months);
    grades = Set.copyOf(grades);
    populations = Set.copyOf(populations);
  }

  /** Once in each of many windows, so that an older window is of no interest. */
  boolean isRepeated() {
    return every != null || anchor == Anchor.CONTACT;
  }
}
