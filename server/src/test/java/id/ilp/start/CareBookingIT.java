package id.ilp.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.SampleVisit;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A service that is due is booked from the page of a family, wherever it can be given. */
class CareBookingIT extends CarePages {

  private static final String KN3 = "Kunjungan neonatal KN3";

  /** A baby of 20 days with the third neonatal visit due. */
  private Home baby() {
    return home(SampleVisit.minimal()
        .with("1990-01-01", LocalDate.now().minusDays(20).toString())
        .with("2026-10-20", LocalDate.now().minusDays(1).toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "perawat.domi, puskesmas, puskesmas-halilulik",
    "perawat.domi, pustu, pustu-naitimu",
    "perawat.domi, posyandu, posyandu-melati-naitimu",
    "perawat.domi, home, pustu-naitimu",
    "bidan.agustina, posyandu, posyandu-melati-naitimu"
  })
  void serviceWhenBookedAtAPlaceThenATaskThere(String person, String setting, String organization) {
    Home home = baby();
    book(home, person, setting, organization, null);

    String task = request().queryParam("patient", home.person()).get("/Task").asString();
    assertThat(task).contains("Organization/" + organization, "ActivityDefinition/kn3", "\"" + setting + "\"");
  }

  @ParameterizedTest
  @CsvSource({"puskesmas, puskesmas-halilulik", "pustu, pustu-naitimu", "posyandu, posyandu-melati-naitimu",
    "home, pustu-naitimu"})
  void serviceWhenBookedForADayThenAnAppointmentThere(String setting, String organization) {
    Home home = baby();
    book(home, "perawat.domi", setting, organization, LocalDate.now().plusDays(2));

    String appointment = request().queryParam("patient", home.person()).get("/Appointment").asString();
    assertThat(appointment).contains("Organization/" + organization, "\"" + setting + "\"",
        LocalDate.now().plusDays(2).toString());
  }

  private void book(Home home, String person, String setting, String organization, LocalDate day) {
    signIn(person, person + "-sandi");
    browser.get("http://localhost:" + port() + "/care/?family=Group/" + home.family());
    WebElement service = until(page -> page.findElements(By.cssSelector(".card .plain li")).stream()
        .filter(line -> line.getText().contains(KN3)).findFirst().orElse(null));
    press(service, "Jadwalkan");
    WebElement form = until(shown(By.cssSelector("form.inner")));
    new Select(form.findElement(By.cssSelector("select[id$=-setting]"))).selectByValue(setting);
    new Select(form.findElement(By.cssSelector("select[id$=-unit]"))).selectByValue(organization);
    if (day != null) {
      script("document.querySelector('form.inner input[type=date]').value = arguments[0]", day.toString());
    }
    press(form, "Jadwalkan");

    until(page -> page.findElements(By.cssSelector(".card .plain li")).stream()
        .anyMatch(line -> line.getText().contains(KN3) && line.getText().contains("sudah dijadwalkan")));
  }
}
