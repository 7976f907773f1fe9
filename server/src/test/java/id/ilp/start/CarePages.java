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
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of today's list in a browser of a phone's width, with people who sign in and a family of their own. */
abstract class CarePages extends LiveServer {

  static final String POSYANDU = "posyandu-melati-naitimu";
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

  ChromeDriver browser;

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
  record Home(String person, String name, String family, String role) {}

  Home home() {
    return home(SampleVisit.minimal());
  }

  /** @param visit of the person, before */
  Home home(SampleVisit visit) {
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

  String appointment(Home home, String setting) {
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

  void signInAsKader(Home home) {
    accounts.store(new Account("uji.kader", "Uji Kader",
        Standing.of(Kind.KADER, POSYANDU).withRole(home.role()), SCOPES_OF_KADER), "uji-kader-sandi-panjang");
    signIn("uji.kader", "uji-kader-sandi-panjang");
  }

  /** To the sheet of the person, by the planned visit of her family. */
  WebElement openSheet(Home home) {
    press(card("Keluarga Halaman"), "Catat kunjungan");
    press(until(shown(By.id("view"))), home.name());
    return until(shown(By.cssSelector("form.sheet")));
  }

  Object script(String code, Object... values) {
    return ((JavascriptExecutor) browser).executeScript(code, values);
  }

  void signIn(String name, String password) {
    openPage();
    until(shown(By.id("login"))).click();
    until(shown(By.id("username"))).sendKeys(name);
    browser.findElement(By.id("password")).sendKeys(password);
    browser.findElement(By.cssSelector("button.main")).click();
    until(shown(By.cssSelector("#view section")));
  }

  void openPage() {
    browser.get("http://localhost:" + port() + "/care/");
  }

  String statusOf(String appointment) {
    return request().get("/Appointment/" + appointment).path("status");
  }

  void awaitStatus(String appointment, String status) {
    until(page -> status.equals(statusOf(appointment)));
  }

  WebElement card(String text) {
    return until(page -> page.findElements(By.cssSelector(".card")).stream()
        .filter(card -> card.getText().contains(text)).findFirst().orElse(null));
  }

  void press(WebElement where, String label) {
    where.findElements(By.tagName("button")).stream()
        .filter(button -> button.getText().strip().equals(label)).findFirst().orElseThrow().click();
  }

  void assertAccessible() {
    for (int width : new int[] {1280, 360}) {
      browser.manage().window().setSize(new Dimension(width, 900));
      List<Rule> findings = new AxeBuilder().analyze(browser).getViolations().stream()
          .filter(rule -> SERIOUS.contains(rule.getImpact())).toList();
      assertThat(findings).as("at " + width).isEmpty();
    }
  }

  <T> T until(ExpectedCondition<T> condition) {
    // The page may draw its list anew while it is read.
    return new WebDriverWait(browser, Duration.ofSeconds(15))
        .ignoring(StaleElementReferenceException.class).until(condition);
  }

  static ExpectedCondition<WebElement> shown(By place) {
    return page -> page.findElements(place).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }
}
