package id.ilp.growth;

import static id.ilp.growth.Samples.BIRTH;
import static id.ilp.growth.Samples.BOY;
import static id.ilp.growth.Samples.GIRL;
import static id.ilp.growth.Samples.lying;
import static id.ilp.growth.Samples.standing;
import static id.ilp.growth.Samples.weight;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GrowthChartTest {

  private final GrowthTables tables = GrowthTables.load();

  private String draw(Indicator indicator, Child child, Measurement... taken) {
    return GrowthChart.of(indicator, child, tables, Samples.calculator().days(child, List.of(taken), Set.of()));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @EnumSource(Indicator.class)
  void ofWhenAnyIndicatorThenSevenLinesNamedInBothLanguagesAndWithoutStyle(Indicator indicator) throws Exception {
    String svg = draw(indicator, GIRL);
    Document picture = parse(svg);

    assertThat(svg).doesNotContain("style", "NaN", "<script");
    assertThat(picture.getElementsByTagName("polyline").getLength()).isGreaterThanOrEqualTo(7);
    Element root = picture.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
    assertThat(textOf(picture, "title")).contains(indicator.title().indonesian(), indicator.title().english());
    assertThat(textOf(picture, "desc")).contains("simpangan baku", "standard deviations");
    assertThat(svg).contains("Perempuan", "Girls", ">+3<", ">-3<", ">0<");
  }

  private static String textOf(Document picture, String name) {
    return picture.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void ofWhenMeasuredThenAPointForEachAtItsPlace() throws Exception {
    Document picture = parse(draw(Indicator.WEIGHT_FOR_AGE, BOY, weight(BIRTH.plusDays(100), "6.4"),
        weight(BIRTH.plusDays(200), "7.9")));

    NodeList points = picture.getElementsByTagName("circle");
    assertThat(points.getLength()).isEqualTo(2);
    double first = Double.parseDouble(((Element) points.item(0)).getAttribute("cx"));
    double second = Double.parseDouble(((Element) points.item(1)).getAttribute("cx"));
    assertThat((second - 64) / (first - 64)).isBetween(1.99, 2.01);
    assertThat(points.item(1).getTextContent()).isEqualTo(BIRTH.plusDays(200) + ": 7.9 kg");
  }

  @Test
  void ofWhenTheChildIsTwoThenTheWholeFiveYears() {
    assertThat(draw(Indicator.WEIGHT_FOR_AGE, BOY, weight(BIRTH.plusDays(730), "12"))).doesNotContain(">60<");
    assertThat(draw(Indicator.WEIGHT_FOR_AGE, BOY, weight(BIRTH.plusDays(731), "12"))).contains(">60<");
  }

  @Test
  void ofWhenImplausibleThenHollowAtTheEdge() throws Exception {
    Document picture = parse(draw(Indicator.WEIGHT_FOR_AGE, BOY, weight(BIRTH.plusDays(200), "70")));

    Element point = (Element) picture.getElementsByTagName("circle").item(0);
    assertThat(point.getAttribute("fill")).isEqualTo("#ffffff");
    assertThat(Double.parseDouble(point.getAttribute("cy"))).isEqualTo(72);
    assertThat(point.getTextContent()).endsWith("70 kg");
  }

  @Test
  void ofWhenByLengthOrHeightThenEachOnItsOwn() throws Exception {
    Measurement[] taken = {weight(BIRTH.plusDays(200), "7.9"), lying(BIRTH.plusDays(200), "67"),
        weight(BIRTH.plusDays(800), "12"), standing(BIRTH.plusDays(800), "88")};

    assertThat(parse(draw(Indicator.WEIGHT_FOR_LENGTH, BOY, taken)).getElementsByTagName("circle").getLength())
        .isEqualTo(1);
    assertThat(parse(draw(Indicator.WEIGHT_FOR_HEIGHT, BOY, taken)).getElementsByTagName("circle").getLength())
        .isEqualTo(1);
  }
}
