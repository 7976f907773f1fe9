package id.ilp.facility;

import id.ilp.conformance.IlpPackage;
import java.util.Arrays;
import java.util.Optional;

/** The five units in which a puskesmas works: four numbered clusters and the one across them. */
public enum ClusterUnit {
  MANAGEMENT("management", "Klaster 1 Manajemen"),
  MATERNAL_CHILD("maternal-child", "Klaster 2 Ibu dan Anak"),
  ADULT_ELDERLY("adult-elderly", "Klaster 3 Usia Dewasa dan Lanjut Usia"),
  COMMUNICABLE_DISEASE("communicable-disease", "Klaster 4 Penanggulangan Penyakit Menular"),
  CROSS_CLUSTER("cross-cluster", "Lintas Klaster");

  public static final String SYSTEM = IlpPackage.CANONICAL + "/CodeSystem/cluster-unit";

  private final String code;
  private final String display;

  ClusterUnit(String code, String display) {
    this.code = code;
    this.display = display;
  }

  public String code() {
    return code;
  }

  public String display() {
    return display;
  }

  /** Whether it serves people by their stage of life. */
  public boolean isOfLifeCycle() {
    return this == MATERNAL_CHILD || this == ADULT_ELDERLY;
  }

  public static Optional<ClusterUnit> ofCode(String code) {
    return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }
}
