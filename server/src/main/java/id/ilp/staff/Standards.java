package id.ilp.staff;

import id.ilp.platform.Text;
import java.time.DayOfWeek;
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
   * @throws IllegalStateException if the list names a role that the guide does not know, or is not readable
   */
  static Standards read(Resource list, StaffCodes codes) {
    return new Standards(StaffTable.read(list, row -> standard(row, codes)));
  }

  /** Those for a facility of these types. */
  List<Standard> of(Set<String> types) {
    return all.stream().filter(standard -> standard.isFor(types)).toList();
  }

  private static Standard standard(CSVRecord row, StaffCodes codes) {
    String cluster = row.get("cluster");
    return new Standard(
        row.get("standard"),
        Set.copyOf(StaffTable.words(row.get("types"))),
        cluster.isEmpty() ? null : cluster,
        new Text(row.get("nama"), row.get("name")),
        roles(row.get("roles"), codes),
        days(row.get("open")),
        row.get("source"));
  }

  private static Map<String, Integer> roles(String cell, StaffCodes codes) {
    Map<String, Integer> roles = new LinkedHashMap<>();
    for (String word : StaffTable.words(cell)) {
      String role = word.substring(0, word.indexOf('='));
      if (!codes.knows(StaffCodes.ROLE, role)) {
        throw new IllegalArgumentException("staff-role has no code " + role);
      }
      roles.put(role, Integer.parseInt(word.substring(role.length() + 1)));
    }
    return roles;
  }

  private static Set<DayOfWeek> days(String cell) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    StaffTable.words(cell).forEach(code -> days.add(WeekDays.of(code)));
    return days;
  }
}
