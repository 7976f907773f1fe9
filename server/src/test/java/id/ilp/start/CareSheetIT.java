package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.SampleVisit;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The whole sheet of a home visit: what is filled in is stored as it was, and nothing else. */
class CareSheetIT extends CarePages {

  private static final String SMOKER = "http://snomed.info/sct|77176002";

  /** Types into the field of a question. */
  private void fill(String key, String text) {
    script("const field = document.getElementById('q-' + arguments[0]); field.value = arguments[1];"
        + "field.dispatchEvent(new Event('input', {bubbles: true}))", key, text);
  }

  private void answer(String key, String answer) {
    script("document.getElementById(`q-${arguments[0]}-${arguments[1]}`).click()", key, answer);
  }

  private void unfold() {
    script("document.querySelectorAll('form.sheet details').forEach(part => part.setAttribute('open', ''))");
  }

  private JsonPath sheetOf(Home home) {
    return request().queryParam("patient", home.person()).get("/QuestionnaireResponse").jsonPath();
  }

  private static List<String> linkIds(JsonPath sheets) {
    return sheets.getList("entry[0].resource.item.item.flatten().linkId");
  }

  private static Map<String, Object> answerTo(JsonPath sheets, String linkId) {
    return sheets.getMap("entry[0].resource.item.item.flatten().find { it.linkId == '" + linkId + "' }.answer[0]");
  }

  private boolean isAsked(String key) {
    return (Boolean) script("return document.querySelector(`[data-key='${arguments[0]}']`).offsetParent !== null", key);
  }

