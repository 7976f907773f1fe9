package id.ilp.service;

import id.ilp.platform.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in words where a service stands. */
final class Explanations {

  private static final DateTimeFormatter DAY_ID =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
  private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private Explanations() {}

  static Text of(DueService service) {
    return switch (service.reason()) {
      case GIVEN -> text("Sudah diberikan", "Given", service.at());
      case WITHIN_WINDOW -> within("Jatuh tempo", "Due", service);
      case TOO_FEW -> within("Baru " + service.given() + " kali; jatuh tempo",
          "Only " + service.given() + " so far; due", service);
      case POSTPONED -> service.detail() == null
          ? within("Pernah ditunda; jatuh tempo", "Was postponed; due", service)
          : new Text(service.detail().indonesian() + ".", service.detail().english() + ".");
      case WINDOW_PASSED -> passed(service);
      case BEFORE_WINDOW -> text("Mulai", "From", service.from());
      case INTERVAL -> text("Jarak dari yang sebelumnya belum cukup; mulai",
          "Too soon after the one before; from", service.from());
      case WAITS_FOR -> new Text(
          "Menunggu " + service.detail().indonesian(), "Waits for: " + service.detail().english());
      case DECLINED -> text("Ditolak atau tidak diberikan", "Declined or not given", service.at());
      case MEDICAL -> text("Tidak diberikan atas alasan medis", "Not given for a medical reason",
          service.at());
      case ALLERGY, CONDITION -> new Text(service.detail().indonesian() + ". Tanyakan kepada dokter.",
          service.detail().english() + ". Ask the doctor.");
      case WINDOW_CLOSED -> new Text("Tidak diberikan; waktunya sudah lewat", "Not given; its time is over");
    };
  }

  private static Text within(String indonesian, String english, DueService service) {
    return service.until() == null
        ? text(indonesian + " sejak", english + " since", service.from())
        : text(indonesian + " sampai sebelum", english + " until before", service.until());
  }

  private static Text passed(DueService service) {
    if (service.catchUp() != null) {
      return text("Terlewat, masih diberikan sampai sebelum", "Missed, still given until before", service.catchUp());
    }
    return service.until() == null
        ? new Text("Terlewat, masih diberikan", "Missed, still given")
        : text("Terlewat sejak", "Missed since", service.until());
  }

  private static Text text(String indonesian, String english, LocalDateTime time) {
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    String clock = midnight ? "" : " " + CLOCK.format(time);
    return new Text(indonesian + " " + DAY_ID.format(time) + clock, english + " " + DAY_EN.format(time) + clock);
  }
}
