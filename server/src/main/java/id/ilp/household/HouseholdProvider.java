package id.ilp.household;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.IlpPackage;
import id.ilp.household.Moves.Newcomer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/** Operations of families: who moves, who splits off, who is born into them, and a family at a glance. */
final class HouseholdProvider {

  private final Households households;
  private final Moves moves;
  private final FamilyView view;

  HouseholdProvider(Households households, Moves moves, FamilyView view) {
    this.households = households;
    this.moves = moves;
    this.view = view;
  }

  /**
   * @param member who leaves this family
   * @param to the family that she joins
   * @param relation to its head
   * @param date first day there; without it today
   */
  @Operation(name = "$move-member", type = Group.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/move-member")
  public Parameters move(
      @IdParam IdType id,
      @OperationParam(name = "member", min = 1, max = 1) Reference member,
      @OperationParam(name = "to", min = 1, max = 1) Reference to,
      @OperationParam(name = "relation", min = 1, max = 1) CodeType relation,
      @OperationParam(name = "date", max = 1) DateType date,
      RequestDetails request) {
    String other = HouseholdRequest.idOf("to", to, "Group");
    Newcomer who = new Newcomer(
        HouseholdRequest.idOf("member", member, "Patient"), HouseholdRequest.relation(relation));
    moves.move(id.getIdPart(), other, who, HouseholdRequest.past(date), request);
    return both(id.getIdPart(), other, request);
  }

  /**
   * @param body Parameters: {@code identifier} of the new family, {@code member} with {@code patient} and {@code relation}, and
   *     {@code date}
   */
  @Operation(name = "$split", type = Group.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/split")
  public Parameters split(@IdParam IdType id, @ResourceParam IBaseResource body, RequestDetails request) {
    HouseholdRequest asked = new HouseholdRequest(body);
    String family = moves.split(
        id.getIdPart(), asked.familyNumber(), asked.newcomers(), HouseholdRequest.past(asked.date()), request);
    return both(id.getIdPart(), family, request);
  }

  /**
   * @param newborn whose record names the mother's NIK
   * @param relation to the head of the mother's family; without it by what the mother is to the head
   */
  @Operation(name = "$add-newborn", type = Group.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/add-newborn")
  public Parameters addNewborn(
      @OperationParam(name = "newborn", min = 1, max = 1) Reference newborn,
      @OperationParam(name = "relation", max = 1) CodeType relation,
      RequestDetails request) {
    String family = moves.addNewborn(
        HouseholdRequest.idOf("newborn", newborn, "Patient"),
        relation == null ? null : HouseholdRequest.relation(relation), request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("family").setResource(households.family(family, request));
    return answer;
  }

  /**
   * @param date whose members and state are told; without it today
   */
  @Operation(name = "$family-view", type = Group.class, idempotent = true,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/family-view")
  public Parameters view(
      @IdParam IdType id, @OperationParam(name = "date", max = 1) DateType date, RequestDetails request) {
    return view.of(id.getIdPart(), HouseholdRequest.day(date), request);
  }

  private Parameters both(String from, String to, RequestDetails request) {
    Parameters answer = new Parameters();
    // It is done: a family that lives elsewhere without who has left may be hidden from the caller by now.
    households.seenFamily(from, request).ifPresent(old -> answer.addParameter().setName("from").setResource(old));
    households.seenFamily(to, request).ifPresent(other -> answer.addParameter().setName("to").setResource(other));
    return answer;
  }
}
