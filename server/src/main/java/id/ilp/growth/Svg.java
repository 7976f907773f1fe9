package id.ilp.growth;

import java.util.Locale;

/**
 * Writes a picture as SVG. Looks are attributes of the elements and no style, which the server's content policy
 * forbids.
 */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  Svg(int width, int height, String title, String description) {
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height)
        .append("\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" font-family=\"sans-serif\">")
        .append("<title id=\"chart-title\">").append(escaped(title)).append("</title>")
        .append("<desc id=\"chart-desc\">").append(escaped(description)).append("</desc>")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
  }

  void line(double x1, double y1, double x2, double y2, String color) {
    text.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1))
        .append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2))
        .append("\" stroke=\"").append(color).append("\"/>");
  }

  /**
   * @param dashes of the line, empty if it has none
   */
  void path(double[][] points, String color, double width, String dashes) {
    text.append("<polyline fill=\"none\" stroke=\"").append(color).append("\" stroke-width=\"").append(number(width))
        .append('"');
    if (!dashes.isEmpty()) {
      text.append(" stroke-dasharray=\"").append(dashes).append('"');
    }
    text.append(" points=\"");
    for (double[] point : points) {
      text.append(number(point[0])).append(',').append(number(point[1])).append(' ');
    }
    text.append("\"/>");
  }

  void dot(double x, double y, String fill, String title) {
    text.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y))
        .append("\" r=\"5\" stroke=\"#111111\" stroke-width=\"2\" fill=\"").append(fill).append("\"><title>")
        .append(escaped(title)).append("</title></circle>");
  }

  /**
   * @param anchor start, middle or end
   */
  void label(double x, double y, int size, String anchor, String words) {
    text.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
        .append(size).append("\" text-anchor=\"").append(anchor).append("\" fill=\"#111111\">")
        .append(escaped(words)).append("</text>");
  }

  String done() {
    return text + "</svg>";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
