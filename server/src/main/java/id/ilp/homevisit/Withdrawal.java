package id.ilp.homevisit;

import id.ilp.identity.IdentifierSystems;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What becomes of the Flag and Task of signs that a sheet does not tell of any more. They should never have been:
 * {@code entered-in-error} of FHIR R4, Flag.status and Task.status. Inactive and cancelled would keep them in the
 * person's history and in the counts of the week. Their numbers are given up, so that a sheet which tells of the sign
 * after all raises it anew.
 */
final class Withdrawal {

  private final SignBook book;
  private final String base;
  private final String finding;
  private final SortedSet<String> codes;
  private final Date now = new Date();

  /**
   * @param base of the numbers, as {@link FindingTasks} gives them
   * @param codes that are not told any more
   */
  Withdrawal(SignBook book, String base, String finding, SortedSet<String> codes) {
    this.book = book;
    this.base = base;
    this.finding = finding;
    this.codes = codes;
  }

  Resource from(Flag flag) {
    SortedSet<String> left = takeNumbers(flag.getIdentifier());
    if (left.isEmpty()) {
      flag.setStatus(FlagStatus.ENTEREDINERROR);
    } else {
      flag.setCode(DerivedResources.codeOf(left, book));
    }
    return flag;
  }

  /** Of one that nobody has taken on. */
  Resource from(Task task) {
    SortedSet<String> left = takeNumbers(task.getIdentifier());
    if (left.isEmpty()) {
      task.setStatus(TaskStatus.ENTEREDINERROR);
      task.setBusinessStatus(null);
      task.setStatusReason(new CodeableConcept().setText("Lembar kunjungan diperbaiki atau dibatalkan, tidak menyebut"
          + " ini lagi. The visit sheet was corrected or withdrawn and does not say this any more."));
    } else {
      task.setDescription(DerivedResources.describe(finding, left, book));
    }
    return changed(task);
  }

  /** For who has taken it on: she decides what is still to be done. */
  Resource noteIn(Task task) {
    task.addNote().setTime(now).setText("Lembar kunjungan diperbaiki atau dibatalkan sesudah tugas ini diterima. Tidak"
        + " disebut lagi (corrected or withdrawn after this task was taken on; not said any more): "
        + DerivedResources.describe(finding, codes, book));
    return changed(task);
  }

  private Task changed(Task task) {
    boolean later = !task.hasAuthoredOn() || !now.before(task.getAuthoredOn());
    return later ? task.setLastModified(now) : task;
  }

  /** Codes of the numbers that are left. */
  private SortedSet<String> takeNumbers(List<Identifier> identifiers) {
    codes.forEach(code -> identifiers.removeIf(each -> IdentifierSystems.HOME_VISIT.equals(each.getSystem())
        && FindingTasks.numberOf(base, code).equals(each.getValue())));
    SortedSet<String> left = new TreeSet<>();
    String start = FindingTasks.numberOf(base, "");
    identifiers.stream()
        .filter(each -> IdentifierSystems.HOME_VISIT.equals(each.getSystem()) && each.getValue().startsWith(start))
        .forEach(each -> left.add(each.getValue().substring(start.length())));
    return left;
  }
}
