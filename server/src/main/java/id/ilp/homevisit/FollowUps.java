package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.homevisit.StoredJson.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what is to be followed up from Tasks and Flags, with the clock of each. */
final class FollowUps {

  private final Care care;
  private final Duration limit;
  private final Instant now;

  /**
   * @param limit within which a danger sign is to be taken on where its Task does not say
   */
  FollowUps(Care care, Duration limit, Instant now) {
    this.care = care;
    this.limit = limit;
    this.now = now;
  }

  /** Of the families and their members, open or not; the most urgent first. */
  List<FollowUp> of(Collection<Family> families) {
    List<FollowUp> all = new ArrayList<>();
    families.forEach(family -> addOf(family, all));
    all.sort(FollowUp.BY_URGENCY);
    return all;
  }

  private void addOf(Family family, List<FollowUp> all) {
    Set<String> followed = new HashSet<>();
    for (Stored task : care.about(family, "Task")) {
      String finding = Codes.codeOf(task.json().path("code"), Codes.FINDING);
      if (finding != null && !TaskState.of(task.json()).isMistake()) {
        FollowUp one = ofTask(family, task, finding);
        // Given up without a result: the danger sign waits for somebody again.
        if (!one.state().equals(FollowUp.CLOSED)) {
          followed.add(String.valueOf(one.flag()));
        }
        all.add(one);
      }
    }
    for (Stored flag : care.about(family, "Flag")) {
      if (Care.isDangerSign(flag.json()) && !followed.contains(flag.reference())) {
        all.add(ofFlag(family, flag));
      }
    }
  }

  private FollowUp ofTask(Family family, Stored task, String finding) {
    JsonNode json = task.json();
    Instant raised = instant(json.path("authoredOn"));
    Instant until = instant(json.path("restriction").path("period").path("end"));
    if (until == null && raised != null && finding.equals(Codes.DANGER_SIGN)) {
      until = raised.plus(limit);
    }
    String flag = json.path("focus").path("reference").asText("").startsWith("Flag/")
        ? json.path("focus").path("reference").asText()
        : null;
    return new FollowUp(task.reference(), flag, task.of(), family, finding, json.path("priority").asText(null), raised,
        until, stateOf(TaskState.of(json), until), json.path("description").asText(Codes.words(json.path("code"))));
  }

  private String stateOf(TaskState task, Instant until) {
    return task.end().orElseGet(() -> task.isWaiting() ? waiting(until) : FollowUp.ACCEPTED);
  }

  private String waiting(Instant until) {
    return until != null && now.isAfter(until) ? FollowUp.LATE : FollowUp.OPEN;
  }

  /** A danger sign that nobody has made a Task of: it waits just the same. */
  private FollowUp ofFlag(Family family, Stored flag) {
    Instant raised = instant(flag.json().path("period").path("start"));
    Instant until = raised == null ? null : raised.plus(limit);
    return new FollowUp(null, flag.reference(), flag.of(), family, Codes.DANGER_SIGN, "stat", raised, until,
        waiting(until), Codes.words(flag.json().path("code")));
  }

  /** A date alone is its beginning, in the zone of the server. */
  static Instant instant(JsonNode time) {
    String text = time.asText("");
    try {
      return text.length() > 10
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
