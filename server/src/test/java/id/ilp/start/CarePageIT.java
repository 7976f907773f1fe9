package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Today's list in a browser of a phone's width: a kader and a nurse sign in and work with it. */
class CarePageIT extends CarePages {

  @Test
  void nurseWhenSignedInThenHerDayAndAnAppointmentIsEnded() {
    Home home = home();
    String appointment = appointment(home, "pustu");

    signIn("perawat.domi", "perawat.domi-sandi");
    WebElement card = card("Uji halaman " + home.family());
    assertThat(card.getText()).contains(home.name());
    assertThat(browser.findElement(By.id("whose")).getText()).contains("Puskesmas Pembantu Naitimu");
    assertThat(browser.findElement(By.id("view")).getText()).contains("Terlewat", "Tim");
    assertAccessible();
    press(card, "Datang");

    awaitStatus(appointment, "fulfilled");
  }

  @Test
  void nurseWhenSheOpensAFamilyThenItsMembersWithWhatIsDue() {
    Home home = home();
    signIn("perawat.domi", "perawat.domi-sandi");
    browser.get("http://localhost:" + port() + "/care/?family=Group/" + home.family());

    WebElement member = card(home.name());
    assertThat(member.getText()).contains("dewasa", "kepala keluarga");
    assertThat(browser.findElement(By.id("view")).getText()).contains("Keluarga Halaman", "Kunjungan terakhir");
    assertAccessible();
  }

  @Test
  void kaderWhenSheMarksAVisitThenItIsStored() {
    Home home = home();
    String appointment = appointment(home, "home");

    signInAsKader(home);
    WebElement card = card("Keluarga Halaman");
    assertThat(browser.findElement(By.id("view")).getText()).contains("jatuh tempo").doesNotContain("Tim");
    press(card, "Tidak bertemu");

    awaitStatus(appointment, "noshow");
  }

  @Test
  void kaderWhenSheFillsASheetThenVisitAndAnswersAreStoredAndTheScheduleIsFulfilled() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    press(card("Keluarga Halaman"), "Catat kunjungan");
    press(until(shown(By.id("view"))), home.name());

    until(shown(By.cssSelector("form.sheet")));
    assertAccessible();
    press(browser.findElement(By.cssSelector("form.sheet")), "Sisanya tidak");
    press(browser.findElement(By.cssSelector("form.sheet")), "Simpan kunjungan");

    awaitStatus(appointment, "fulfilled");
    assertThat(request().queryParam("patient", home.person()).queryParam("class", "HH")
        .get("/Encounter").<List<String>>path("entry.resource.serviceProvider.reference"))
        .containsExactly("Organization/" + POSYANDU);
    assertThat(request().queryParam("patient", home.person()).get("/QuestionnaireResponse")
        .<List<String>>path("entry.resource.questionnaire"))
        .containsExactly("https://w3id.org/ilp-fhir/Questionnaire/home-visit-adult");
  }

  @Test
  void kaderWhenSheAnswersYesThenTheRestIsNoAndSheIsToldWhatToDo() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);
    press(card("Keluarga Halaman"), "Catat kunjungan");
    press(until(shown(By.id("view"))), home.name());

    WebElement sheet = until(shown(By.cssSelector("form.sheet")));
    script("document.querySelector('form.sheet input[value=yes]').click()");
    press(sheet, "Sisanya tidak");
    press(sheet, "Simpan kunjungan");

    until(page -> page.findElement(By.id("status")).getText().contains("Perlu pemeriksaan TBC"));
    assertThat(request().queryParam("patient", home.person()).get("/Task").asString()).contains("tb-symptom");
  }

  @Test
  void kaderWhenHerSessionHasEndedThenThePageIsCleared() {
    Home home = home();
    signInAsKader(home);
    card(home.name());

    script(
        "sessionStorage.clear(); document.dispatchEvent(new Event('visibilitychange'))");

    until(shown(By.id("login")));
    assertThat(browser.findElement(By.id("view")).getText()).isEmpty();
    assertThat(browser.findElement(By.id("whose")).getText()).doesNotContain("uji.kader");
    assertThat(browser.findElement(By.id("status")).getText()).contains("berakhir");
  }

  @Test
  void kaderWhenSheSignsOutThenNothingOfHersIsLeft() {
    Home home = home();
    signInAsKader(home);
    card(home.name());

    until(shown(By.id("logout"))).click();
    until(page -> page.getCurrentUrl().contains("/logout"));
    browser.get("http://localhost:" + port() + "/care/");

    until(shown(By.id("login")));
    assertThat(browser.findElement(By.id("view")).getText()).isEmpty();
    assertThat(script(
        "return Object.keys(sessionStorage).concat(Object.keys(localStorage)).filter(key => key !== 'ilp-language')"))
        .isEqualTo(List.of());
  }
}
