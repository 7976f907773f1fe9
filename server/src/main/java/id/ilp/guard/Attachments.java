package id.ilp.guard;

import id.ilp.platform.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;

/** Looks through a resource for content of other formats, however deep: is its type allowed, and is it what it says. */
final class Attachments {

  private final Set<String> allowed;

  /**
   * @param allowed types without parameters, such as {@code image/png}
   */
  Attachments(List<String> allowed) {
    this.allowed = new TreeSet<>(allowed.stream().map(Attachments::plain).toList());
  }

  /**
   * @param path FHIRPath of the resource or element
   */
  List<Problem> problemsIn(Base element, String path) {
    List<Problem> problems = new ArrayList<>();
    look(element, path, problems);
    return problems;
  }

  private void look(Base element, String path, List<Problem> problems) {
    if (element instanceof Binary binary) {
      check(binary.getContentType(), binary.getData(), path, problems);
    } else if (element instanceof Attachment attachment) {
      check(attachment.getContentType(), attachment.getData(), path, problems);
    } else if (element instanceof PrimitiveType<?> value && !value.hasExtension()) {
      return;
    }
    for (Property property : element.children()) {
      List<Base> values = property.getValues();
      for (int i = 0; i < values.size(); i++) {
        String name = path + "." + property.getName().replace("[x]", "");
        look(values.get(i), property.isList() ? name + "[" + i + "]" : name, problems);
      }
    }
  }

  /** Without data there is nothing that would be kept here. */
  private void check(String contentType, byte[] data, String path, List<Problem> problems) {
    if (data == null || data.length == 0) {
      return;
    }
    String type = contentType == null ? "" : plain(contentType);
    if (!allowed.contains(type)) {
      problems.add(Problem.error(IssueType.NOTSUPPORTED, "attachment-type", path + ".contentType",
          "Jenis isi ini tidak disimpan. Yang diterima: " + String.join(", ", allowed) + ".",
          "Content of this type is not kept. These are: " + String.join(", ", allowed) + "."));
    } else if (ContentKind.of(type).filter(kind -> !kind.holds(data)).isPresent()) {
      problems.add(Problem.error(IssueType.VALUE, "attachment-content", path + ".data",
          "Isi bukan " + type + ". Perbaiki contentType, atau kirim isi yang sesuai; teks harus UTF-8.",
          "The content is not " + type + ". Correct contentType, or send content of that type; text must be UTF-8."));
    }
  }

  /** Without parameters such as the character set. */
  private static String plain(String contentType) {
    return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
