package id.ilp.booking;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.platform.Text;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Status;
import id.ilp.service.Level;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Which of a person's services a booking is for, by the answers of the due engine. */
final class BookableService {

  private BookableService() {}

  /**
   * @param judged all services of the person at the agreed time, or now without one
   * @return the one to book
   * @throws ProblemException 422 if the service is none of hers, is part of another, is done, refused, closed or not
   *     due at the agreed time, or cannot be given at such a place
   */
  static DueService of(BookingRequest asked, List<DueService> judged) {
    List<DueService> hers = judged.stream()
        .filter(service -> service.definition().equals(asked.service())).toList();
    if (hers.isEmpty()) {
      throw refusal("booking-not-hers", "service",
          "Pelayanan ini tidak ada di paket orang ini. Lihat $due-services.",
          "This service is in none of the person's packages. See $due-services.");
    }
    List<DueService> whole = hers.stream().filter(service -> service.within() == null).toList();
    if (whole.isEmpty()) {
      String visit = hers.get(0).within();
      throw refusal("booking-part", "service",
          "Pelayanan ini bagian dari " + visit + ". Jadwalkan pelayanan itu.",
          "This service is part of " + visit + ". Book that.");
    }
    DueService chosen = whole.stream()
        .filter(service -> service.isOpen() || service.status() == Status.NOT_YET && asked.start() == null)
        .min(Comparator.comparing(service -> service.status() == Status.NOT_YET))
        .orElseThrow(() -> notDue(whole.get(0)));
    if (chosen.levels().stream().noneMatch(level -> level.setting().equals(asked.setting().code()))) {
      String settings =
          chosen.levels().stream().map(Level::setting).distinct().sorted().collect(Collectors.joining(", "));
      throw refusal("booking-level", "setting",
          "Tidak dapat diberikan di " + asked.setting().code() + ". Dapat di: " + settings + ".",
          "It cannot be given at " + asked.setting().code() + ". It can at: " + settings + ".");
    }
    return chosen;
  }

  private static ProblemException notDue(DueService service) {
    Text why = service.explanation();
    return refusal("booking-not-due", "start",
        service.title().indonesian() + " tidak dapat dijadwalkan pada waktu itu. " + why.indonesian() + ".",
        service.title().english() + " cannot be booked for that time. " + why.english() + ".");
  }

  private static ProblemException refusal(String rule, String parameter, String indonesian, String english) {
    return new ProblemException(422, Problem.error(
        IssueType.BUSINESSRULE, rule, "Parameters.parameter." + parameter, indonesian, english));
  }
}
