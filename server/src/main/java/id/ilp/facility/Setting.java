package id.ilp.facility;

import id.ilp.conformance.IlpPackage;
import java.util.Map;

/** Where a visit took place. */
public enum Setting {
  PUSKESMAS("puskesmas", "Puskesmas"),
  PUSTU("pustu", "Pustu"),
  POSYANDU("posyandu", "Posyandu"),
  HOME("home", "Rumah"),
  LABORATORY("laboratory", "Laboratorium"),
  SCHOOL("school", "Sekolah"),
  OTHER_FACILITY("other-facility", "Fasilitas lain");

  public static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/setting";

  /** The ministry's types of organisation. */
  private static final Map<String, Setting> BY_ORGANIZATION_TYPE = Map.of(
      "102", PUSKESMAS,
      "OT000002", PUSTU,
      "OT000001", PUSTU,
      "130", POSYANDU,
      "131", POSYANDU,
      "107", LABORATORY,
      "133", SCHOOL);

  private final String code;
  private final String display;

  Setting(String code, String display) {
    this.code = code;
    this.display = display;
  }

  public String code() {
    return code;
  }

  public String display() {
    return display;
  }

  /** The setting that an organisation of this type stands for, or null if the type tells nothing. */
  public static Setting ofOrganizationType(String code) {
    return BY_ORGANIZATION_TYPE.get(code);
  }
}
