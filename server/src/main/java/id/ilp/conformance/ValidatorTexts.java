package id.ilp.conformance;

import id.ilp.platform.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What the validator says in English, said so that a sender can mend it, in both languages. */
final class ValidatorTexts {

  /**
   * @param rule short key of the kind of mistake
   * @param child name of the element below the place that the validator points to, or null
   */
  record Reading(String rule, IssueType type, String child, Text text) {}

  private record Pairing(Pattern english, Function<Matcher, Reading> reading) {}

  private static final Properties ELEMENTS = read("/element-names.properties");
  private static final Properties INVARIANTS = read("/base-invariants.properties");

  private static final List<Pairing> PAIRINGS = List.of(
      on("^(?:\\S+\\.)?(\\w+)(?:\\[x])?: minimum required = (\\d+), but only found (\\d+)", m -> new Reading(
          "required", IssueType.REQUIRED, m.group(1), new Text(
              name(m.group(1)) + " wajib diisi.", "Element \"" + m.group(1) + "\" is required."))),
      on("Slice '(?:\\S+\\.)?(\\w+)(?:\\[x\\])?:(\\w+)'.*required", m -> new Reading(
          "slice", IssueType.REQUIRED, m.group(1), new Text(
              name(m.group(1)) + " belum memuat isian \"" + m.group(2) + "\" yang wajib.",
              "Element \"" + m.group(1) + "\" lacks the required \"" + m.group(2) + "\"."))),
      on("^(?:\\S+\\.)?(\\w+)(?::(\\w+))?: max allowed = (\\d+), but found (\\d+)", m -> new Reading(
          "too-many", IssueType.STRUCTURE, null, new Text(
              name(m.group(1)) + label(m) + " hanya boleh " + m.group(3) + ", tetapi ada " + m.group(4) + ".",
              "Element \"" + m.group(1) + "\"" + label(m) + " is allowed " + m.group(3) + " times, found "
                  + m.group(4) + "."))),
      on("Unrecognized property '([^']+)'|Undefined element '([^']+)'", m -> {
        String found = m.group(1) != null ? m.group(1) : m.group(2);
        return new Reading("unknown-element", IssueType.STRUCTURE, found, new Text(
            "Nama elemen \"" + found + "\" tidak dikenal. Periksa ejaannya, huruf besar dan kecil dibedakan.",
            "Element \"" + found + "\" is unknown. Check the spelling, capitals included."));
      }),
      on("(?:unknown name|resource name|resource type) '([^']+)'|[Uu]nable to find resourceType",
          m -> new Reading("unknown-resource", IssueType.STRUCTURE, null, new Text(
              "Jenis resource" + quoted(m.group(1)) + " tidak dikenal FHIR. Periksa \"resourceType\".",
              "FHIR knows no resource type" + quoted(m.group(1)) + ". Check \"resourceType\"."))),
      on("must be an? (?:JSON )?Array", m -> structure(
          "Elemen ini harus berupa larik: tulis di dalam [ ].", "This element must be an array: write it within [ ].")),
      on("must be a JSON Object|must be an object|must be a JSON object", m -> structure(
          "Elemen ini harus berupa objek: tulis di dalam { }.",
          "This element must be an object: write it within { }.")),
      on("primitive value must be a number", m -> structure(
          "Nilai ini harus angka: tulis tanpa tanda kutip, dengan titik untuk pecahan.",
          "This value must be a number: no quotes, a point for decimals.")),
      on("primitive value must be a boolean", m -> structure(
          "Nilai ini harus true atau false, tanpa tanda kutip.", "This value must be true or false, without quotes.")),
      on("primitive value must be a string", m -> structure(
          "Nilai ini harus teks: tulis di antara tanda kutip.", "This value must be text: write it in quotes.")),
      on("must be a simple value|must be a primitive", m -> structure(
          "Elemen ini harus berisi satu nilai, bukan objek atau larik.",
          "This element must hold one value, not an object or an array.")),
      on("Not a valid (?:date|instant|time)|date/time|dateTime format|Invalid date|must have a timezone", m -> format(
          "Tanggal atau jam tidak benar. Tulis 2026-11-21, atau 2026-11-21T08:30:00+08:00 dengan zona waktu.",
          "The date or time is wrong. Write 2026-11-21, or 2026-11-21T08:30:00+08:00 with its time zone.")),
      on("Boolean values must be", m -> format(
          "Nilai ini harus true atau false.", "This value must be true or false.")),
      on("UUIDs must be valid", m -> format(
          "urn:uuid harus UUID yang benar dengan huruf kecil.", "urn:uuid must be a correct UUID in lower case.")),
      on("not a valid (?:decimal|integer)|(?:decimal|integer).*not valid", m -> format(
          "Nilai ini bukan angka yang benar.", "This value is not a correct number.")),
      on("start or finish with whitespace", m -> new Reading("whitespace", IssueType.VALUE, null, new Text(
          "Ada spasi di awal atau akhir teks ini. Hapus spasinya.",
          "This text begins or ends with a space. Remove it."))),
      on("value cannot be empty|@value cannot be empty|Array cannot be empty|cannot be empty", m -> format(
          "Nilai kosong tidak diterima. Isi nilainya atau hapus elemen ini.",
          "An empty value is not accepted. Fill it in or leave the element out.")),
      on("provided \\('?([^')]*)'?\\) was not found in the value set '([^']+)'"
              + "|provided \\(([^)]*)\\) was not found in the value set '([^']+)'",
          m -> binding(m.group(1) != null ? m.group(1) : m.group(3), m.group(2) != null ? m.group(2) : m.group(4))),
      on("None of the codings provided are in the value set '([^']+)'.*\\(codes = ([^)]*)\\)",
          m -> binding(m.group(2), m.group(1))),
      on("Unknown code '([^']+)' in the CodeSystem '([^']+)'", m -> binding(m.group(1), m.group(2))),
      on("Invalid Resource target type\\. Found (\\w+), but expected one of \\((.*)\\)", m -> new Reading(
          "reference-type", IssueType.VALUE, null, new Text(
              "Rujukan menunjuk " + m.group(1) + ", padahal di sini harus " + m.group(2) + ".",
              "The reference leads to a " + m.group(1) + "; here it must be " + m.group(2) + "."))),
      on("Unable to find (?:a )?match for profile|Unable to find matching profile|can't find a match", m -> new Reading(
          "reference-type", IssueType.VALUE, null, new Text(
              "Rujukan menunjuk jenis resource yang tidak boleh di sini.",
              "The reference leads to a type of resource that is not allowed here."))),
      on("Error processing unit '([^']*)'|[Uu]nit '([^']*)'.*(?:not|invalid)", m -> new Reading(
          "unit", IssueType.CODEINVALID, null, new Text(
              "Kode satuan bukan UCUM. Pakai misalnya kg, cm, mm[Hg], /min, Cel.",
              "The unit is not a UCUM code. Use for instance kg, cm, mm[Hg], /min, Cel."))),
      on("Value is '?([^']*)'? but (?:is fixed to|must be|should be|is) '?([^']*)'?", m -> new Reading(
          "fixed", IssueType.VALUE, null, new Text(
              "Nilai harus " + m.group(2) + ".", "The value must be " + m.group(2) + "."))),
      on("No code provided", m -> new Reading("binding", IssueType.CODEINVALID, null, new Text(
          "Kode belum diisi; di sini kode dari daftar wajib ada.",
          "There is no code; one from the value set is required here."))),
      on("allows for the types? \\[?([^]]*?)]? but found type (\\S+)", m -> new Reading(
          "value-type", IssueType.VALUE, null, new Text(
              "Nilai bertipe " + m.group(2) + ", padahal di sini harus " + m.group(1) + ".",
              "The value is of type " + m.group(2) + "; here it must be " + m.group(1) + "."))),
      on("extension (\\S+) is not allowed", m -> new Reading(
          "extension-place", IssueType.STRUCTURE, null, new Text(
              "Extension " + m.group(1) + " tidak boleh dipakai di elemen ini.",
              "Extension " + m.group(1) + " may not be used at this element."))),
      on("type of element (\\S+) is not known", m -> new Reading("value-type", IssueType.STRUCTURE, null, new Text(
          "Jenis nilai di \"" + m.group(1) + "\" tidak dikenal di elemen ini.",
          "The type of value in \"" + m.group(1) + "\" is not known for this element."))),
      on("(?:Slice|pattern|does not match|not match the pattern|fixed value)", m -> new Reading(
          "fixed", IssueType.VALUE, null, new Text(
              "Isi elemen ini tidak sesuai dengan yang ditetapkan profil.",
              "The content of this element is not what the profile fixes."))));

