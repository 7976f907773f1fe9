// What audit records are called in words: operations, types of resources, purposes, outcomes.

function say(indonesian, english) {
  return document.documentElement.lang === "en" ? english : indonesian;
}

const OPERATIONS = {
  read: ["membaca", "read"],
  vread: ["membaca versi lama", "read an old version"],
  search: ["mencari", "searched"],
  history: ["melihat riwayat", "looked at the history"],
  create: ["menambah", "created"],
  update: ["mengubah", "changed"],
  patch: ["mengubah", "changed"],
  delete: ["menghapus", "deleted"],
  transaction: ["mengirim kunjungan", "sent a visit"],
  batch: ["mengirim kumpulan permintaan", "sent a batch"],
  $everything: ["mengambil seluruh berkas", "took the whole record"],
  $summary: ["mengambil ringkasan", "took the summary"],
  $export: ["mengekspor", "exported"],
  refusal: ["mencoba hal yang tidak ada", "tried what is not offered"],
};

const RESOURCES = {
  Patient: ["data diri", "personal data"],
  Encounter: ["kunjungan", "visits"],
  EpisodeOfCare: ["episode perawatan", "episodes of care"],
  Observation: ["hasil pemeriksaan", "observations"],
  Condition: ["diagnosis", "diagnoses"],
  Procedure: ["tindakan", "procedures"],
  Immunization: ["imunisasi", "immunisations"],
  AllergyIntolerance: ["alergi", "allergies"],
  MedicationRequest: ["resep", "prescriptions"],
  MedicationDispense: ["obat yang diserahkan", "dispensed medicines"],
  MedicationStatement: ["obat yang dipakai", "medicines in use"],
  ServiceRequest: ["rujukan dan permintaan", "referrals and requests"],
  DiagnosticReport: ["laporan laboratorium", "laboratory reports"],
  QuestionnaireResponse: ["formulir", "forms"],
  Composition: ["resume", "summaries"],
  CarePlan: ["rencana", "plans"],
  Task: ["tugas", "tasks"],
  Group: ["keluarga", "families"],
  RelatedPerson: ["keluarga dekat", "relatives"],
  Flag: ["tanda bahaya", "danger signs"],
  Consent: ["persetujuan", "consents"],
  AuditEvent: ["catatan audit", "audit records"],
};

const PURPOSES = {
  TREAT: ["perawatan", "treatment"],
  ETREAT: ["perawatan gawat darurat", "emergency treatment"],
  BTG: ["akses darurat", "emergency access"],
  PUBHLTH: ["kesehatan masyarakat", "public health"],
  HOPERAT: ["pengelolaan layanan", "health care operations"],
  HQUALIMP: ["peningkatan mutu", "quality improvement"],
  PATRQT: ["permintaan pasien", "request of the patient"],
  HRESCH: ["penelitian", "research"],
  PATSFTY: ["keselamatan pasien", "patient safety"],
};

const OUTCOMES = {
  0: ["berhasil", "done"],
  4: ["ditolak", "refused"],
  8: ["gagal", "failed"],
  12: ["gagal", "failed"],
};

/** A code in the reader's words; one without words stays itself. */
function word(table, code) {
  const both = Object.hasOwn(table, code) ? table[code] : [code, code];
  return say(...both);
}

function codesOf(concepts) {
  return (concepts ?? []).flatMap(({ coding }) => coding ?? []).map(({ code }) => code);
}

/** "hasil pemeriksaan (12), kunjungan": types of resources and how many of each. */
function resourcesInWords(entities) {
  const counts = new Map();
  (entities ?? []).filter(({ role, what }) => role?.code === "4" && what?.reference).forEach(({ what }) => {
    const type = what.reference.split("/")[0];
    counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return [...counts].map(([type, count]) => word(RESOURCES, type) + (count > 1 ? ` (${count})` : "")).join(", ");
}

/** A record as the table and the CSV show it. */
function inWords(event) {
  const agents = event.agent ?? [];
  const person = agents.find(({ type, requestor }) => requestor && codesOf([type ?? {}]).every((code) => code !== "RESP"));
  const client = agents[0];
  const organizations = agents.filter(({ type }) => codesOf([type ?? {}]).includes("RESP"));
  const subtype = event.subtype?.[0];
  const operation = subtype?.code === "operation" ? subtype.display : subtype?.code;
  const purposes = codesOf(event.purposeOfEvent);
  const emergency = event.type?.code === "110113" || purposes.includes("BTG");
  const query = (event.entity ?? []).find(({ role }) => role?.code === "24");
  return {
    when: new Date(event.recorded),
    person: person?.name ?? client?.name ?? "",
    client: client?.name ?? "",
    organizations: organizations.map(({ who }) => who?.display ?? who?.reference).join(", "),
    operation: event.type?.code === "110113"
      ? say("membuka berkas dalam keadaan darurat", "opened the record in an emergency")
      : word(OPERATIONS, operation ?? ""),
    resources: resourcesInWords(event.entity),
    query: query?.description ?? "",
    purpose: purposes.map((code) => word(PURPOSES, code)).join(", "),
    outcome: word(OUTCOMES, event.outcome) + (event.outcomeDesc ? ` (${event.outcomeDesc})` : ""),
    emergency,
    refused: event.outcome !== "0",
  };
}
