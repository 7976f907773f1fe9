package id.ilp.homevisit;

import id.ilp.facility.Setting;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.StoredVisit.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Reads the findings of a home visit from its sheets, and from Observations that say the same. */
final class SheetFindings {

  private static final Set<QuestionnaireResponseStatus> SAID = Set.of(
      QuestionnaireResponseStatus.INPROGRESS, QuestionnaireResponseStatus.COMPLETED,
      QuestionnaireResponseStatus.AMENDED);
  private static final Set<ObservationStatus> WITHDRAWN =
      Set.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED);

  private final SignBook book;

  SheetFindings(SignBook book) {
    this.book = book;
  }

  /** What was found of one person at one visit. */
  static final class Found {

    private final String person;
    private final Part source;
    private final Reference visit;
    private final Reference author;
    private final Date when;
    private final Set<String> yes = new HashSet<>();
    private final Set<String> no = new HashSet<>();
    private final List<Coding> labels = new ArrayList<>();
    private final Map<String, SortedSet<String>> byFinding = new TreeMap<>();

    private Found(String person, Part source, Reference visit, Reference author, Date when) {
      this.person = person;
      this.source = source;
      this.visit = visit;
      this.author = author;
      this.when = when;
    }

    /** {@code Patient/id}. */
    String person() {
      return person;
    }

    /** The first sheet or Observation that tells of it. */
    Part source() {
      return source;
    }

    /** As the source names it; may be empty. */
    Reference visit() {
      return visit;
    }

    Reference author() {
      return author;
    }

    /** When it was so, or null. */
    Date when() {
      return when;
    }

    /** Codes of signs, or of medicines not taken, by code of {@code home-visit-finding}. */
    Map<String, SortedSet<String>> byFinding() {
      return byFinding;
    }

    /** What closes the sheets and Observations that tell of it. */
    List<Coding> labels() {
      return labels;
    }

    private void note(Part told) {
      told.resource().getMeta().getSecurity().stream()
          .filter(label -> labels.stream().noneMatch(label::equalsDeep)).forEach(labels::add);
    }

    private void add(String code, boolean answer) {
      (answer ? yes : no).add(code);
    }

    private void judge(SignBook book) {
      for (String code : yes) {
        book.findingOf(code).ifPresent(finding -> add(finding, code));
      }
      for (String code : no) {
        book.neededFor(code).filter(yes::contains).ifPresent(needed -> add(Codes.NON_ADHERENT, code));
      }
    }

    private void add(String finding, String code) {
      byFinding.computeIfAbsent(finding, any -> new TreeSet<>()).add(code);
    }
  }

  /** One for each person of whom something was found. */
  Collection<Found> in(StoredVisit visit) {
    Map<String, Found> byPerson = new LinkedHashMap<>();
    for (Part part : visit.parts()) {
      if (part.resource() instanceof QuestionnaireResponse sheet && SAID.contains(sheet.getStatus())) {
        Map<String, Coding> questions = book.questionsOf(String.valueOf(sheet.getQuestionnaire()));
        if (!questions.isEmpty()) {
          visit.locationOf(sheet.getSubject()).filter(SheetFindings::isPerson).ifPresent(person -> {
            Found found = byPerson.computeIfAbsent(person, any -> new Found(
                person, part, sheet.getEncounter(), sheet.getAuthor(),
                sheet.hasAuthored() ? sheet.getAuthored() : startOf(sheet.getEncounter(), visit)));
            found.note(part);
            read(sheet.getItem(), questions, found);
          });
        }
      }
    }
    visit.parts().forEach(part -> {
      if (part.resource() instanceof Observation said && isOfHome(said, visit)) {
        add(said, part, visit, byPerson);
      }
    });
    byPerson.values().forEach(found -> found.judge(book));
    return byPerson.values().stream().filter(found -> !found.byFinding().isEmpty()).toList();
  }

  /** Whether a resource can be a source of findings at all. */
  boolean isSource(Resource resource) {
    if (resource instanceof QuestionnaireResponse sheet) {
      return !book.questionsOf(String.valueOf(sheet.getQuestionnaire())).isEmpty();
    }
    return resource instanceof Observation said
        && said.getCode().getCoding().stream().anyMatch(SheetFindings::isOurs);
  }

  private static boolean isOurs(Coding code) {
    return (SignBook.SIGNS.equals(code.getSystem()) || SignBook.ITEMS.equals(code.getSystem())) && code.hasCode();
  }

  private static boolean isPerson(String reference) {
    return reference.startsWith("Patient/");
  }

  private static void read(
      List<QuestionnaireResponseItemComponent> items, Map<String, Coding> questions, Found found) {
    for (QuestionnaireResponseItemComponent item : items) {
      Coding question = questions.get(item.getLinkId());
      item.getAnswer().forEach(answer -> {
        if (question != null && answer.getValue() instanceof BooleanType said && said.hasValue()) {
          found.add(question.getCode(), said.getValue());
        }
        read(answer.getItem(), questions, found);
      });
      read(item.getItem(), questions, found);
    }
  }

  /** Without a value, with one that is withdrawn, or asked somewhere else, it says nothing here. */
  private static boolean isOfHome(Observation said, StoredVisit visit) {
    return !WITHDRAWN.contains(said.getStatus()) && said.getValue() instanceof BooleanType
        && visit.follow(said.getEncounter(), Encounter.class).filter(SheetFindings::isAtHome).isPresent();
  }

  private static boolean isAtHome(Encounter visit) {
    return "HH".equals(visit.getClass_().getCode()) || visit.getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .anyMatch(code -> Setting.SYSTEM.equals(code.getSystem()) && Setting.HOME.code().equals(code.getCode()));
  }

  private static void add(Observation said, Part part, StoredVisit visit, Map<String, Found> byPerson) {
    for (Coding code : said.getCode().getCoding()) {
      if (isOurs(code)) {
        visit.locationOf(said.getSubject()).filter(SheetFindings::isPerson).ifPresent(person -> {
          Found found = byPerson.computeIfAbsent(person, any -> new Found(
              person, part, said.getEncounter(), authorOf(said), timeOf(said, visit)));
          found.note(part);
          found.add(code.getCode(), said.getValueBooleanType().booleanValue());
        });
      }
    }
  }

  /** When it was so; it may have been written down much later. */
  private static Date timeOf(Observation said, StoredVisit visit) {
    if (said.hasEffectiveDateTimeType()) {
      return said.getEffectiveDateTimeType().getValue();
    }
    return said.hasEffectivePeriod() && said.getEffectivePeriod().hasStart()
        ? said.getEffectivePeriod().getStart()
        : startOf(said.getEncounter(), visit);
  }

  private static Date startOf(Reference encounter, StoredVisit visit) {
    return visit.follow(encounter, Encounter.class).map(each -> each.getPeriod().getStart()).orElse(null);
  }

  private static Reference authorOf(Observation said) {
    return said.hasPerformer() ? said.getPerformerFirstRep() : new Reference();
  }
}
