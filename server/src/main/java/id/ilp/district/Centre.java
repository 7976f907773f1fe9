package id.ilp.district;

import java.util.EnumMap;
import java.util.Map;

/** A puskesmas, its rooms and the people in them. */
final class Centre {

  /** Its organisation, rooms and staff are those that every sandbox begins with. */
  private static final Map<Duty, Worker> HALILULIK = Map.of(
      Duty.HEAD, new Worker("kapus-yohanes-asa", "Yohanes Asa, S.K.M."),
      Duty.DOCTOR, new Worker("dr-maria-seran", "dr. Maria Seran"),
      Duty.MIDWIFE, new Worker("bidan-yosefina-luan", "Yosefina Luan, A.Md.Keb."),
      Duty.NURSE, new Worker("perawat-domi-bria", "Dominikus Bria, A.Md.Kep."),
      Duty.LABORATORY, new Worker("atlm-benyamin-taek", "Benyamin Taek, A.Md.A.K."),
      Duty.PHARMACY, new Worker("apoteker-kristin-nahak", "apt. Kristina Nahak, S.Farm."));

  private final String slug;
  private final String name;
  private final String number;
  private final Village seat;
  private final Map<Duty, Worker> staff = new EnumMap<>(Duty.class);

  Centre(String slug, String name, String number, Village seat) {
    this.slug = slug;
    this.name = name;
    this.number = number;
    this.seat = seat;
    if (isHalilulik()) {
      staff.putAll(HALILULIK);
    }
  }

  boolean isHalilulik() {
    return slug.equals("halilulik");
  }

  /** Whether the Organization is there before the district comes: the sandbox's clients belong to these. */
  boolean isKnown() {
    return isHalilulik() || slug.equals("haekesak");
  }

  String slug() {
    return slug;
  }

  String name() {
    return "Puskesmas " + name;
  }

  String number() {
    return number;
  }

  Village seat() {
    return seat;
  }

  String organization() {
    return "puskesmas-" + slug;
  }

  void employs(Duty duty, Worker worker) {
    staff.put(duty, worker);
  }

  Worker worker(Duty duty) {
    return staff.getOrDefault(duty, staff.get(Duty.NURSE));
  }

  String location(Room room) {
    return organization() + "-" + room.slug;
  }

  Place room(Room room) {
    return new Place(organization(), name(), number, location(room), room.title, "puskesmas", worker(room.receives));
  }
}
