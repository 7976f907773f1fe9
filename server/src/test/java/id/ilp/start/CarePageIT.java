package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.ilp.Browser;
import id.ilp.LiveServer;
import id.ilp.SampleVisit;
import id.ilp.access.Caller.Kind;
import id.ilp.token.Account;
import id.ilp.token.Accounts;
import id.ilp.token.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** Today's list in a browser of a phone's width: a kader and a nurse sign in and work with it. */
class CarePageIT extends LiveServer {

  private static final String POSYANDU = "posyandu-melati-naitimu";
  private static final String NIK = "https://fhir.kemkes.go.id/id/nik|";
  private static final String SCHEDULED_HOUSEHOLD =
      "https://w3id.org/ilp-fhir/StructureDefinition/scheduled-household";
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** As the sandbox's kader has them. */
  private static final Set<String> SCOPES_OF_KADER = Set.of(
      "user/Patient.rs", "user/Group.rs", "user/Task.rus", "user/Questionnaire.rs", "user/QuestionnaireResponse.crus",
      "user/Encounter.crus", "user/Observation.crs", "user/Flag.crs", "user/Appointment.rus", "user/Immunization.rs",
      "user/Condition.rs", "user/EpisodeOfCare.rs", "user/PractitionerRole.rs", "user/Organization.rs");

  @Autowired
  private Accounts accounts;

  private ChromeDriver browser;

  @BeforeEach
  void openBrowser() {
    Browser.assumeInstalled();
    browser = Browser.open(500);
  }

  @AfterEach
  void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** A person with a family of her own, and a kader who looks after it. */
  private record Home(String person, String name, String family, String role) {}

  private Home home() {
    SampleVisit visit = SampleVisit.minimal();
    send(visit.json()).then().statusCode(200);
    String person = request().queryParam("identifier", NIK + visit.nik()).get("/Patient").path("entry[0].resource.id");
    String name = request().get("/Patient/" + person).path("name[0].text");
    String family = request().body("""
        {"resourceType": "Group", "identifier": [{"system": "https://fhir.kemkes.go.id/id/kk", "value": "99%s"}],
        "name": "Keluarga Halaman", "type": "person", "actual": true, "quantity": 1, "member": [{"extension": [
        {"url": "https://w3id.org/ilp-fhir/StructureDefinition/household-relation", "valueCodeableConcept": {"coding": [
        {"system": "https://w3id.org/ilp-fhir/CodeSystem/household-relation", "code": "head"}]}}],
        "entity": {"reference": "Patient/%s"}, "period": {"start": "2020-01-01"}}]}"""
        .formatted(visit.nik().substring(2), person)).post("/Group").then().statusCode(201).extract().path("id");
    String role = request().body("""
        {"resourceType": "PractitionerRole", "active": true, "period": {"start": "2025-03-10"},
        "extension": [{"url": "https://w3id.org/ilp-fhir/StructureDefinition/assigned-household",
        "valueReference": {"reference": "Group/%s"}}],
        "practitioner": {"reference": "Practitioner/kader-rosalinda-bau", "display": "Rosalinda Bau"},
        "organization": {"reference": "Organization/%s"}, "code": [{"coding": [
        {"system": "https://w3id.org/ilp-fhir/CodeSystem/staff-role", "code": "kader"}]}]}"""
        .formatted(family, POSYANDU)).post("/PractitionerRole").then().statusCode(201).extract().path("id");
    return new Home(person, name, family, role);
  }

  private static String at(int hour) {
    return ZonedDateTime.of(LocalDate.now(), LocalTime.of(hour, 0), ZoneId.systemDefault())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private String appointment(Home home, String setting) {
    boolean atHome = setting.equals("home");
    return request("sandbox-pustu").body("""
        {"resourceType": "Appointment", "status": "booked", "description": "Uji halaman %s", "start": "%s", "end": "%s",
        "serviceType": [{"coding": [{"system": "https://w3id.org/ilp-fhir/CodeSystem/setting", "code": "%s"}]}],
        "supportingInformation": [{"reference": "Organization/%s"}],
        "participant": [{"actor": {"reference": "Patient/%s"}, "status": "accepted"}%s]%s}""".formatted(
            home.family(), at(8), at(9), setting, atHome ? POSYANDU : "pustu-naitimu", home.person(),
            atHome ? ", {\"actor\": {\"reference\": \"PractitionerRole/" + home.role()
                + "\"}, \"status\": \"accepted\"}" : "",
            atHome ? ", \"extension\": [{\"url\": \"" + SCHEDULED_HOUSEHOLD + "\", \"valueReference\": {\"reference\":"
                + " \"Group/" + home.family() + "\"}}]" : ""))
        .post("/Appointment").then().statusCode(201).extract().path("id");
  }

  private void signInAsKader(Home home) {
    accounts.store(new Account("uji.kader", "Uji Kader",
        Standing.of(Kind.KADER, POSYANDU).withRole(home.role()), SCOPES_OF_KADER), "uji-kader-sandi-panjang");
    signIn("uji.kader", "uji-kader-sandi-panjang");
  }

  private void signIn(String name, String password) {
    browser.get("http://localhost:" + port() + "/care/");
    until(shown(By.id("login"))).click();
    until(shown(By.id("username"))).sendKeys(name);
    browser.findElement(By.id("password")).sendKeys(password);
    browser.findElement(By.cssSelector("button.main")).click();
    until(shown(By.cssSelector("#view section")));
  }

  private String statusOf(String appointment) {
    return request().get("/Appointment/" + appointment).path("status");
  }

  private void awaitStatus(String appointment, String status) {
    until(page -> status.equals(statusOf(appointment)));
  }

  private WebElement card(String text) {
    return until(page -> page.findElements(By.cssSelector(".card")).stream()
        .filter(card -> card.getText().contains(text)).findFirst().orElse(null));
  }

  private void press(WebElement where, String label) {
    where.findElements(By.tagName("button")).stream()
        .filter(button -> button.getText().strip().equals(label)).findFirst().orElseThrow().click();
  }

  private void assertAccessible() {
    for (int width : new int[] {1280, 360}) {
      browser.manage().window().setSize(new Dimension(width, 900));
      List<Rule> findings = new AxeBuilder().analyze(browser).getViolations().stream()
          .filter(rule -> SERIOUS.contains(rule.getImpact())).toList();
      assertThat(findings).as("at " + width).isEmpty();
    }
  }

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
    ((JavascriptExecutor) browser).executeScript("document.querySelector('form.sheet input[value=yes]').click()");
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

    ((JavascriptExecutor) browser).executeScript(
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
    assertThat(((JavascriptExecutor) browser).executeScript(
        "return Object.keys(sessionStorage).concat(Object.keys(localStorage)).filter(key => key !== 'ilp-language')"))
        .isEqualTo(List.of());
  }

  private <T> T until(ExpectedCondition<T> condition) {
    return new WebDriverWait(browser, Duration.ofSeconds(15)).until(condition);
  }

  private static ExpectedCondition<WebElement> shown(By place) {
    return page -> page.findElements(place).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }
}
