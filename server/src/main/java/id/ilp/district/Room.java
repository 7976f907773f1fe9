package id.ilp.district;

/** The rooms of a puskesmas, and who receives people there. */
enum Room {
  MOTHER_CHILD("ruang-kia", "Ruang Klaster 2 Ibu dan Anak", Duty.MIDWIFE),
  ADULT("ruang-dewasa", "Ruang Klaster 3 Usia Dewasa dan Lanjut Usia", Duty.DOCTOR),
  DISEASE("ruang-p2", "Ruang Klaster 4 Penanggulangan Penyakit Menular", Duty.DOCTOR),
  EMERGENCY("ugd", "Unit Gawat Darurat", Duty.DOCTOR),
  LABORATORY("lab", "Laboratorium Puskesmas", Duty.LABORATORY),
  PHARMACY("farmasi", "Ruang Farmasi", Duty.PHARMACY),
  DESK("loket", "Loket Pendaftaran", Duty.HEAD);

  final String slug;
  final String title;
  final Duty receives;

  Room(String slug, String title, Duty receives) {
    this.slug = slug;
    this.title = title;
    this.receives = receives;
  }
}
