package id.ilp.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The villages of Kabupaten Belu and the puskesmas that answer for them. */
final class Atlas {

  /** Where the clients of the sandbox work, so that they have people to see. */
  private static final List<String> FIRST = List.of("Naitimu", "Naekasa", "Tohe");

  private final List<Village> villages;
  private final Map<String, Centre> centres = new LinkedHashMap<>();

  Atlas() {
    villages = Csv.read("villages.csv").stream()
        .map(row -> new Village(row.get("code"), row.get("name"), row.get("puskesmas")))
        .toList();
    for (CSVRecord row : Csv.read("puskesmas.csv")) {
      centres.put(row.get("slug"), new Centre(row.get("slug"), row.get("name"), row.get("number"),
          villages.stream().filter(village -> village.code().equals(row.get("seat"))).findFirst().orElseThrow()));
    }
  }

  List<Village> villages() {
    return villages;
  }

  List<Centre> centres() {
    return List.copyOf(centres.values());
  }

  Centre centreOf(Village village) {
    return centres.get(village.puskesmas());
  }

  List<Village> villagesOf(Centre centre) {
    return villages.stream().filter(village -> village.puskesmas().equals(centre.slug())).toList();
  }

  /** All villages in the order in which people are given to them: one of each puskesmas, then another of each. */
  List<Village> inOrder() {
    List<Village> order = new ArrayList<>(villages.stream()
        .filter(village -> FIRST.contains(village.name()))
        .sorted((one, other) -> FIRST.indexOf(one.name()) - FIRST.indexOf(other.name()))
        .toList());
    for (int round = 0; order.size() < villages.size(); round++) {
      for (Centre centre : centres.values()) {
        List<Village> own = villagesOf(centre);
        if (round < own.size() && !order.contains(own.get(round))) {
          order.add(own.get(round));
        }
      }
    }
    return order;
  }
}
