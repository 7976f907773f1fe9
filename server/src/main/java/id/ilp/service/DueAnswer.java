package id.ilp.service;

import id.ilp.platform.Language;
import id.ilp.platform.Text;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The answer of {@code $due-services}, as its OperationDefinition has it. */
final class DueAnswer {

  private final Parameters answer = new Parameters();
  private final Language language;
  private final DueParts parts;

  DueAnswer(LocalDate date, Language language) {
    this.language = language;
    this.parts = new DueParts(language);
    answer.addParameter().setName("date").setValue(new DateType(date.toString()));
  }

  Parameters done() {
    return answer;
  }

  /** Why there is no service to list. */
  void addNote(Text note) {
    answer.addParameter().setName("note").setValue(new StringType(note.in(language)));
  }

  void addServices(List<DueService> services) {
    services.forEach(service -> answer.addParameter(parts.of(service)));
  }

  /**
   * A page of people.
   *
   * @param next where the next page begins, or null on the last
   */
  void addPeople(List<DuePerson> page, int total, Integer next) {
    answer.addParameter().setName("total").setValue(new IntegerType(total));
    if (next != null) {
      answer.addParameter().setName("next-offset").setValue(new IntegerType(next));
    }
    for (DuePerson person : page) {
      ParametersParameterComponent part = answer.addParameter().setName("person");
      part.addPart().setName("subject").setValue(new Reference(person.reference()).setDisplay(person.name()));
      person.services().forEach(service -> part.addPart(parts.of(service)));
    }
  }
}
