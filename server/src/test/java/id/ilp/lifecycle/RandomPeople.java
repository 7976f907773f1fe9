package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Invented people with birthdays, deaths, pregnancies, deliveries and children; the same seed gives the same people.
 */
public final class RandomPeople {

  static final String FAMILY = "Acakan";

  /** Hours that WITA is ahead of Greenwich. */
  private static final int AHEAD = 8;

  /**
   * An episode of a woman.
   *
   * @param end null if it is open
   */
  public record Episode(String type, String status, LocalDate start, LocalDate end) {

    boolean counts() {
      return !List.of("planned", "waitlist", "cancelled", "entered-in-error").contains(status);
    }
  }

  /**
   * @param lastDay of life, in WITA, or null
   * @param diedSometime dead, nobody knows since when
   * @param mother index of the mother whose number the person bears, or -1
   * @param delivery day of a recorded time of delivery, in WITA, or null
   * @param labour a visit in labour, or null
   */
  public record Person(
      int index, LocalDate birth, boolean female, LocalDate lastDay, boolean diedSometime, int mother,
      List<Episode> episodes, LocalDate delivery, Episode labour, List<LocalDate> childrenBorn) {

    public String id() {
      return "acak-" + index;
    }
  }

  private final Random random;
  private final LocalDate today;
  private final List<Person> people = new ArrayList<>();

  public RandomPeople(long seed, LocalDate today) {
    this.random = new Random(seed);
    this.today = today;
  }

  public List<Person> make(int count) {
    while (people.size() < count) {
      LocalDate birth = birth();
      boolean female = random.nextInt(100) < 55;
      boolean mother = female && birth.isBefore(today.minusYears(16)) && birth.isAfter(today.minusYears(46))
          && random.nextInt(100) < 70;
      Person person = person(birth, female, -1, mother);
      people.add(person);
      if (mother && random.nextInt(100) < 60 && people.size() < count) {
        LocalDate around = person.delivery() != null ? person.delivery() : today.minusDays(random.nextInt(900));
        LocalDate born = around.plusDays(random.nextInt(4) - 1L);
        if (!born.isAfter(today)) {
          people.add(person(born, random.nextBoolean(), person.index(), false));
          person.childrenBorn().add(born);
        }
      }
    }
    return people;
  }

  /** Half of them near a birthday that matters today. */
  private LocalDate birth() {
    if (random.nextBoolean()) {
      return today.minusDays(random.nextInt(90 * 365));
    }
    int[] years = {0, 1, 2, 5, 6, 10, 15, 18, 45, 60, 70};
    LocalDate birth = today.minusYears(years[random.nextInt(years.length)]).plusDays(random.nextInt(61) - 45L);
    return birth.isAfter(today) ? today : birth;
  }

  private Person person(LocalDate birth, boolean female, int mother, boolean mayBear) {
    int fate = random.nextInt(100);
    LocalDate lastDay = fate < 5 ? later(birth, today.minusDays(random.nextInt(700))) : null;
    List<Episode> episodes = new ArrayList<>();
    LocalDate delivery = null;
    Episode labour = null;
    if (mayBear) {
      LocalDate start = today.minusDays(random.nextInt(1100));
      String[] statuses = {"active", "active", "active", "finished", "finished", "onhold", "cancelled", "planned"};
      if (random.nextInt(100) < 70) {
        LocalDate end = random.nextBoolean() ? start.plusDays(random.nextInt(300)) : null;
        episodes.add(new Episode("ANC", statuses[random.nextInt(statuses.length)], start, end));
      }
      if (random.nextInt(100) < 50) {
        LocalDate childbed = start.plusDays(250L + random.nextInt(40));
        episodes.add(new Episode("PNC", statuses[random.nextInt(statuses.length)], childbed,
            random.nextBoolean() ? childbed.plusDays(random.nextInt(50)) : null));
      }
      delivery = random.nextInt(100) < 30 ? start.plusDays(240L + random.nextInt(60)) : null;
      if (random.nextInt(100) < 40) {
        labour = labour(delivery == null ? today.minusDays(random.nextInt(6)) : delivery.minusDays(random.nextInt(3)));
      }
    }
    return new Person(
        people.size(), birth, female, lastDay, fate == 5, mother, episodes, delivery, labour, new ArrayList<>());
  }

