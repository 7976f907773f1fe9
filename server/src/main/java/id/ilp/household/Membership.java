package id.ilp.household;

import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** Who belongs to a family, with relation and time. Changes the Group that it is given, and nothing else. */
final class Membership {

  static final String RELATION = IlpPackage.CANONICAL + "/StructureDefinition/household-relation";
  static final String RELATIONS = IlpPackage.CANONICAL + "/CodeSystem/household-relation";

  private Membership() {}

  /** Members on a day. Both days of a period belong to it; one without a beginning was there always. */
  static List<GroupMemberComponent> at(Group family, LocalDate day) {
    return family.getMember().stream()
        .filter(member -> !member.getInactive() && member.getEntity().hasReference())
        .filter(member -> since(member).map(start -> !start.isAfter(day)).orElse(true))
        .filter(member -> until(member).map(end -> !end.isBefore(day)).orElse(true))
        .toList();
  }

  static Optional<GroupMemberComponent> of(Group family, String person, LocalDate day) {
    return at(family, day).stream().filter(member -> isOf(member, person)).findFirst();
  }

  static Optional<String> relationOf(GroupMemberComponent member) {
    return Optional.ofNullable(member.getExtensionByUrl(RELATION))
        .map(extension -> (CodeableConcept) extension.getValue())
        .map(relation -> relation.getCodingFirstRep().getCode());
  }

  /** The first day in the family, as far as it is known. */
  static Optional<LocalDate> since(GroupMemberComponent member) {
    return dayOf(member.getPeriod().getStartElement(), false);
  }

  /** The last day in the family, if there is one. */
  static Optional<LocalDate> until(GroupMemberComponent member) {
    return dayOf(member.getPeriod().getEndElement(), true);
  }

  /**
   * The last day in the family is the one before.
   *
   * @param person {@code Patient/id}
   * @return what she was in it, if that is known
   * @throws ProblemException 422 if she is no member on that day, or became one on it or later
   */
  static Optional<String> leave(Group family, String person, LocalDate day) {
    // More than one where two records of her were merged.
    List<GroupMemberComponent> hers = at(family, day).stream().filter(member -> isOf(member, person)).toList();
    if (hers.isEmpty()) {
      throw refusal("not-a-member", person + " bukan anggota keluarga ini pada " + day + ".",
          person + " is no member of this family on " + day + ".");
    }
    hers.forEach(member -> end(member, day));
    count(family, -hers.size());
    return relationOf(hers.get(0));
  }

  private static void end(GroupMemberComponent member, LocalDate day) {
    if (!since(member).map(start -> start.isBefore(day)).orElse(true)) {
      throw refusal("move-date",
          "Tanggal pindah harus sesudah hari pertama di keluarga ini (" + since(member).orElse(day) + ").",
          "The day of the move must be after the first day in this family (" + since(member).orElse(day) + ").");
    }
    if (!member.hasPeriod()) {
      member.setPeriod(new Period());
    }
    member.getPeriod().setEndElement(new DateTimeType(day.minusDays(1).toString()));
  }

  /**
   * @param person {@code Patient/id}
   * @param relation code of the household relation
   * @throws ProblemException 409 if she is a member already
   */
  static void join(Group family, String person, String relation, LocalDate day) {
    boolean there = family.getMember().stream()
        .anyMatch(member -> !member.getInactive() && isOf(member, person)
            && until(member).map(end -> !end.isBefore(day)).orElse(true));
    if (there) {
      throw new ProblemException(409, Problem.error(IssueType.CONFLICT, "already-a-member", "Group.member",
          person + " sudah menjadi anggota keluarga ini.", person + " is a member of this family already."));
    }
    GroupMemberComponent member = family.addMember()
        .setEntity(new Reference(person)).setPeriod(new Period().setStartElement(new DateTimeType(day.toString())));
    count(family, 1);
    member.addExtension(RELATION, new CodeableConcept().addCoding(new Coding(RELATIONS, relation, null)));
  }

  private static void count(Group family, int more) {
    if (family.hasQuantity()) {
      family.setQuantity(Math.max(0, family.getQuantity() + more));
    }
  }

  private static boolean isOf(GroupMemberComponent member, String person) {
    return person.equals(member.getEntity().getReferenceElement().toUnqualifiedVersionless().getValue());
  }

  /** A period may begin and end with a year or a month: with its first day, and with its last. */
  private static Optional<LocalDate> dayOf(DateTimeType moment, boolean last) {
    String text = moment.getValueAsString();
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(switch (moment.getPrecision()) {
      case YEAR -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
      case MONTH -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
      case DAY -> LocalDate.parse(text);
      default -> moment.getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    });
  }

  private static ProblemException refusal(String rule, String indonesian, String english) {
    return new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, rule, "Group.member", indonesian, english));
  }
}
