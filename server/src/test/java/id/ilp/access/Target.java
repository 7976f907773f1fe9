package id.ilp.access;

import java.util.List;

/**
 * Somebody whom a query is about: real, or made up in the same form so that the answers can be compared.
 *
 * @param patient id of the Patient
 * @param nik national number
 * @param name a word of the name
 * @param birthDate as FHIR writes it
 * @param encounter id of a visit of hers
 * @param observation id of something that was measured
 * @param family id of the Group
 * @param card number of the family card
 * @param number number of the visit at the facility
 * @param flag id of a danger sign
 * @param task id of a follow-up
 * @param appointment id of a schedule
 * @param request id of an order
 */
record Target(
    String patient,
    String nik,
    String name,
    String birthDate,
    String encounter,
    String observation,
    String family,
    String card,
    String number,
    String flag,
    String task,
    String appointment,
    String request) {

  /** The query with this person's values in the places of {@code {patient}}, {@code {nik}} and so on. */
  String in(String template) {
    return template
        .replace("{patient}", patient)
        .replace("{nik}", nik)
        .replace("{name}", name)
        .replace("{birthDate}", birthDate)
        .replace("{encounter}", encounter)
        .replace("{observation}", observation)
        .replace("{family}", family)
        .replace("{card}", card)
        .replace("{number}", number)
        .replace("{flag}", flag)
        .replace("{task}", task)
        .replace("{appointment}", appointment)
        .replace("{request}", request);
  }

  /** An answer with the values taken out again; ids of requests and times differ anyway. */
  String outOf(String answer) {
    // A doctor who treats others too bears her name.
    String plain = answer.replace("dr. Maria Seran", "dr.");
    for (String value : List.of(
        patient, encounter, observation, flag, task, appointment, request, family, nik, card, number, birthDate)) {
      plain = plain.replace(value, "•");
    }
    return plain.replace(name, "•")
        .replaceAll("\"id\" ?: ?\"[A-Za-z0-9-]{16,36}\"", "\"id\":\"\"")
        .replaceAll("<(id|lastUpdated) value=\"[^\"]*\"/>", "<$1/>")
        .replaceAll("request-id [A-Za-z0-9-]+", "request-id")
        .replaceAll("\"lastUpdated\" ?: ?\"[^\"]*\"", "\"lastUpdated\":\"\"")
        .replaceAll("_lastUpdated=[^&\"]*", "");
  }
}
