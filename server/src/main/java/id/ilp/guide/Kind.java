package id.ilp.guide;

import id.ilp.platform.Text;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What sort of artefact, in the order in which the guide lists them. */
enum Kind {
  PROFILE("Profil", "Profiles", "Apa yang harus dan boleh ada di dalam sebuah sumber FHIR.",
      "What must and may be in a FHIR resource."),
  EXTENSION("Extension", "Extensions", "Tambahan yang tidak dimiliki FHIR sendiri.", "What FHIR itself does not have."),
  PACKAGE("Paket layanan", "Packages of services", "Apa yang menjadi hak tiap tahap siklus hidup, dan kapan.",
      "What each stage of life is entitled to, and when."),
  SERVICE("Pelayanan", "Services", "Tiap isi paket: di mana, oleh siapa, dan buktinya.",
      "Each item of a package: where, by whom, and its proof."),
  FORM("Formulir", "Forms", "Kunjungan rumah, posyandu dan instrumen skrining.",
      "Home visits, posyandu and screening instruments."),
  CODE_SYSTEM("Sistem kode", "Code systems", "Daftar kode dan artinya.", "Lists of codes and their meaning."),
  VALUE_SET("Kumpulan kode", "Value sets", "Kode yang dipakai di sebuah elemen.", "Codes used in an element."),
  CONCEPT_MAP("Peta kode", "Concept maps", "Padanan antara dua daftar kode.", "How two lists of codes correspond."),
  NAMING("Sistem pengenal", "Identifier systems", "NIK, KK, nomor IHS dan nomor fasilitas.",
      "National and facility numbers."),
  INDICATOR("Indikator", "Indicators", "Bagaimana cakupan dihitung.", "How coverage is counted."),
  API("API", "API", "Kemampuan server, operasi dan parameter pencarian.",
      "What a server can do: operations and search parameters."),
  SCENARIO("Skenario", "Scenarios", "Cerita pertukaran data.", "Stories of data exchange.");

  private final Text name;
  private final Text purpose;

  Kind(String indonesian, String english, String purpose, String purposeEnglish) {
    this.name = new Text(indonesian, english);
    this.purpose = new Text(purpose, purposeEnglish);
  }

  public Text title() {
    return name;
  }

  public Text purpose() {
    return purpose;
  }

  /** The address of its part of the list of artefacts. */
  public String anchor() {
    return name().toLowerCase().replace('_', '-');
  }

  static Kind of(MetadataResource resource) {
    return switch (resource.fhirType()) {
      case "StructureDefinition" ->
          ((StructureDefinition) resource).getType().equals("Extension") ? EXTENSION : PROFILE;
      case "PlanDefinition" -> PACKAGE;
      case "ActivityDefinition" -> SERVICE;
      case "Questionnaire" -> FORM;
      case "CodeSystem" -> CODE_SYSTEM;
      case "ValueSet" -> VALUE_SET;
      case "ConceptMap" -> CONCEPT_MAP;
      case "NamingSystem" -> NAMING;
      case "Measure", "Library" -> INDICATOR;
      case "ExampleScenario" -> SCENARIO;
      default -> API;
    };
  }
}
