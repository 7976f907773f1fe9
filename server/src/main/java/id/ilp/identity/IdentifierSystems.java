package id.ilp.identity;

/** Identifier systems of the ministry, by their exact addresses. */
public final class IdentifierSystems {

  public static final String NIK = "https://fhir.kemkes.go.id/id/nik";
  public static final String NIK_OF_MOTHER = "https://fhir.kemkes.go.id/id/nik-ibu";
  public static final String IHS_NUMBER = "https://fhir.kemkes.go.id/id/ihs-number";
  public static final String PASSPORT = "https://fhir.kemkes.go.id/id/paspor";
  public static final String FAMILY_CARD = "https://fhir.kemkes.go.id/id/kk";
  public static final String PRACTITIONER_NUMBER = "https://fhir.kemkes.go.id/id/nakes-his-number";
  public static final String ORGANIZATION_NUMBER = "https://fhir.kemkes.go.id/id/org-number";

  /** Before {@code <kind>/<organisation number>}: identifiers that a facility gives out. */
  public static final String LOCAL = "http://sys-ids.kemkes.go.id/";

  /** Of Appointments and Tasks in which a service is booked. */
  public static final String BOOKING = "https://w3id.org/ilp-fhir/sid/booking";

  /** Before {@code <organisation>}: numbers of families without a card. */
  public static final String LOCAL_HOUSEHOLD = "https://w3id.org/ilp-fhir/sid/household/";

  /** Of statuses that this server derives from a child's measurements. */
  public static final String GROWTH = "https://w3id.org/ilp-fhir/sid/growth";

  /** Of schedules of home visits, and of what this server derives from the sheets of a visit. */
  public static final String HOME_VISIT = "https://w3id.org/ilp-fhir/sid/home-visit";

  private IdentifierSystems() {}
}
