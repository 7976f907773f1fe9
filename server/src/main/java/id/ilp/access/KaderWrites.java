package id.ilp.access;

import ca.uhn.fhir.util.UrlUtil;
import id.ilp.platform.ProblemException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What a kader may write beside what holds for everybody: resources of her form, by names that she sees. */
final class KaderWrites {

  private final SearchReach reach;
  private final SearchElements elements;

  KaderWrites(SearchReach reach, SearchElements elements) {
    this.reach = reach;
    this.elements = elements;
  }

  private static boolean isCaller() {
    return Caller.current().map(Caller::kind).filter(Caller.Kind.KADER::equals).isPresent();
  }

  /**
   * @throws ProblemException 403 if a kader's form has no place for this
   */
  void checkForm(Resource resource) {
    if (isCaller() && !KaderForm.get().opens(resource)) {
      throw new ProblemException(403, AccessDecision.notInForm(resource.fhirType()));
    }
  }

  /**
   * A reference by a search ({@code Patient?identifier=…}) tells whether somebody has that number: a kader may not refer
   * by what answers to her leave out.
   *
   * @param condition of the create, or null
   * @throws ProblemException 403 if she does
   */
  void checkQuestions(Resource resource, String condition) {
    if (!isCaller()) {
      return;
    }
    if (condition != null) {
      ask(resource.fhirType(), condition.substring(condition.indexOf('?') + 1));
    }
    checkReferences(resource);
  }

  private void checkReferences(Base element) {
    for (Property property : element.children()) {
      for (Base value : property.getValues()) {
        if (value instanceof Reference reference && reference.hasReference()) {
          String target = reference.getReference();
          int question = target.indexOf('?');
          if (question >= 0) {
            ask(target.substring(0, question).replaceFirst("^.*/", ""), target.substring(question + 1));
          }
        }
        checkReferences(value);
      }
    }
  }

  private void ask(String type, String query) {
    AccessDecision.refusalOfElements(
            Callers.required(), elements.of(reach.of(type, UrlUtil.parseQueryString(query)).uses()))
        .ifPresent(problem -> {
          throw new ProblemException(403, problem);
        });
  }
}
