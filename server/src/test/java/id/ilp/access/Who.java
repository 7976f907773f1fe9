package id.ilp.access;

import id.ilp.access.Caller.Kind;
import id.ilp.token.Standing;
import java.util.Locale;

/** Kinds of callers of {@link AccessMatrixIT}. */
enum Who {
  OWN_PUSKESMAS(true, Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "system/*.cruds", Scopes.SENSITIVE),
  OTHER_PUSKESMAS(false, Standing.of(Kind.FACILITY, "puskesmas-asing"), "system/*.cruds", Scopes.SENSITIVE),
  LABORATORY(false, Standing.of(Kind.FACILITY, "labkesda-belu"), "system/*.cruds", Scopes.SENSITIVE),
  PUSTU(true, Standing.of(Kind.FACILITY, "pustu-naitimu"), "system/*.cruds", Scopes.SENSITIVE),
  KADER(true, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-elisabet-hoar-role"),
      "system/*.rs", Scopes.SENSITIVE),
  OTHER_KADER(false, Standing.of(Kind.KADER, "posyandu-melati-naitimu").withRole("kader-rosalinda-bau-role"),
      "system/*.rs", Scopes.SENSITIVE),
  DINKES_WITHOUT_PURPOSE(false, Standing.of(Kind.DINKES, "dinkes-belu"), "system/*.rs", Scopes.BY_NAME),
  DINKES_WITH_PURPOSE(true, Standing.of(Kind.DINKES, "dinkes-belu"), "system/*.rs", Scopes.BY_NAME,
      Scopes.SENSITIVE),
  NATIONAL(true, Standing.of(Kind.NATIONAL), "system/*.rs", Scopes.SENSITIVE),
  VENDOR(true, Standing.of(Kind.VENDOR, "puskesmas-halilulik", "puskesmas-haekesak"), "system/*.cruds",
      Scopes.SENSITIVE),
  VENDOR_OF_OTHERS(false, Standing.of(Kind.VENDOR, "puskesmas-asing"), "system/*.cruds", Scopes.SENSITIVE),
  AUDITOR(false, Standing.of(Kind.AUDITOR), "system/*.rs", Scopes.AUDIT),
  ADMIN(false, Standing.of(Kind.ADMIN), "system/*.cruds"),
  WITHOUT_SCOPES(false, Standing.of(Kind.FACILITY, "puskesmas-halilulik"), "openid");

  /** Whether this caller may see Maria. */
  final boolean may;
  final Standing standing;
  final String[] scopes;

  Who(boolean may, Standing standing, String... scopes) {
    this.may = may;
    this.standing = standing;
    this.scopes = scopes;
  }

  String client() {
    return "test-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
