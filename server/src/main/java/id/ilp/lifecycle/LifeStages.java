package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The stages of a person at a date: those of age by the birth date, the others by what is recorded and the reader may
 * see. A person who was not born yet or had died before that day is in none; the day of death still counts.
 */
public final class LifeStages {

  private static final List<LifeCycleStage> MATERNAL =
      Arrays.stream(LifeCycleStage.values()).filter(stage -> !stage.isByAge()).toList();

  private static final String PERSON = "select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?";

  private final AgeStages ages;
  private final LifeCycleSettings limits;
  private final JdbcTemplate jdbc;

  LifeStages(AgeStages ages, LifeCycleSettings limits, JdbcTemplate jdbc) {
    this.ages = ages;
    this.limits = limits;
    this.jdbc = jdbc;
  }

  /** A fact of {@link MaternalSql}. */
  private record Fact(LifeCycleStage stage, LocalDate day, Optional<LocalDate> closed, Basis basis, String evidence) {}

  /**
   * @param patient as stored, with its id
   * @return in the order of {@link LifeCycleStage}
   */
  public List<HeldStage> at(Patient patient, LocalDate date) {
    Lifespan life = Lifespan.of(patient, ZoneId.systemDefault());
    if (!life.reaches(date)) {
      return List.of();
    }
    Map<LifeCycleStage, HeldStage> held = new TreeMap<>();
    factsOf(patient.getIdElement().getIdPart(), date).stream()
        .collect(Collectors.groupingBy(Fact::stage))
        .forEach((stage, facts) -> held.put(stage, joined(stage, facts, life)));
    life.birth().filter(birth -> !date.isBefore(birth)).ifPresent(birth ->
        ages.at(birth, date).forEach(stage -> held.put(stage, byAge(stage, birth, life))));
    return List.copyOf(held.values());
  }

  private HeldStage byAge(LifeCycleStage stage, LocalDate birth, Lifespan life) {
    AgeBand band = ages.bandOf(stage);
    return new HeldStage(stage, band.since(birth), life.cut(band.until(birth)), Basis.AGE, List.of());
  }

  private HeldStage joined(LifeCycleStage stage, List<Fact> facts, Lifespan life) {
    LocalDate since = facts.stream().map(this::since).min(LocalDate::compareTo).orElseThrow();
    boolean open = facts.stream().anyMatch(fact -> until(fact).isEmpty());
    Optional<LocalDate> until = open
        ? Optional.empty()
        : facts.stream().flatMap(fact -> until(fact).stream()).max(LocalDate::compareTo);
    Basis basis = facts.stream().map(Fact::basis).min(Basis::compareTo).orElseThrow();
    List<String> evidence = facts.stream().map(Fact::evidence).distinct().sorted().toList();
    return new HeldStage(stage, since, life.cut(until), basis, evidence);
  }

  private LocalDate since(Fact fact) {
    return fact.stage() == LifeCycleStage.BREASTFEEDING ? dayAfterChildbed(fact) : fact.day();
  }

  private Optional<LocalDate> until(Fact fact) {
    return switch (fact.stage()) {
      case POSTPARTUM -> Optional.of(dayAfterChildbed(fact));
      case BREASTFEEDING ->
          Optional.of(AgeBand.reached(fact.day(), limits.breastfeedingMonths(), ChronoUnit.MONTHS));
      default -> fact.closed();
    };
  }

  private LocalDate dayAfterChildbed(Fact fact) {
    return fact.day().plusDays(limits.postpartumDays() + 1L);
  }

  private List<Fact> factsOf(String patient, LocalDate date) {
    List<Long> rows = jdbc.queryForList(PERSON, Long.class, patient);
    if (rows.isEmpty()) {
      return List.of();
    }
    String sql = "select fact.stage, fact.day, fact.closed, fact.basis, evidence.res_type || '/' || evidence.fhir_id"
        + " from (" + new MaternalSql(limits, ZoneId.systemDefault()).factsOf(rows.get(0), MATERNAL, date)
        + ") fact join hfj_resource evidence on evidence.res_id = fact.evidence";
    List<Fact> facts = new ArrayList<>();
    jdbc.query(sql, row -> {
      facts.add(new Fact(
          LifeCycleStage.ofCode(row.getString(1)).orElseThrow(),
          row.getObject(2, LocalDate.class),
          Optional.ofNullable(row.getObject(3, LocalDate.class)),
          Basis.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
          row.getString(5)));
    });
    return facts;
  }
}
