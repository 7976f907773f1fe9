package id.ilp.access;

import id.ilp.database.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which rows a caller may see: what {@code V3__access.sql} needs to know of it. */
final class Readers {

  private final Facilities facilities;
  private final Emergencies emergencies;

  Readers(Facilities facilities, Emergencies emergencies) {
    this.facilities = facilities;
    this.emergencies = emergencies;
  }

  /**
   * @param purpose why a health office asks; without it people stay unnamed
   */
  Reader of(Caller caller, Optional<String> purpose) {
    int hidden = caller.scopes().has(Scopes.SENSITIVE) ? 0 : Labels.ALL;
    return switch (caller.kind()) {
      case FACILITY, VENDOR -> Reader.of(facilities.of(caller).rows(), hidden, opened(caller));
      case KADER -> Reader.of(rowOfRole(caller), hidden | Labels.BEYOND_FORM, List.of());
      case DINKES -> purpose.isPresent() && caller.scopes().has(Scopes.BY_NAME)
          ? Reader.of(facilities.of(caller).rows(), hidden, List.of())
          : Reader.of(List.of(), hidden, List.of());
      case NATIONAL -> Reader.ofEveryone(hidden);
      case AUDITOR, ADMIN -> Reader.of(List.of(), Labels.ALL, List.of());
    };
  }

  private Collection<Long> rowOfRole(Caller caller) {
    return caller.role() == null ? List.of() : facilities.rowOfRole(caller.role()).stream().toList();
  }

  private Collection<Long> opened(Caller caller) {
    return caller.scopes().has(Scopes.EMERGENCY) ? emergencies.openedBy(caller) : List.of();
  }
}