  @Test
  void sheetWhenOpenedThenSignsFirstTheRestFoldedAndUsableOnASmallPhone() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);

    WebElement sheet = openSheet(home);
    assertThat(sheet.findElement(By.cssSelector("section.signs h3")).getText()).isEqualTo("Gejala TBC");
    assertThat(sheet.findElements(By.cssSelector("details"))).hasSize(4);
    assertThat(sheet.findElements(By.cssSelector("details[open]"))).isEmpty();
    unfold();
    assertAccessible();
    assertThat(script("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
    assertThat(script("return [...document.querySelectorAll('form.sheet button, form.sheet summary, form.sheet select,"
        + " form.sheet label[for$=-yes]')].filter(each => each.offsetParent && each.offsetHeight < 44).length"))
        .isEqualTo(0L);
  }

  @Test
  void sheetWhenFilledThenStoredAsSentAndWhatWasNotAnsweredIsNotThere() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement sheet = openSheet(home);
    unfold();
    assertThat(isAsked("2.4")).isFalse();

    answer("2.3", "yes");
    assertThat(isAsked("2.4")).isTrue();
    answer("2.4", "yes");
    answer("2.5", "no");
    answer("2.6", "yes");
    answer("2.6", "none");
    fill("2.13", SMOKER);
    script("document.querySelectorAll('input[name=\"4.1\"]').forEach((tick, index) => index < 2 && tick.click())");
    fill("4.2", "Cuci tangan");
    fill("5.2", LocalDate.now().toString());
    answer("3.1", "no");
    press(sheet, "Simpan kunjungan");
    awaitStatus(appointment, "fulfilled");

    JsonPath stored = sheetOf(home);
    assertThat(linkIds(stored)).containsExactly(
        "1.1", "1.2", "1.3", "1.4", "2.3", "2.4", "2.5", "2.13", "3.1", "4.1", "4.2", "5.2");
    assertThat(answerTo(stored, "1.1")).containsEntry("valueString", home.name());
    assertThat(answerTo(stored, "2.5")).containsEntry("valueBoolean", false);
    assertThat(answerTo(stored, "3.1")).containsEntry("valueBoolean", false);
    assertThat(answerTo(stored, "4.2")).containsEntry("valueString", "Cuci tangan");
    assertThat(answerTo(stored, "5.2")).containsEntry("valueDate", LocalDate.now().toString());
    assertThat(stored.getString("entry[0].resource.item.item.flatten()"
        + ".find { it.linkId == '2.13' }.answer[0].valueCoding.code")).isEqualTo("77176002");
    assertThat(stored.getList("entry[0].resource.item.item.flatten().find { it.linkId == '4.1' }.answer")).hasSize(2);
    assertThat(request().queryParam("patient", home.person()).get("/Task").asString()).contains("non-adherent");
  }

  @Test
  void sheetWhenAnAnswerIsNoLongerAskedThenItIsNotStored() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement sheet = openSheet(home);
    unfold();

    answer("2.3", "yes");
    answer("2.4", "yes");
    answer("2.5", "no");
    answer("2.3", "no");
    press(sheet, "Simpan kunjungan");
    awaitStatus(appointment, "fulfilled");

    assertThat(linkIds(sheetOf(home))).containsExactly("1.1", "1.2", "1.3", "1.4", "2.3");
  }

  @Test
  void sheetWhenNothingIsAnsweredThenNothingIsSent() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);

    press(openSheet(home), "Simpan kunjungan");

    until(page -> page.findElement(By.id("status")).getText().contains("paling sedikit satu"));
    assertThat(sheetOf(home).getList("entry")).isNull();
  }

  @Test
  void sheetWhenAChildIsMeasuredThenTheMeasurementsAreObservationsOfTheSameVisit() {
    Home home = home(SampleVisit.minimal().with("1990-01-01", LocalDate.now().minusMonths(13).toString()));
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement sheet = openSheet(home);
    unfold();

    fill("2.1", "sembilan");
    press(sheet, "Simpan kunjungan");
    assertThat(script("return document.activeElement.id")).isEqualTo("q-2.1");
    assertThat(browser.findElement(By.id("q-2.1-fault")).getText()).contains("angka");
    assertThat(sheetOf(home).getList("entry")).isNull();
    fill("2.1", "9,4");
    fill("2.3", "74.5");
    press(sheet, "Simpan kunjungan");
    awaitStatus(appointment, "fulfilled");

    JsonPath stored = sheetOf(home);
    String response = "QuestionnaireResponse/" + stored.getString("entry[0].resource.id");
    JsonPath observations = request().queryParam("patient", home.person()).queryParam("_count", 100)
        .get("/Observation").jsonPath();
    String measured = "entry.resource.findAll { it.derivedFrom != null && it.derivedFrom[0].reference == '"
        + response + "' }.";
    assertThat(observations.<String>getList(measured + "code.coding.code.flatten()"))
        .containsExactlyInAnyOrder("29463-7", "8306-3");
    assertThat(observations.<Object>getList(measured + "valueQuantity.value"))
        .extracting(String::valueOf).containsExactlyInAnyOrder("9.4", "74.5");
    assertThat(observations.<String>getList(measured + "encounter.reference").stream().distinct())
        .containsExactly(stored.getString("entry[0].resource.encounter.reference"));
  }

  @Test
  void sheetWhenTappedTwiceThenStoredOnce() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    openSheet(home);
    answer("3.1", "no");

    script("const save = document.querySelector('form.sheet button[type=submit]'); save.click(); save.click()");
    awaitStatus(appointment, "fulfilled");
    until(page -> page.findElement(By.id("status")).getText().contains("Kunjungan tersimpan"));

    JsonPath stored = sheetOf(home);
    assertThat(stored.getList("entry")).hasSize(1);
    assertThat(stored.getString("entry[0].resource.meta.versionId")).isEqualTo("1");
    assertThat(request().queryParam("patient", home.person()).queryParam("class", "HH").get("/Encounter")
        .jsonPath().getList("entry")).hasSize(1);
  }

  @Test
  void sheetWhenAnotherIsChosenThenEachKeepsItsAnswers() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);
    openSheet(home);
    answer("3.1", "yes");

    script("const sheet = document.getElementById('sheet'); sheet.value = 'home-visit-tb';"
        + "sheet.dispatchEvent(new Event('change'))");
    until(page -> page.getPageSource().contains("Kontak erat"));
    unfold();
    press(browser.findElement(By.cssSelector("form.sheet")), "Tambah");
    fill("3.2@1", "2");
    press(browser.findElement(By.cssSelector("form.sheet")), "Simpan kunjungan");
    assertThat(script("return document.activeElement.id")).isEqualTo("q-3.1@1");

    script("const sheet = document.getElementById('sheet'); sheet.value = 'home-visit-adult';"
        + "sheet.dispatchEvent(new Event('change'))");
    until(page -> (Boolean) script("return document.getElementById('q-3.1-yes')?.checked ?? false"));
  }
}
