package id.ilp.district;

/** What somebody does at a puskesmas: role of {@code staff-role}, titles, and the cluster they work in. */
enum Duty {
  HEAD("kapus", "head-of-puskesmas", "", ", S.K.M.", "klaster-1", true),
  DOCTOR("dokter", "doctor", "dr. ", "", "klaster-3", true),
  MIDWIFE("bidan", "midwife", "", ", A.Md.Keb.", "klaster-2", true),
  NURSE("perawat", "nurse", "", ", A.Md.Kep.", "klaster-4", true),
  LABORATORY("atlm", "lab-technologist", "", ", A.Md.A.K.", "lintas-klaster", true),
  PHARMACY("apoteker", "pharmacist", "apt. ", ", S.Farm.", "lintas-klaster", false),
  DENTIST("dokter-gigi", "dentist", "drg. ", "", "klaster-3", false),
  HEALTH_PROMOTION("promkes", "public-health", "", ", S.K.M.", "klaster-1", false),
  ENVIRONMENT("sanitarian", "environmental-health", "", ", A.Md.K.L.", "klaster-4", false),
  NUTRITION("gizi", "nutritionist", "", ", A.Md.Gz.", "klaster-2", false);

  final String slug;
  final String role;
  final String service;
  final boolean leads;
  private final String before;
  private final String after;

  Duty(String slug, String role, String before, String after, String service, boolean leads) {
    this.slug = slug;
    this.role = role;
    this.before = before;
    this.after = after;
    this.service = service;
    this.leads = leads;
  }

  String titled(String name) {
    return before + name + after;
  }
}
