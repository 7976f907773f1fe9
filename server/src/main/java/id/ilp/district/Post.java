package id.ilp.district;

import java.util.List;

/**
 * Pustu and posyandu of a village, with whoever works there today.
 *
 * @param midwife of the pustu, or null
 * @param nurse of the pustu, or null
 * @param kader of the posyandu; the first two are in the team of the pustu
 */
record Post(Village village, Centre centre, Worker midwife, Worker nurse, List<Worker> kader) {

  String pustu() {
    return "pustu-" + village.slug();
  }

  String pustuName() {
    return "Puskesmas Pembantu " + village.name();
  }

  String posyandu() {
    return "posyandu-mawar-" + village.slug();
  }

  String posyanduName() {
    return "Posyandu Mawar " + village.name();
  }

  /** Whoever of the pustu, or else the puskesmas, may treat a woman or child. */
  private Worker attendant() {
    return midwife != null ? midwife : nurse != null ? nurse : centre.worker(Duty.MIDWIFE);
  }

  Place building() {
    return new Place(pustu(), pustuName(), centre.number(), pustu() + "-gedung", "Gedung Pustu " + village.name(),
        "pustu", attendant());
  }

  Place openDay() {
    return new Place(posyandu(), posyanduName(), centre.number(), posyandu() + "-tempat",
        "Tempat " + posyanduName(), "posyandu", attendant());
  }

  /** The hamlet stands for the home: homes are closed to a kader. */
  Place home(Worker kader) {
    return new Place(posyandu(), posyanduName(), centre.number(), village.hamlet(2),
        "Dusun 2 " + village.title(), "home", kader);
  }

  Place school() {
    return new Place(centre.organization(), centre.name(), centre.number(), "sekolah-dasar-" + village.slug(),
        "Sekolah Dasar " + village.name(), "school", nurse != null ? nurse : centre.worker(Duty.NURSE));
  }
}
