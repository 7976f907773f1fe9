package id.ilp.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Required against present, for one standard.
 *
 * @param lines one a role, in the order of the standard
 */
record Tally(Standard standard, List<Line> lines) {

  /**
   * @param required at least so many people
   * @param present so many are there; whoever has two records for one role counts once
   * @param records ids of the PractitionerRoles that were counted
   * @param vacancies stretches of days on which too few are there
   */
  record Line(String role, int required, int present, List<String> records, List<Vacancy> vacancies) {

    Line {
      records = List.copyOf(records);
      vacancies = List.copyOf(vacancies);
    }

    int missing() {
      return Math.max(0, required - present);
    }
  }

  /**
   * @param from first day
   * @param until first day on which it is otherwise, or null if it lasts beyond the days that were looked at
   * @param missing so many people
   */
  record Vacancy(LocalDate from, LocalDate until, int missing) {}

  Tally {
    lines = List.copyOf(lines);
  }

  /**
   * @param posts of the facility or cluster that the standard is for
   * @param until last day on which vacancies are looked for, or null for none
   */
  static Tally of(Standard standard, List<Post> posts, LocalDate date, LocalDate until) {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> role : standard.roles().entrySet()) {
      List<Post> filled = posts.stream().filter(post -> post.role().equals(role.getKey())).toList();
      List<Vacancy> vacancies =
          until == null ? List.of() : vacancies(filled, role.getValue(), new Days(date, until));
      lines.add(new Line(role.getKey(), role.getValue(), peopleOn(date, filled), recordsOn(date, filled), vacancies));
    }
    return new Tally(standard, lines);
  }

  boolean isFulfilled() {
    return lines.stream().allMatch(line -> line.missing() == 0);
  }

  private static int peopleOn(LocalDate day, List<Post> posts) {
    return (int) posts.stream().filter(post -> post.days().covers(day)).map(Post::person).distinct().count();
  }

  private static List<String> recordsOn(LocalDate day, List<Post> posts) {
    return posts.stream().filter(post -> post.days().covers(day)).map(Post::record).distinct().sorted().toList();
  }

  /** The number can change only on the day when somebody begins, or on the day after somebody's last. */
  private static List<Vacancy> vacancies(List<Post> posts, int required, Days looked) {
    TreeSet<LocalDate> changes = new TreeSet<>(List.of(looked.first()));
    for (Post post : posts) {
      changes.add(post.days().first());
      if (post.days().last().isBefore(looked.last())) {
        changes.add(post.days().last().plusDays(1));
      }
    }
    changes.removeIf(day -> !looked.covers(day));
    List<Vacancy> vacancies = new ArrayList<>();
    LocalDate since = looked.first();
    int missing = 0;
    for (LocalDate day : changes) {
      int now = Math.max(0, required - peopleOn(day, posts));
      if (now != missing) {
        if (missing > 0) {
          vacancies.add(new Vacancy(since, day, missing));
        }
        since = day;
        missing = now;
      }
    }
    if (missing > 0) {
      vacancies.add(new Vacancy(since, null, missing));
    }
    return vacancies;
  }
}