  private ValidatorTexts() {}

  /** What a message of the validator means to a sender; empty if it is not one of the usual ones. */
  static Optional<Reading> of(String english) {
    for (Pairing pairing : PAIRINGS) {
      Matcher matcher = pairing.english().matcher(english);
      if (matcher.find()) {
        return Optional.of(pairing.reading().apply(matcher));
      }
    }
    return Optional.empty();
  }

  /** FHIR's own invariants are English; the ones that senders meet are translated. */
  static Text ofBaseInvariant(String key, String english) {
    String indonesian = INVARIANTS.getProperty(key);
    return new Text(indonesian != null ? indonesian : "Aturan FHIR " + key + " tidak dipenuhi: " + english, english);
  }

  private static Reading structure(String indonesian, String english) {
    return new Reading("wrong-type", IssueType.STRUCTURE, null, new Text(indonesian, english));
  }

  private static Reading format(String indonesian, String english) {
    return new Reading("format", IssueType.VALUE, null, new Text(indonesian, english));
  }

  private static Reading binding(String code, String valueSet) {
    String shown = code.substring(code.lastIndexOf('#') + 1);
    return new Reading("binding", IssueType.CODEINVALID, null, new Text(
        "Kode \"" + shown + "\" tidak ada di daftar \"" + valueSet + "\". Pilih kode dari daftar itu.",
        "Code \"" + shown + "\" is not in \"" + valueSet + "\". Choose one that is."));
  }

  /** The element in a sender's words, with its FHIR name. */
  private static String name(String element) {
    String words = ELEMENTS.getProperty(element);
    return words == null ? "Elemen \"" + element + "\"" : words + " (\"" + element + "\")";
  }

  private static String label(Matcher matcher) {
    return matcher.group(2) == null ? "" : " (" + matcher.group(2) + ")";
  }

  private static String quoted(String name) {
    return name == null ? "" : " \"" + name + "\"";
  }

  private static Pairing on(String english, Function<Matcher, Reading> reading) {
    return new Pairing(Pattern.compile(english), reading);
  }

  private static Properties read(String resource) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(ValidatorTexts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
