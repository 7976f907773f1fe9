package id.ilp.command;

import id.ilp.access.Caller.Kind;
import id.ilp.access.Scopes;
import id.ilp.token.Standing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account or client is and may do, as the options of a command say; what they leave out stays. */
final class Rights {

  static final Set<String> OPTIONS =
      Set.of("--display", "--kind", "--organization", "--role", "--scope", "--from", "--until");

  static final String USAGE = """
        --display TEKS       nama untuk orang (name for people)
        --kind JENIS         facility, kader, dinkes, national, vendor, auditor, admin
        --organization ID    id Organization; boleh berulang (may be repeated)
        --role ID            id PractitionerRole seorang kader (of a kader)
        --scope CAKUPAN      misalnya (such as) "user/*.cruds ilp/emergency"; boleh berulang (may be repeated)
        --from, --until TGL  hari pertama dan terakhir (first and last day): 2026-01-31, atau (or) none
      """;

  private static final Set<String> OTHERS =
      Set.of(Scopes.SENSITIVE, Scopes.BY_NAME, Scopes.EMERGENCY, Scopes.MIGRATION, Scopes.AUDIT);

  /** Those that act for some facility. */
  private static final Set<Kind> OF_A_FACILITY = EnumSet.of(Kind.FACILITY, Kind.KADER, Kind.DINKES, Kind.VENDOR);

  private Rights() {}

  /**
   * @param known what it is so far, or null
   * @throws IllegalArgumentException if something is missing or cannot be
   */
  static Standing standing(Words words, Standing known) {
    Kind kind = words.one("--kind").map(Rights::kind).orElse(known == null ? null : known.kind());
    if (kind == null) {
      throw new IllegalArgumentException("Sebutkan --kind (name a kind)");
    }
    List<String> organizations = words.has("--organization") || known == null
        ? words.all("--organization")
        : known.organizations();
    String role = words.one("--role").orElse(known == null || kind != Kind.KADER ? null : known.role());
    if (OF_A_FACILITY.contains(kind) && organizations.isEmpty()) {
      throw new IllegalArgumentException("Jenis ini perlu --organization (this kind needs an organisation)");
    }
    if ((kind == Kind.KADER) != (role != null)) {
      throw new IllegalArgumentException("--role untuk kader, dan hanya untuk kader (for kaders, and only for them)");
    }
    return new Standing(kind, organizations, role,
        day(words, "--from", known == null ? null : known.validFrom()),
        day(words, "--until", known == null ? null : known.validUntil()));
  }

  /**
   * @param known what it may ask for so far
   * @throws IllegalArgumentException if there is none, or one that would open nothing
   */
  static Set<String> scopes(Words words, Set<String> known) {
    Set<String> scopes = words.all("--scope").stream()
        .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (scopes.isEmpty()) {
      scopes.addAll(known);
    }
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("Sebutkan --scope (name a scope)");
    }
    List<String> unknown = Scopes.of(String.join(" ", scopes)).others().stream()
        .filter(scope -> !OTHERS.contains(scope)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Cakupan tidak dikenal (unknown scope): " + String.join(" ", unknown));
    }
    return scopes;
  }

  private static Kind kind(String code) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Jenis tidak dikenal (unknown kind): " + code));
  }

  private static LocalDate day(Words words, String option, LocalDate known) {
    String text = words.one(option).orElse(null);
    if (text == null) {
      return known;
    }
    try {
      return text.equals("none") ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(option + ": bukan tanggal (not a date): " + text, e);
    }
  }
}
