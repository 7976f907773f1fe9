package id.ilp.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who calls: a program or a person, as its token says.
 *
 * @param client the program's {@code client_id}
 * @param person user name of the person at the program, or null if it acts for itself
 * @param kind what it is allowed to be
 * @param organizations ids of the Organization resources that it acts for; a vendor has several
 * @param role id of the PractitionerRole of a kader, or null
 * @param scopes what the token was given for
 * @param token id of the token, never the token itself
 */
public record Caller(
    String client, String person, Kind kind, List<String> organizations, String role, Scopes scopes, String token) {

  /** What a caller can be. Each sees other people; see {@code docs/access.md}. */
  public enum Kind {
    /** A puskesmas, pustu, posyandu or laboratory: the people of its area and those it has served. */
    FACILITY,
    /** A volunteer: the families that she is assigned to. */
    KADER,
    /** A health office: figures; people by name only for a stated purpose. */
    DINKES,
    /** A national platform: what its agreement says. */
    NATIONAL,
    /** A software company: the facilities that hired it. */
    VENDOR,
    /** Who checks the others: audit records, no health data. */
    AUDITOR,
    /** Who runs the server: profiles, code lists, the network of facilities; no health data. */
    ADMIN;

    /** As a token writes it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> ofCode(String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public Caller {
    organizations = List.copyOf(organizations);
  }

  /** The caller of the request that this thread serves; empty if it brought no token. */
  public static Optional<Caller> current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication instanceof CallerAuthentication known ? Optional.of(known.caller()) : Optional.empty();
  }
}
