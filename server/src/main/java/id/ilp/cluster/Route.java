package id.ilp.cluster;

import id.ilp.facility.ClusterUnit;
import id.ilp.platform.Text;
import java.util.List;
import java.util.Locale;

/**
 * The way of a patient through a puskesmas.
 *
 * @param cluster that the visit belongs to
 * @param steps in their order
 */
record Route(ClusterUnit cluster, List<Step> steps) {

  Route {
    steps = List.copyOf(steps);
  }

  /** What a unit does for the patient. */
  enum Kind {
    EMERGENCY(new Text(
        "Stabilkan di ruang tindakan atau ruang bersalin; rujuk ke rumah sakit bila perlu.",
        "Stabilise in the action or birth room; refer to a hospital if needed.")),
    ADMINISTRATION(new Text(
        "Administrasi.", "Administration.")),
    CARE(new Text(
        "Layani lengkap menurut tahap hidup; lihat riwayat skrining, jadwalkan yang belum selesai.",
        "Give complete care by stage of life; look at the history of screening, schedule what is left.")),
    CONSULT(new Text(
        "Rujuk internal bila layanan itu tidak ada di klaster pasien; kembali ke klasternya.",
        "Internal referral if the patient's cluster lacks that service; back to the cluster.")),
    SUPPORT(new Text(
        "Layanan lintas klaster dari kunjungan ini; hasilnya kembali ke klaster pasien.",
        "A cross-cluster service of this visit; its result goes back to the patient's cluster.")),
    FOLLOW_UP(new Text(
        "Surveilans, penyelidikan kontak dan lingkungan; pengobatan tetap di klaster pasien.",
        "Surveillance, contacts and environment; treatment stays in the patient's cluster."));

    private final Text note;

    Kind(Text note) {
      this.note = note;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Text note() {
      return note;
    }
  }

  record Step(Kind kind, ClusterUnit cluster) {}
}
