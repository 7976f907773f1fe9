package id.ilp.lifecycle;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * {@code Patient?life-stage=…&life-stage-date=…} and {@code Patient?reporting-cohort=…}: parameters for which nothing
 * is indexed. They become conditions on births, episodes and visits before HAPI searches. Where they do not pass here
 * they find nobody.
 */
@Interceptor
public final class LifeStageSearch {

  private static final String STAGE = "life-stage";
  private static final String COHORT = "reporting-cohort";
  private static final String DATE = "life-stage-date";
  private static final List<String> OURS = List.of(STAGE, COHORT, DATE);

  private final AgeStages ages;
  private final LifeCycleSettings limits;
  private final ReportingCohorts cohorts;

  LifeStageSearch(AgeStages ages, LifeCycleSettings limits, ReportingCohorts cohorts) {
    this.ages = ages;
    this.limits = limits;
    this.cohorts = cohorts;
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void compute(SearchParameterMap search, ICachedSearchDetails details) {
    refuseWithinOthers(search);
    if (!"Patient".equals(details.getResourceType())) {
      return;
    }
    List<List<IQueryParameterType>> stages = taken(search, STAGE);
    List<List<IQueryParameterType>> groups = taken(search, COHORT);
    List<List<IQueryParameterType>> dates = taken(search, DATE);
    if (stages.isEmpty() && groups.isEmpty() && !dates.isEmpty()) {
      throw refused("life-stage-missing",
          DATE + " adalah tanggal untuk " + STAGE + " atau " + COHORT + ". Sebut salah satunya.",
          DATE + " is the date for " + STAGE + " or " + COHORT + ". Give one of them.");
    }
    LocalDate date = dateOf(dates);
    stages.forEach(any -> add(search, any.stream().map(code -> people(stageOf(code), date)).toList()));
    groups.forEach(any -> add(search, any.stream().map(code -> people(cohortOf(code), date)).toList()));
  }

  private static void add(SearchParameterMap search, List<String> people) {
    search.add("_id", new StageCondition(people.stream().distinct().collect(Collectors.joining("\nunion all\n"))));
  }

  private static List<List<IQueryParameterType>> taken(SearchParameterMap search, String parameter) {
    return Objects.requireNonNullElse(search.remove(parameter), List.of());
  }

  private String people(LifeCycleStage stage, LocalDate date) {
    return stage.isByAge()
        ? new StageSql(ZoneId.systemDefault()).ofAge(ages.bandOf(stage), null, date)
        : new MaternalSql(limits, ZoneId.systemDefault()).holders(stage, date);
  }

  private static String people(ReportingCohorts.Cohort cohort, LocalDate date) {
    return new StageSql(ZoneId.systemDefault()).ofAge(cohort.band(), cohort.sex(), date);
  }

  private static LifeCycleStage stageOf(IQueryParameterType parameter) {
    return codeIn(parameter, LifeCycleStage.SYSTEM).flatMap(LifeCycleStage::ofCode).orElseThrow(() -> refused(
        "unknown-stage",
        STAGE + ": kode tahap siklus hidup, misalnya pregnant atau under-five, tanpa modifier.",
        STAGE + ": a code of life-cycle stage, such as pregnant or under-five, without a modifier."));
  }

  private ReportingCohorts.Cohort cohortOf(IQueryParameterType parameter) {
    return codeIn(parameter, ReportingCohorts.SYSTEM).flatMap(cohorts::ofCode).orElseThrow(() -> refused(
        "unknown-cohort",
        COHORT + ": kode kelompok pelaporan dari CodeSystem reporting-cohort, tanpa modifier.",
        COHORT + ": a code of CodeSystem reporting-cohort, without a modifier."));
  }

  private static Optional<String> codeIn(IQueryParameterType parameter, String system) {
    return parameter instanceof TokenParam token && token.getModifier() == null && token.getMissing() == null
        && (token.getSystem() == null || token.getSystem().equals(system))
        ? Optional.ofNullable(token.getValue())
        : Optional.empty();
  }

  private static LocalDate dateOf(List<List<IQueryParameterType>> dates) {
    if (dates.isEmpty()) {
      return LocalDate.now();
    }
    boolean one = dates.size() == 1 && dates.get(0).size() == 1 && dates.get(0).get(0) instanceof DateParam date
        && date.getMissing() == null && (date.getPrefix() == null || date.getPrefix() == ParamPrefixEnum.EQUAL);
    return AskedDate.of(one ? ((DateParam) dates.get(0).get(0)).getValueAsString() : "", DATE);
  }

  /** A stage of somebody else than the one searched for would have to be worked out for each row. */
  private static void refuseWithinOthers(SearchParameterMap search) {
    List<IQueryParameterType> parameters = new ArrayList<>();
    search.values().forEach(all -> all.forEach(parameters::addAll));
    if (parameters.stream().anyMatch(LifeStageSearch::leadsToOurs)) {
      throw refused("life-stage-chain",
          "Parameter " + STAGE + " dan " + COHORT + " hanya untuk Patient sendiri, tidak lewat rujukan atau _has.",
          "The parameters " + STAGE + " and " + COHORT + " are for Patient itself, not through references or _has.");
    }
  }

  private static boolean leadsToOurs(IQueryParameterType parameter) {
    String path = null;
    if (parameter instanceof ReferenceParam reference) {
      path = reference.getChain();
    } else if (parameter instanceof HasParam has) {
      path = has.getParameterName();
    }
    return leadsToOurs(path);
  }

  private static boolean leadsToOurs(String path) {
    return path != null && OURS.stream().anyMatch(name ->
        path.equals(name) || path.startsWith(name + ":") || path.endsWith("." + name) || path.contains(":" + name));
  }

  private static ProblemException refused(String rule, String indonesian, String english) {
    return new ProblemException(400, Problem.error(IssueType.VALUE, rule, null, indonesian, english));
  }
}
