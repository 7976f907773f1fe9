package id.ilp.visit;

import id.ilp.conformance.Validated;
import id.ilp.platform.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What the other parts of the server have to do with one submission. */
final class Extensions implements VisitExtension.Sent {

  private final List<VisitExtension> extensions;
  private final Submission submission;
  private final VisitContext context;

  Extensions(List<VisitExtension> extensions, Submission submission, VisitContext context) {
    this.extensions = extensions;
    this.submission = submission;
    this.context = context;
  }

  /** Makes amendments of entries that mean something stored. */
  void recognise() {
    submission.storing().filter(Entry::creates).forEach(entry -> extensions.stream()
        .flatMap(extension -> extension.meant(partOf(entry), this).stream())
        .findFirst()
        .ifPresent(entry::amend));
  }

  /** Errors, and what to tell the sender. */
  List<Problem> problems() {
    extensions.forEach(extension -> extension.prepare(this));
    return extensions.stream().flatMap(extension -> extension.check(this).stream()).toList();
  }

  /** Adds what follows from the submission, behind its own entries. */
  void derive() {
    List<Resource> derived = new ArrayList<>();
    extensions.forEach(extension -> derived.addAll(extension.derived(this)));
    for (Resource resource : derived) {
      Validated.mark(resource);
      submission.bundle().addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(resource)
          .getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    }
  }

  /** The sender is answered for what it has sent. */
  void leaveOut(Bundle answer) {
    int sent = submission.entries().size();
    answer.getEntry().subList(sent, answer.getEntry().size()).clear();
  }

  @Override
  public List<VisitExtension.Part> parts() {
    // A condition is left only where it was found to hold: nothing is stored then.
    return submission.storing()
        .filter(entry -> !entry.component().getRequest().hasIfNoneExist())
        .map(Extensions::partOf).toList();
  }

  @Override
  public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
    return context.follow(reference, type);
  }

  private static VisitExtension.Part partOf(Entry entry) {
    if (entry.target() == null && entry.fullUrl() == null) {
      entry.component().setFullUrl("urn:uuid:" + UUID.randomUUID());
    }
    boolean known = entry.target() != null;
    return new VisitExtension.Part(
        entry.path(), known ? entry.target() : entry.fullUrl(), known ? new IdType(entry.target()).getIdPart() : null,
        entry.isRecognised(), entry.resource());
  }
}