  private Episode labour(LocalDate start) {
    String[] statuses = {"finished", "in-progress", "cancelled"};
    return new Episode("labour", statuses[random.nextInt(statuses.length)], start,
        random.nextBoolean() ? start.plusDays(random.nextInt(4)) : null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A moment of a day in WITA, as software in Greenwich's time writes it. */
  private String moment(LocalDate day) {
    LocalDateTime local = day.atStartOfDay().plusMinutes(random.nextInt(24 * 60));
    return local.minusHours(AHEAD).atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** First the person, then what is recorded about her. */
  public List<Resource> recordsOf(Person person) {
    Patient patient = new Patient();
    patient.setId(person.id());
    patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue(nikOf(person.index()));
    if (person.mother() >= 0) {
      patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik-ibu").setValue(nikOf(person.mother()));
    }
    patient.addName().setText("Orang " + person.index()).setFamily(FAMILY);
    patient.setGender(person.female() ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
    patient.setBirthDateElement(new DateType(person.birth().toString()));
    if (person.diedSometime()) {
      patient.setDeceased(new BooleanType(true));
    } else if (person.lastDay() != null) {
      patient.setDeceased(new DateTimeType(
          person.index() % 2 == 0 ? person.lastDay().toString() : moment(person.lastDay())));
    }
    List<Resource> records = new ArrayList<>(List.of(patient));
    person.episodes().forEach(episode -> records.add(episodeOf(person, episode)));
    if (person.delivery() != null) {
      Observation time = new Observation();
      time.setId(person.id() + "-lahir");
      time.setStatus(Observation.ObservationStatus.FINAL);
      time.getCode().addCoding().setSystem("http://loinc.org").setCode("93857-1");
      time.setSubject(new Reference("Patient/" + person.id()));
      time.setValue(new DateTimeType(moment(person.delivery())));
      records.add(time);
    }
    if (person.labour() != null) {
      records.add(visitOf(person, person.labour()));
    }
    return records;
  }

  private Encounter visitOf(Person person, Episode labour) {
    Encounter visit = new Encounter();
    visit.setId(person.id() + "-datang");
    visit.setStatus(EncounterStatus.fromCode(labour.status()));
    visit.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode").setCode("IMP");
    visit.addExtension("https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage", new CodeableConcept()
        .addCoding(new Coding(LifeCycleStage.SYSTEM, LifeCycleStage.DELIVERING.code(), null)));
    visit.setSubject(new Reference("Patient/" + person.id()));
    visit.setPeriod(periodOf(labour));
    return visit;
  }

  private EpisodeOfCare episodeOf(Person person, Episode episode) {
    EpisodeOfCare resource = new EpisodeOfCare();
    resource.setId(person.id() + "-" + episode.type());
    resource.setStatus(EpisodeOfCareStatus.fromCode(episode.status()));
    resource.addType().addCoding()
        .setSystem("http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type").setCode(episode.type());
    resource.setPatient(new Reference("Patient/" + person.id()));
    resource.setPeriod(periodOf(episode));
    return resource;
  }

  private Period periodOf(Episode episode) {
    Period period = new Period().setStartElement(new DateTimeType(moment(episode.start())));
    if (episode.end() != null) {
      period.setEndElement(new DateTimeType(later(episode.start(), episode.end()) + "T23:59:00+08:00"));
    }
    return period;
  }

  private static String nikOf(int index) {
    return "995304%010d".formatted(6_000_000_000L + index);
  }
}
