package id.ilp.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the window of a rule that counts now: the last that has begun, otherwise the next. */
final class Windows {

  /** School years begin in July. */
  private static final int SCHOOL_MONTH = 7;

  /** The decree equals class 1 with 7 years. */
  private static final int AGE_BEFORE_SCHOOL = 6;

  private Windows() {}

  /**
   * @param anchor from which the time is counted
   * @param end of the stage, or null
   */
  static Optional<Window> of(Rule rule, Moment anchor, LocalDateTime end, LocalDateTime now) {
    if (rule.anchor() == Rule.Anchor.SCHOOL_GRADE) {
      return ofGrades(rule, anchor, now);
    }
    LocalDateTime from = (rule.from() == null ? Length.NONE : rule.from()).after(anchor);
    LocalDateTime until = rule.until() == null ? end : rule.until().afterLatest(anchor);
    LocalDateTime catchUp = rule.catchUp() == null ? null : rule.catchUp().afterLatest(anchor);
    if (rule.anchor() == Rule.Anchor.CONTACT) {
      return ofContact(from, until, now);
    }
    if (rule.anchor() == Rule.Anchor.HOUSEHOLD) {
      return Optional.of(ofCalendar(rule.every(), now));
    }
    if (!rule.months().isEmpty()) {
      return ofMonths(rule, from, until, now);
    }
    return Optional.of(rule.every() == null
        ? Window.once(from, until, catchUp)
        : ofSpans(rule, from, until, now));
  }

  private static Optional<Window> ofContact(LocalDateTime from, LocalDateTime until, LocalDateTime now) {
    boolean within = !now.isBefore(from) && (until == null || now.isBefore(until));
    LocalDateTime today = now.toLocalDate().atStartOfDay();
    return within
        ? Optional.of(new Window(today, today.plusDays(1), today.plusDays(1), null, 0, null))
        : Optional.empty();
  }

  private static Window ofCalendar(Length every, LocalDateTime now) {
    LocalDate first = every.unit() == Length.Unit.YEAR
        ? now.toLocalDate().withDayOfYear(1) : now.toLocalDate().withDayOfMonth(1);
    LocalDateTime from = first.atStartOfDay();
    LocalDateTime until = every.after(from);
    return new Window(from, until, until, null, 0, null);
  }

  private static Window ofSpans(Rule rule, LocalDateTime from, LocalDateTime until, LocalDateTime now) {
    LocalDateTime last = until == null || now.isBefore(until) ? now : until.minusNanos(1);
    Length every = rule.every();
    long number = Math.max(0, every.passed(from, last));
    LocalDateTime begin = every.times(number, from);
    LocalDateTime next = every.times(number + 1, from);
    LocalDateTime over = rule.open() == null ? next : rule.open().after(begin);
    LocalDateTime end = until != null && until.isBefore(over) ? until : over;
    // A span that was missed is over: the next has begun, or the window has ended.
    return new Window(begin, end, next, end, number, from);
  }

  /** In certain months, once in each. */
  private static Optional<Window> ofMonths(Rule rule, LocalDateTime from, LocalDateTime until, LocalDateTime now) {
    LocalDate month = now.toLocalDate().withDayOfMonth(1);
    Optional<Window> begun = IntStream.rangeClosed(0, 12).mapToObj(month::minusMonths)
        .flatMap(each -> within(rule, each, from, until).stream())
        .filter(window -> !window.from().isAfter(now)).findFirst();
    return begun.or(() -> IntStream.rangeClosed(0, 12).mapToObj(month::plusMonths)
        .flatMap(each -> within(rule, each, from, until).stream())
        .filter(window -> window.from().isAfter(now)).findFirst());
  }

  private static Optional<Window> within(Rule rule, LocalDate month, LocalDateTime from, LocalDateTime until) {
    if (!rule.months().contains(month.getMonthValue())) {
      return Optional.empty();
    }
    LocalDateTime begin = latest(month.atStartOfDay(), from);
    LocalDateTime end = month.plusMonths(1).atStartOfDay();
    LocalDateTime last = until == null || end.isBefore(until) ? end : until;
    if (!begin.isBefore(last)) {
      return Optional.empty();
    }
    LocalDate next = IntStream.rangeClosed(1, 12).mapToObj(month::plusMonths)
        .filter(each -> rule.months().contains(each.getMonthValue())).findFirst().orElseThrow();
    return Optional.of(new Window(begin, last, next.atStartOfDay(), until, 0, null));
  }

  private static LocalDateTime latest(LocalDateTime first, LocalDateTime second) {
    return first.isAfter(second) ? first : second;
  }

  /** Once each school year in certain grades; the grade follows from the age on the first of July. */
  private static Optional<Window> ofGrades(Rule rule, Moment birth, LocalDateTime now) {
    LocalDate firstYear = schoolYearOf(new Length(AGE_BEFORE_SCHOOL + 1, Length.Unit.YEAR).after(birth).toLocalDate());
    Optional<Window> begun = rule.grades().stream().sorted((one, other) -> other - one)
        .map(grade -> ofGrade(rule, grade, firstYear.plusYears(grade - 1L), now))
        .filter(window -> !window.from().isAfter(now)).findFirst();
    return begun.or(() -> rule.grades().stream().sorted()
        .map(grade -> ofGrade(rule, grade, firstYear.plusYears(grade - 1L), now)).findFirst());
  }

  /** The first of July on or after the day. */
  private static LocalDate schoolYearOf(LocalDate day) {
    LocalDate july = LocalDate.of(day.getYear(), SCHOOL_MONTH, 1);
    return day.isAfter(july) ? july.plusYears(1) : july;
  }

  private static Window ofGrade(Rule rule, int grade, LocalDate july, LocalDateTime now) {
    LocalDateTime until = july.plusYears(1).atStartOfDay();
    if (rule.every() != null) {
      return ofSpans(rule, july.atStartOfDay(), until, now);
    }
    LocalDateTime begin = rule.months().stream().findFirst()
        .map(month -> july.plusMonths(Math.floorMod(month - SCHOOL_MONTH, 12)).atStartOfDay())
        .orElse(july.atStartOfDay());
    LocalDateTime end = rule.months().isEmpty() ? until : begin.plusMonths(1);
    boolean again = rule.grades().contains(grade + 1);
    return new Window(begin, end, again ? begin.plusYears(1) : null, null, 0, null);
  }
}
