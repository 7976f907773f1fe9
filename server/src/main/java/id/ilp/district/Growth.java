package id.ilp.district;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** What a child of some age weighs and measures if it grows like the median of WHO's standards. */
final class Growth {

  private static final double DAYS_OF_A_MONTH = 30.4375;

  private final int[] months;
  private final int[][] weights;
  private final int[][] lengths;

  Growth() {
    List<CSVRecord> rows = Csv.read("growth.csv");
    months = column(rows, "month");
    weights = new int[][] {column(rows, "male_weight"), column(rows, "female_weight")};
    lengths = new int[][] {column(rows, "male_length"), column(rows, "female_length")};
  }

  private static int[] column(List<CSVRecord> rows, String name) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(name))).toArray();
  }

  /** Tens of grams. */
  int weight(boolean female, long days) {
    return between(weights[female ? 1 : 0], days);
  }

  /** Millimetres: lying below two years, standing from then on. */
  int length(boolean female, long days) {
    return between(lengths[female ? 1 : 0], days);
  }

  private int between(int[] values, long days) {
    double age = days / DAYS_OF_A_MONTH;
    int next = 1;
    while (next < months.length - 1 && months[next] < age) {
      next++;
    }
    double share = Math.min(1, (age - months[next - 1]) / (months[next] - months[next - 1]));
    return (int) (values[next - 1] + share * (values[next] - values[next - 1]));
  }
}
