package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A village or urban ward.
 *
 * @param code Kemendagri's, ten digits
 * @param puskesmas short name of the puskesmas in whose working area it lies
 */
record Village(String code, String name, String puskesmas) {

  /** The part of readable ids that stands for it. */
  String slug() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  String district() {
    return code.substring(0, 6);
  }

  /** Wards bear numbers from 1001, villages from 2001. */
  String title() {
    return (code.charAt(6) == '1' ? "Kelurahan " : "Desa ") + name;
  }

  String area() {
    return "area-" + code;
  }

  String hamlet(int number) {
    return area() + "-dusun-" + number;
  }

  /** An address in it. */
  ObjectNode address(String use, String line) {
    return Json.object()
        .<ObjectNode>set("extension", Json.list(administrativeCode()))
        .put("use", use)
        .<ObjectNode>set("line", Json.list().add(line))
        .put("city", "Kabupaten Belu")
        .put("country", "ID");
  }

  private ObjectNode administrativeCode() {
    return Json.object().put("url", Systems.KEMKES_EXTENSIONS + "administrativeCode")
        .set("extension", Json.list(
            Json.extension("province", "valueCode", code.substring(0, 2)),
            Json.extension("city", "valueCode", code.substring(0, 4)),
            Json.extension("district", "valueCode", district()),
            Json.extension("village", "valueCode", code)));
  }
}
