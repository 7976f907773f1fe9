package id.ilp.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of one indicator: WHO's lines from -3 to 3 standard deviations and the child's measurements, in both
 * languages. Lines differ by dashes and labels, not by colour alone. It names nobody.
 */
final class GrowthChart {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 560;
  private static final int LEFT = 64;
  private static final int RIGHT = WIDTH - 48;
  private static final int TOP = 72;
  private static final int BOTTOM = HEIGHT - 56;

  private static final double DAYS_OF_MONTH = 30.4375;

  /** By distance from the median. */
  private static final String[] COLORS = {"#15803d", "#a16207", "#c2410c", "#b91c1c"};
  private static final String[] DASHES = {"", "2 4", "9 5", ""};

  private static final String GRID = "#e2e2e2";
  private static final String FRAME = "#555555";

  private final Indicator indicator;
  private final Sex sex;
  private final GrowthTable table;
  private final List<IndexResult> points;
  private final Svg svg;
  private final double lastX;
  private final ChartScale across;
  private final ChartScale up;

  private GrowthChart(Indicator indicator, Sex sex, GrowthTable table, List<IndexResult> points) {
    this.indicator = indicator;
    this.sex = sex;
    this.table = table;
    this.points = points;
    boolean young = indicator.isByAge() && points.stream().allMatch(each -> each.x() < Position.FIRST_DAY_OF_HEIGHT);
    this.lastX = young ? Position.FIRST_DAY_OF_HEIGHT - 1 : table.last();
    this.across = indicator.isByAge()
        ? new ChartScale(0, lastX / DAYS_OF_MONTH, LEFT, RIGHT)
        : new ChartScale(table.first(), lastX, LEFT, RIGHT);
    this.up = upwards();
    this.svg = new Svg(WIDTH, HEIGHT, title(), description());
  }

  /** As SVG. */
  static String of(Indicator indicator, Child child, GrowthTables tables, List<GrowthDay> days) {
    List<IndexResult> points = days.stream()
        .flatMap(day -> day.indices().stream())
        .filter(each -> each.indicator() == indicator && each.score().isPresent())
        .toList();
    return new GrowthChart(indicator, child.sex(), tables.of(indicator, child.sex()), points).draw();
  }

  private String draw() {
    svg.label(LEFT, 30, 20, "start", title());
    svg.label(LEFT, 54, 14, "start", sex == Sex.MALE ? "Laki-laki · Boys" : "Perempuan · Girls");
    drawGrid();
    for (int z = -3; z <= 3; z++) {
      drawLine(z);
    }
    drawPoints();
    return svg.done();
  }

  private String title() {
    return indicator.title().indonesian() + " · " + indicator.title().english();
  }

  private String description() {
    return "Garis standar WHO dari -3 sampai +3 simpangan baku dan " + points.size() + " hasil ukur anak."
        + " Lines of WHO's standard from -3 to +3 standard deviations and " + points.size()
        + " measurements of the child.";
  }

  private ChartScale upwards() {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double x : places()) {
      Lms standard = table.at(x).orElseThrow();
      least = Math.min(least, standard.valueAt(-3));
      most = Math.max(most, standard.valueAt(3));
    }
    double room = (most - least) / 20;
    return new ChartScale(least - room, most + room, BOTTOM, TOP);
  }

  /** Where the lines are bent. */
  private List<Double> places() {
    double step = indicator.isByAge() ? lastX / 104 : 1;
    List<Double> places = new ArrayList<>();
    for (double x = table.first(); x < lastX; x += step) {
      places.add(indicator.isByAge() ? Math.rint(x) : x);
    }
    places.add(lastX);
    return places;
  }

  private double placeOf(double x) {
    return across.place(indicator.isByAge() ? x / DAYS_OF_MONTH : x);
  }

  private void drawGrid() {
    double xStep = indicator.isByAge() ? lastX > Position.FIRST_DAY_OF_HEIGHT ? 6 : 2 : 5;
    for (double x = across.least(); x <= across.most() + 0.1; x += xStep) {
      double place = across.placeWithin(x);
      svg.line(place, TOP, place, BOTTOM, GRID);
      svg.label(place, BOTTOM + 20, 13, "middle", figure(x));
    }
    for (double y = up.firstTick(); y <= up.most(); y += up.step()) {
      svg.line(LEFT, up.place(y), RIGHT, up.place(y), GRID);
      svg.label(LEFT - 8, up.place(y) + 4, 13, "end", figure(y));
    }
    svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, FRAME);
    svg.line(LEFT, TOP, LEFT, BOTTOM, FRAME);
    svg.label((LEFT + RIGHT) / 2.0, HEIGHT - 14, 14, "middle", switch (indicator) {
      case WEIGHT_FOR_LENGTH -> "Panjang (cm) · Length (cm)";
      case WEIGHT_FOR_HEIGHT -> "Tinggi (cm) · Height (cm)";
      default -> "Umur (bulan) · Age (months)";
    });
    svg.label(8, TOP - 8, 14, "start", unit());
  }

  private String unit() {
    return indicator == Indicator.BMI_FOR_AGE ? "kg/m²" : indicator.subject().unit();
  }

  private void drawLine(int z) {
    int distance = Math.abs(z);
    double[][] bends = places().stream()
        .map(x -> new double[] {placeOf(x), up.place(table.at(x).orElseThrow().valueAt(z))})
        .toArray(double[][]::new);
    svg.path(bends, COLORS[distance], distance == 0 || distance == 3 ? 2 : 1.5, DASHES[distance]);
    svg.label(RIGHT + 6, bends[bends.length - 1][1] + 4, 13, "start", z > 0 ? "+" + z : String.valueOf(z));
  }

  /** What lies beyond the picture stands at its edge, hollow. */
  private void drawPoints() {
    double[][] places = points.stream()
        .map(each -> new double[] {placeOf(each.x()), up.placeWithin(each.value())})
        .toArray(double[][]::new);
    if (indicator.isByAge()) {
      svg.path(places, "#111111", 1.5, "");
    }
    for (int i = 0; i < places.length; i++) {
      IndexResult point = points.get(i);
      svg.dot(places[i][0], places[i][1], up.holds(point.value()) ? "#111111" : "#ffffff",
          point.judged().day() + ": " + figure(point.value()) + " " + unit());
    }
  }

  private static String figure(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
