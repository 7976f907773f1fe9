package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One medicine for one person: prescribed, handed out at one visit after another, and taken or not. */
final class Course {

  private static final int PERCENT_OUT_OF_STOCK = 4;

  private final Story story;
  private final Person person;
  private final Medicine medicine;
  private final int days;
  private final int handOuts;
  private int left;
  private Visit prescribedAt;
  private String prescription;
  private String number;

  /**
   * @param days for which it is handed out at once
   * @param handOuts for which one prescription holds
   */
  Course(Story story, Person person, String medicine, int days, int handOuts) {
    this.story = story;
    this.person = person;
    this.medicine = Medicine.named(medicine);
    this.days = days;
    this.handOuts = handOuts;
  }

  /** Hands it out, prescribed first if no prescription holds; now and then there is none left to hand out. */
  void give(Visit visit) {
    if (left == 0) {
      prescribe(visit);
    }
    Place counter = counter(visit);
    ObjectNode dispense = Json.resource("MedicationDispense")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(system(visit), number)));
    boolean there = !story.dice.percent(PERCENT_OUT_OF_STOCK);
    dispense.put("status", there ? "completed" : "declined");
    if (!there) {
      dispense.set("statusReasonCodeableConcept", Json.object().put("text", "Stok kosong"));
    }
    dispense.set("category", Json.concept(Json.coding(
        "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category", "community", "Community")));
    dispense.<ObjectNode>set("medicationReference", medicine.reference())
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("context", Json.reference(visit.address))
        .<ObjectNode>set("performer", Json.list(Json.object().set("actor", counter.worker().reference())))
        .<ObjectNode>set("location", counter.site())
        .set("authorizingPrescription", Json.list(Json.reference(prescription(visit))));
    if (there) {
      dispense.<ObjectNode>set("quantity", medicine.amountFor(days))
          .<ObjectNode>set("daysSupply", supply())
          .put("whenPrepared", visit.time(25))
          .put("whenHandedOver", visit.time(28))
          .set("dosageInstruction", Json.list(medicine.dosage()));
      left--;
    }
    visit.add(dispense);
  }

  private void prescribe(Visit visit) {
    number = visit.number + "-" + medicine.key();
    left = handOuts;
    prescribedAt = visit;
    Centre centre = story.post().centre();
    prescription = visit.add(Json.resource("MedicationRequest")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(system(visit), number)))
        .put("status", "active").put("intent", "order")
        .<ObjectNode>set("category", Json.list(Json.concept(
            Json.coding(Systems.HL7 + "medicationrequest-category", "community", "Community"))))
        .put("priority", "routine")
        .<ObjectNode>set("medicationReference", medicine.reference())
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("authoredOn", visit.time(20))
        .<ObjectNode>set("requester", visit.place.worker().reference())
        .<ObjectNode>set("dosageInstruction", Json.list(medicine.dosage()))
        .set("dispenseRequest", Json.object()
            .put("numberOfRepeatsAllowed", handOuts - 1)
            .<ObjectNode>set("quantity", medicine.amountFor(days))
            .<ObjectNode>set("expectedSupplyDuration", supply())
            .set("performer", Json.reference("Organization/" + centre.organization(), centre.name()))));
  }

  /** Of an earlier visit it is stored already, under its number. */
  private String prescription(Visit visit) {
    return visit == prescribedAt ? prescription : "MedicationRequest?identifier=" + system(visit) + "|" + number;
  }

  private static String system(Visit visit) {
    return Systems.NUMBERS + "prescription-item/" + visit.place.number();
  }

  /** At a puskesmas there is a pharmacy; elsewhere whoever treats hands the medicine out. */
  private Place counter(Visit visit) {
    return visit.place.setting().equals("puskesmas") ? story.post().centre().room(Room.PHARMACY) : visit.place;
  }

  private ObjectNode supply() {
    return Json.object().put("value", days).put("unit", "days").put("system", Systems.UNITS).put("code", "d");
  }

  /**
   * What the person says of it.
   *
   * @param whyNot why it is not taken; null if it is
   */
  void told(Visit visit, String whyNot) {
    ObjectNode statement = Json.resource("MedicationStatement").put("status", whyNot == null ? "active" : "not-taken");
    if (whyNot != null) {
      statement.set("statusReason", Json.list(Json.object().put("text", whyNot)));
    }
    visit.add(statement.<ObjectNode>set("category", Json.concept(
            Json.coding(Systems.HL7 + "medication-statement-category", "community", "Community")))
        .<ObjectNode>set("medicationReference", medicine.reference())
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("context", Json.reference(visit.address))
        .put("effectiveDateTime", visit.time(10))
        .put("dateAsserted", visit.time(10))
        .set("informationSource", person.reference()));
  }
}
