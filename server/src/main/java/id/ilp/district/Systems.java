package id.ilp.district;

/** Addresses of the code systems, identifiers and extensions that the district uses. */
final class Systems {

  static final String ILP = "https://w3id.org/ilp-fhir/";
  static final String ILP_CODES = ILP + "CodeSystem/";
  static final String ILP_EXTENSIONS = ILP + "StructureDefinition/";
  static final String CLUSTER = ILP_CODES + "cluster-unit";
  static final String SETTING = ILP_CODES + "setting";
  static final String SERVICE = ILP_CODES + "home-service";
  static final String FINDING = ILP_CODES + "home-visit-finding";
  static final String STAFF_ROLE = ILP_CODES + "staff-role";
  static final String SUB_VILLAGE = ILP + "sid/sub-village";
  static final String HOUSEHOLD = ILP + "sid/household/";

  static final String KEMKES = "https://fhir.kemkes.go.id/";
  static final String NIK = KEMKES + "id/nik";
  static final String MOTHERS_NIK = KEMKES + "id/nik-ibu";
  static final String FAMILY_CARD = KEMKES + "id/kk";
  static final String KEMKES_EXTENSIONS = KEMKES + "r4/StructureDefinition/";

  static final String TERMINOLOGY = "http://terminology.kemkes.go.id";
  static final String KEMKES_CODES = TERMINOLOGY + "/CodeSystem/";
  static final String NUMBERS = "http://sys-ids.kemkes.go.id/";
  static final String AREA = NUMBERS + "administrative-area";
  static final String KFA = NUMBERS + "kfa";

  static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
  static final String SNOMED = "http://snomed.info/sct";
  static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
  static final String CVX = "http://hl7.org/fhir/sid/cvx";
  static final String ATC = "http://www.whocc.no/atc";
  static final String UNITS = "http://unitsofmeasure.org";

  private Systems() {}
}
