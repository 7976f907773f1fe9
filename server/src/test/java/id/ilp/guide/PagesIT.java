package id.ilp.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import id.ilp.Browser;
import id.ilp.LiveServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages as people see them: in a browser that has no internet. */
class PagesIT extends LiveServer {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() {
    Browser.assumeInstalled();
    browser = Browser.open(1280);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/", "/ig/", "/ig/artefacts.html", "/ig/guide-coverage.html", "/ig/StructureDefinition-ilp-visit.html",
    "/ig/StructureDefinition-ilp-patient.html", "/ig/CodeSystem-life-cycle-stage.html",
    "/ig/ValueSet-setting.html", "/ig/PlanDefinition-package-pregnant.html",
    "/ig/Questionnaire-home-visit-pregnant.html", "/ig/ConceptMap-kfa-to-cvx.html", "/ig/domain-pregnancy.html",
    "/try/", "/audit/", "/care/", "/login"
  })
  void pageWhenOpenedThenNoSeriousAccessibilityFindingInEitherWidth(String page) {
    assertNoSeriousFinding(page);
  }

  @Test
  void accountWhenSignedInThenItShowsItsSessionsWithoutSeriousAccessibilityFinding() {
    open("/account/");
    until(By.id("username")).sendKeys("auditor");
    browser.findElement(By.id("password")).sendKeys("auditor-sandi");
    browser.findElement(By.cssSelector("button.main")).click();

    until(By.cssSelector("input[autocomplete=new-password]"));
    assertThat(browser.getCurrentUrl()).contains("/account/");
    assertThat(browser.findElement(By.tagName("body")).getText()).contains("auditor");
    assertNoSeriousFinding("/account/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ig/", "/ig/artefacts.html", "/ig/StructureDefinition-ilp-visit.html", "/try/", "/care/"})
  void pageWhenNarrowThenItDoesNotScrollSideways(String page) {
    browser.manage().window().setSize(new Dimension(500, 900));
    open(page);

    assertThat(script("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ig/", "/ig/StructureDefinition-ilp-visit.html", "/try/", "/care/"})
  void pageWhenOpenedThenNothingComesFromElsewhere(String page) {
    open(page);

    assertThat(script("return performance.getEntriesByType('resource').filter("
        + "entry => !entry.name.startsWith(location.origin)).map(entry => entry.name)"))
        .asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    assertThat(script("return performance.getEntriesByType('resource').filter("
        + "entry => entry.responseStatus >= 400).map(entry => entry.name)"))
        .asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }

  @Test
  void guideWhenSearchedThenItFindsTheProfile() {
    open("/ig/");
    browser.findElement(By.id("search")).sendKeys("NIK");

    WebElement first = until(By.cssSelector("#found li a"));
    assertThat(first.getText()).containsIgnoringCase("nik");
  }

  @Test
  void guideWhenEnglishIsChosenThenItIsInEnglish() {
    open("/ig/");
    browser.findElement(By.cssSelector("label[for=language-en]")).click();

    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("The story of one family");
    browser.findElement(By.cssSelector("label[for=language-id]")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Cerita satu keluarga");
  }

  @Test
  void tryWhenBadExampleIsCheckedThenItShowsTheLineAndStoresNothing() {
    long before = storedVersions();
    open("/try/?example=instances/person/bad/nik-15-digits.json");
    new WebDriverWait(browser, Duration.ofSeconds(10)).until(page ->
        page.findElement(By.id("text")).getDomProperty("value").contains("resourceType"));
    browser.findElement(By.cssSelector("button.main")).click();

    WebElement problem = until(By.cssSelector("#problems li.error"));
    assertThat(problem.getText()).contains("16 angka", "Patient.identifier[0]", "ilp-nik-1", "Baris");
    assertThat(browser.findElement(By.id("used")).getDomProperty("textContent")).contains("ilp-patient");
    problem.findElement(By.tagName("button")).click();
    assertThat(script("const t = document.getElementById('text');"
        + "return t.value.slice(t.selectionStart, t.selectionEnd)").toString()).isNotBlank();
    assertThat(storedVersions()).isEqualTo(before);
  }

  @Test
  void tryWhenXmlIsTypedThenItIsChecked() {
    open("/try/");
    script("document.getElementById('text').value ="
        + " '<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"L\"/></Patient>'");
    browser.findElement(By.cssSelector("button.main")).click();

    assertThat(until(By.cssSelector("#problems li.error")).getText()).contains("Patient");
  }

  @Test
  void tryWhenTextIsNoJsonThenItSaysWhere() {
    open("/try/");
    script("document.getElementById('text').value = '{ \"resourceType\": \"Patient\",\\n \"gender\" }'");
    browser.findElement(By.cssSelector("button.main")).click();

    assertThat(until(By.cssSelector("#problems li")).getText()).contains("JSON", "Baris 2");
  }

  private void assertNoSeriousFinding(String page) {
    for (int width : new int[] {1280, 360}) {
      browser.manage().window().setSize(new Dimension(width, 900));
      open(page);
      List<Rule> findings = new AxeBuilder().analyze(browser).getViolations().stream()
          .filter(rule -> SERIOUS.contains(rule.getImpact()))
          .toList();
      assertThat(findings).as(page + " at " + width).isEmpty();
    }
  }

  private void open(String page) {
    browser.get("http://localhost:" + port() + page);
  }

  private static Object script(String text) {
    return ((JavascriptExecutor) browser).executeScript(text);
  }

  private static WebElement until(By place) {
    return new WebDriverWait(browser, Duration.ofSeconds(10))
        .withMessage(() -> place + " at " + browser.getCurrentUrl() + ":\n"
            + browser.findElement(By.tagName("body")).getText())
        .until(ExpectedConditions.visibilityOfElementLocated(place));
  }
}
