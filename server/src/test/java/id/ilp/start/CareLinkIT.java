package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What a kader has typed in when the link is lost, her session ends, or she signs out. */
class CareLinkIT extends CarePages {

  private static final String KEPT = "return sessionStorage.getItem('ilp-care-kept')";

  private void cutLink() {
    ChromiumNetworkConditions none = new ChromiumNetworkConditions();
    none.setOffline(true);
    browser.setNetworkConditions(none);
  }

  private void say(String sign, String answer) {
    script("document.getElementById(`q-${arguments[0]}-${arguments[1]}`).click()", sign, answer);
  }

  /** Versions of what is stored: each "1" as long as nothing was written twice. */
  private List<String> visitsOf(Home home) {
    return versions(request().queryParam("patient", home.person()).queryParam("class", "HH").get("/Encounter"));
  }

  private List<String> sheetsOf(Home home) {
    return versions(request().queryParam("patient", home.person()).get("/QuestionnaireResponse"));
  }

  private static List<String> versions(Response found) {
    JsonPath json = found.jsonPath();
    return json.getList("entry") == null ? List.of() : json.getList("entry.resource.meta.versionId");
  }

  private void awaitUnsent(String state) {
    until(page -> page.findElements(By.cssSelector("#unsent .tag")).stream()
        .anyMatch(tag -> tag.getText().equals(state)));
  }

  private void awaitAllSent() {
    until(page -> !page.findElement(By.id("unsent")).isDisplayed());
  }

  /** As if the hour of the token and the login at the browser were over. */
  private void endSession() {
    browser.manage().deleteAllCookies();
    script("sessionStorage.removeItem('ilp-token'); document.dispatchEvent(new Event('visibilitychange'))");
    until(shown(By.id("login")));
  }

  @Test
  void sheetWhenTheLinkIsLostThenItWaitsAndIsSentOnceWhenItIsBack() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement sheet = openSheet(home);
    say("3.1", "no");

    cutLink();
    press(sheet, "Simpan kunjungan");
    awaitUnsent("belum terkirim");
    until(page -> page.findElement(By.id("status")).getText().contains("jangan tutup"));
    assertThat(browser.findElement(By.id("unsent")).getText()).contains(home.name());
    assertThat(browser.findElements(By.cssSelector("form.sheet"))).isEmpty();
    assertAccessible();
    assertThat(visitsOf(home)).isEmpty();

    browser.deleteNetworkConditions();
    script("window.dispatchEvent(new Event('online'))");
    awaitAllSent();

