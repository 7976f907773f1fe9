package id.ilp.growth;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** The answer of {@code $growth}, as the OperationDefinition {@code growth} describes it. */
final class GrowthAnswer {

  private final boolean indices;

  /**
   * @param indices whether z-scores and what they mean are told; a kader is told the weighing only
   */
  GrowthAnswer(boolean indices) {
    this.indices = indices;
  }

  Parameters of(GrowthHistory history, List<GrowthDay> days) {
    Parameters answer = new Parameters();
    for (GrowthDay day : days) {
      ParametersParameterComponent part = answer.addParameter().setName("measurement");
      add(part, "date", new DateType(day.date().toString()));
      add(part, "age-in-days", new IntegerType(day.ageInDays()));
      day.measurements().forEach(each -> add(part, "input", new Reference(each.reference())));
      if (indices) {
        day.indices().forEach(each -> addIndex(part.addPart().setName("index"), each));
      }
      day.gains().forEach(each -> addGain(part.addPart().setName("weight-gain"), each));
      if (day.indices().stream().anyMatch(GrowthAnswer::isScoredWeightForAge)) {
        add(part, "below-red-line", new BooleanType(day.isBelowRedLine()));
      }
    }
    history.unusable().forEach(each -> answer.addParameter().setName("unusable").setValue(new Reference(each)));
    return answer;
  }

  private static boolean isScoredWeightForAge(IndexResult index) {
    return index.indicator() == Indicator.WEIGHT_FOR_AGE && index.score().isPresent();
  }

  private static void addIndex(ParametersParameterComponent part, IndexResult index) {
    add(part, "indicator", new CodeType(index.indicator().code()));
    StatusKind.of(index.indicator()).ifPresent(kind -> add(part, "code", kind.codingAt(index.ageInDays())));
    index.score().ifPresentOrElse(score -> {
      add(part, "z-score", new DecimalType(score.z()));
      if (score.implausible()) {
        add(part, "implausible", new BooleanType(true));
      }
    }, () -> add(part, "absent", new CodeType(index.oedema() ? "not-performed" : "not-applicable")));
    index.meaning().ifPresent(meaning -> add(part, "interpretation", meaning.coding()));
    if (index.correction().signum() != 0) {
      add(part, "correction", quantity(index.correction(), "cm"));
    }
    index.inputs().forEach(each -> add(part, "input", new Reference(each.reference())));
  }

  private static void addGain(ParametersParameterComponent part, WeightGain gain) {
    add(part, "status", gain.status().coding());
    if (gain.status().isCompared()) {
      add(part, "gain", quantity(BigDecimal.valueOf(gain.gain()), "g"));
      add(part, "minimum", quantity(BigDecimal.valueOf(gain.minimum()), "g"));
    }
    add(part, "input", new Reference(gain.weighing().reference()));
    if (gain.before() != null) {
      add(part, "input", new Reference(gain.before().reference()));
    }
  }

  static Quantity quantity(BigDecimal value, String unit) {
    return new Quantity().setValue(value).setUnit(unit).setSystem("http://unitsofmeasure.org").setCode(unit);
  }

  private static void add(ParametersParameterComponent part, String name, Type value) {
    part.addPart().setName(name).setValue(value);
  }
}
