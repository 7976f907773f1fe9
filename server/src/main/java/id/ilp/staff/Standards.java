package id.ilp.staff;

import id.ilp.facility.ClusterUnit;
import id.ilp.platform.RuleTable;
import id.ilp.platform.Text;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** All standards of the list, in its order. */
final class Standards {

  private final List<Standard> all;

  private Standards(List<Standard> all) {
    this.all = all;
  }

  /**
   * @throws IllegalStateException if the list names a role or cluster that there is not, or cannot be read
   */
  static Standards read(Resource list, StaffCodes codes) {
    return new Standards(RuleTable.read(list, row -> standard(row, codes)));
  }

  /** Those for a facility of these types. */
  List<Standard> of(Set<String> types) {
    return all.stream().filter(standard -> standard.isFor(types)).toList();
  }

  private static Standard standard(CSVRecord row, StaffCodes codes) {
    return new Standard(
        row.get("standard"),
        Set.copyOf(RuleTable.words(row.get("types"))),
        cluster(row.get("cluster")),
        new Text(row.get("nama"), row.get("name")),
        roles(row.get("roles"), codes),
        days(row.get("open")),
        row.get("source"));
  }

  private static String cluster(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (Arrays.stream(ClusterUnit.values()).noneMatch(unit -> unit.code().equals(cell))) {
      throw new IllegalArgumentException("cluster-unit has no code " + cell);
    }
    return cell;
  }

  private static Map<String, Integer> roles(String cell, StaffCodes codes) {
    Map<String, Integer> roles = new LinkedHashMap<>();
    for (String word : RuleTable.words(cell)) {
      String[] parts = word.split("=", 2);
      if (parts.length < 2 || !codes.knows(StaffCodes.ROLE, parts[0])) {
        throw new IllegalArgumentException("not role=number with a code of staff-role: " + word);
      }
      roles.put(parts[0], Integer.valueOf(parts[1]));
    }
    return roles;
  }

  private static Set<DayOfWeek> days(String cell) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    RuleTable.words(cell).forEach(code -> days.add(WeekDays.of(code)));
    return days;
  }
}