    awaitStatus(appointment, "fulfilled");
    assertThat(visitsOf(home)).containsExactly("1");
    assertThat(sheetsOf(home)).containsExactly("1");
    assertThat(script(KEPT)).isNull();
  }

  @Test
  void sheetWhenOnlyTheAnswerIsLostThenSendingItAgainStoresNothingTwice() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement sheet = openSheet(home);
    say("3.1", "no");

    script("""
        const ask = window.fetch;
        window.fetch = async (address, options) => {
          const answer = await ask(address, options);
          if (address === '/fhir/') {
            window.fetch = ask;
            throw new TypeError('lost');
          }
          return answer;
        };""");
    press(sheet, "Simpan kunjungan");
    awaitUnsent("belum terkirim");
    assertThat(visitsOf(home)).containsExactly("1");
    until(shown(By.id("send"))).click();
    awaitAllSent();

    awaitStatus(appointment, "fulfilled");
    assertThat(visitsOf(home)).containsExactly("1");
    assertThat(sheetsOf(home)).containsExactly("1");
  }

  @Test
  void visitWhenNobodyWasMetWithoutALinkThenThatIsSentLater() {
    Home home = home();
    String appointment = appointment(home, "home");
    signInAsKader(home);
    WebElement card = card("Keluarga Halaman");

    cutLink();
    press(card, "Menolak");
    awaitUnsent("belum terkirim");
    assertThat(statusOf(appointment)).isEqualTo("booked");
    browser.deleteNetworkConditions();
    sendUnlessSent();

    awaitStatus(appointment, "cancelled");
    awaitAllSent();
  }

  @Test
  void sheetWhenTheSessionEndsThenTheSamePersonGoesOnAfterSigningIn() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);
    openSheet(home);
    say("3.1", "yes");

    endSession();
    assertThat(browser.findElement(By.id("view")).getText()).isEmpty();
    assertThat(browser.findElement(By.id("unsent")).isDisplayed()).isFalse();
    assertThat(script(KEPT)).asString().contains("uji.kader");
    signInAsKader(home);
    awaitUnsent("belum selesai");
    press(browser.findElement(By.id("unsent")), "Lanjutkan");

    until(shown(By.cssSelector("form.sheet")));
    assertThat(browser.findElement(By.id("q-3.1-yes")).isSelected()).isTrue();
    assertThat(browser.findElement(By.id("q-3.2-none")).isSelected()).isTrue();
  }

  @Test
  void sheetWhenSomebodyElseSignsInThenNothingOfItIsLeft() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);
    openSheet(home);
    say("3.1", "yes");

    endSession();
    signIn("perawat.domi", "perawat.domi-sandi");

    assertThat(script(KEPT)).isNull();
    assertThat(browser.findElement(By.id("unsent")).isDisplayed()).isFalse();
  }

  @Test
  void sheetWhenSheSignsOutThenSheIsAskedAndNothingIsLeft() {
    Home home = home();
    appointment(home, "home");
    signInAsKader(home);
    openSheet(home);
    say("3.1", "yes");

    browser.findElement(By.id("logout")).click();
    until(ExpectedConditions.alertIsPresent()).dismiss();
    assertThat(browser.findElement(By.cssSelector("form.sheet")).isDisplayed()).isTrue();
    browser.findElement(By.id("logout")).click();
    until(ExpectedConditions.alertIsPresent()).accept();
    until(page -> page.getCurrentUrl().contains("/logout"));
    openPage();

    until(shown(By.id("login")));
    assertThat(script("return Object.keys(sessionStorage).concat(Object.keys(localStorage))"
        + ".filter(key => key !== 'ilp-language')")).isEqualTo(List.of());
  }

  @Test
  void pageWhenTheTokenIsOverWhileSheWorksThenItIsRenewedInPlace() {
    Home home = home();
    signInAsKader(home);
    card(home.name());

    script("const kept = JSON.parse(sessionStorage.getItem('ilp-token')); kept.value = 'over';"
        + "sessionStorage.setItem('ilp-token', JSON.stringify(kept))");
    until(shown(By.id("again"))).click();

    until(page -> !String.valueOf(script("return sessionStorage.getItem('ilp-token')")).contains("\"over\""));
    card(home.name());
    assertThat(browser.findElement(By.id("login")).isDisplayed()).isFalse();
  }

  @Test
  void pageWhenSomebodyElseHasSignedInAtTheBrowserThenHerTokenIsNotTaken() {
    Home home = home();
    signInAsKader(home);
    card(home.name());

    script("place.person = 'orang.lain'; const kept = JSON.parse(sessionStorage.getItem('ilp-token'));"
        + "kept.value = 'over'; sessionStorage.setItem('ilp-token', JSON.stringify(kept))");
    browser.findElement(By.id("again")).click();

    until(shown(By.id("login")));
    assertThat(script("return sessionStorage.getItem('ilp-token')")).isNull();
    assertThat(browser.findElement(By.id("view")).getText()).isEmpty();
  }

  /** By the button, unless the page was told first that the link is back. */
  private void sendUnlessSent() {
    try {
      browser.findElement(By.id("send")).click();
    } catch (ElementNotInteractableException e) {
      awaitAllSent();
    }
  }
}
