package id.ilp.growth;

import id.ilp.growth.WeightGain.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares each weighing with the last one of the calendar month before, as at a posyandu: N, 1T, 2T, O, B.
 *
 * <p>The card also calls a weight gained that follows its line by eye. Here the minimum gain decides, which is the
 * card's own rule for cases of doubt.
 */
final class WeightGains {

  private static final BigDecimal GRAMS = new BigDecimal(1000);

  private final MinimumGain minimum;
  private final Child child;
  private final Map<YearMonth, Measurement> lastOfMonth = new HashMap<>();
  private final Map<Measurement, Status> statuses = new HashMap<>();

  private WeightGains(MinimumGain minimum, Child child) {
    this.minimum = minimum;
    this.child = child;
  }

  /** One for each weighing that the card has an answer for, in the order of time. */
  static List<WeightGain> of(List<Measurement> measurements, Child child, MinimumGain minimum) {
    WeightGains gains = new WeightGains(minimum, child);
    List<WeightGain> results = new ArrayList<>();
    measurements.stream()
        // Being born is no weighing at a posyandu: the first of these stays the first.
        .filter(each -> each.measure() == Measure.WEIGHT && !MeasurementReader.isOfBirth(each.source()))
        .sorted(Comparator.comparing(Measurement::taken).thenComparing(Measurement::id))
        .forEach(weighing -> gains.next(weighing).ifPresent(results::add));
    return results;
  }

  private Optional<WeightGain> next(Measurement weighing) {
    YearMonth month = YearMonth.from(weighing.day());
    Optional<WeightGain> result = judge(weighing, month);
    result.ifPresent(gain -> statuses.put(weighing, gain.status()));
    lastOfMonth.put(month, weighing);
    return result;
  }

  private Optional<WeightGain> judge(Measurement weighing, YearMonth month) {
    if (lastOfMonth.keySet().stream().noneMatch(month::isAfter)) {
      return Optional.of(new WeightGain(weighing, null, Status.FIRST_WEIGHING, null, null));
    }
    Measurement before = lastOfMonth.get(month.minusMonths(1));
    if (before == null) {
      return Optional.of(new WeightGain(weighing, null, Status.NOT_WEIGHED_BEFORE, null, null));
    }
    OptionalInt least = minimum.at(child.sex(), child.monthsAt(weighing.day()));
    if (least.isEmpty()) {
      return Optional.empty();
    }
    int gain = weighing.value().subtract(before.value()).multiply(GRAMS)
        .setScale(0, RoundingMode.HALF_UP).intValueExact();
    return Optional.of(new WeightGain(weighing, before, statusOf(gain >= least.getAsInt(), before), gain,
        least.getAsInt()));
  }

  private Status statusOf(boolean enough, Measurement before) {
    if (enough) {
      return Status.GAINED;
    }
    Status last = statuses.get(before);
    return last != null && last.isNotGained() ? Status.NOT_GAINED_TWICE : Status.NOT_GAINED_ONCE;
  }
}
