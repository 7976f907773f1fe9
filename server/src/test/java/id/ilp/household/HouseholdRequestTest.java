package id.ilp.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.ilp.platform.ProblemException;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class HouseholdRequestTest {

  @Test
  void familyNumberAndNewcomersWhenParametersHaveNoNameThenTheyAreMissing() {
    Parameters body = new Parameters();
    body.addParameter().setValue(new Identifier().setSystem("https://fhir.kemkes.go.id/id/kk").setValue("99"));
    body.addParameter().setName("member").addPart().setValue(new Reference("Patient/1"));
    HouseholdRequest request = new HouseholdRequest(body);

    assertThat(catchThrowableOfType(ProblemException.class, request::familyNumber).getStatusCode()).isEqualTo(400);
    assertThat(catchThrowableOfType(ProblemException.class, request::newcomers).getStatusCode()).isEqualTo(400);
    assertThat(request.date()).isNull();
  }

  @Test
  void newcomersWhenTheBodyIsAnotherResourceThenTheyAreMissing() {
    assertThatThrownBy(() -> new HouseholdRequest(new Patient()).newcomers()).isInstanceOf(ProblemException.class);
  }

  @Test
  void dayWhenItIsOnlyAMonthThenItIsRefused() {
    assertThatThrownBy(() -> HouseholdRequest.day(new DateType("2026-11"))).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> HouseholdRequest.day(new DateType())).isInstanceOf(ProblemException.class);
  }

  @Test
  void relationWhenItIsUnknownThenItIsRefused() {
    assertThatThrownBy(() -> HouseholdRequest.relation(new CodeType("cousin"))).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> HouseholdRequest.relation(null)).isInstanceOf(ProblemException.class);
  }
}
