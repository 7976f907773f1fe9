// Records a visit to a home: how it ended, and the danger signs of the person's sheet.

const SIGNS = `${ILP}/CodeSystem/danger-sign`;
const LOCAL = "http://sys-ids.kemkes.go.id";

const SHEETS = {
  "home-visit-pregnant": ["Ibu hamil", "Pregnant woman"],
  "home-visit-postpartum": ["Ibu bersalin dan nifas", "Delivery and childbed"],
  "home-visit-infant-0-6-months": ["Bayi 0–6 bulan", "Baby of 0–6 months"],
  "home-visit-child-6-71-months": ["Anak 6–71 bulan", "Child of 6–71 months"],
  "home-visit-school-adolescent": ["Usia sekolah dan remaja", "School age and adolescent"],
  "home-visit-adult": ["Dewasa", "Adult"],
  "home-visit-elderly": ["Lansia", "Elderly"],
  "home-visit-tb": ["Pasien TBC", "TB patient"],
};

const ADULT_MONTHS = 216;

/** Ages in months at which the next sheet begins (Checklist Kunjungan Rumah, 2024). */
const SHEETS_BY_AGE = [
  [6, "home-visit-infant-0-6-months"], [72, "home-visit-child-6-71-months"], [ADULT_MONTHS, "home-visit-school-adolescent"],
  [720, "home-visit-adult"], [Infinity, "home-visit-elderly"]];

function sheetFor(stages, months) {
  if (stages.includes("pregnant")) {
    return "home-visit-pregnant";
  }
  if (stages.includes("delivering") || stages.includes("postpartum")) {
    return "home-visit-postpartum";
  }
  return SHEETS_BY_AGE.find(([until]) => (months ?? 0) < until)[1];
}

function visitButtons(visit) {
  const appointment = value(visit, "appointment").reference.replace("Appointment/", "");
  const members = parts(visit, "member");
  const choice = el("div");
  const choose = () => choice.replaceChildren(
    el("p", {}, both("Lembar untuk siapa?", "A sheet for whom?")),
    el("p", { class: "actions" }, members.map((member) => el("button", { type: "button", on: { click: () =>
      act(() => openSheet(value(member, "reference").reference, appointment), true) } },
    value(member, "name") ?? value(member, "reference").reference))));
  return [
    el("p", { class: "actions" },
      members.length > 0 ? button("Catat kunjungan", "Record the visit", choose, true) : null,
      button("Terlaksana", "Done", () => act(() => endAppointment({ id: appointment }, "fulfilled"))),
      button("Tidak bertemu", "Not met", () => act(() => endAppointment({ id: appointment }, "noshow", {
        comment: say("Tidak bertemu", "Not met") }))),
      button("Menolak", "Refused", () => act(() => endAppointment({ id: appointment }, "cancelled", {
        cancelationReason: {
          coding: [{ system: `${ILP}/CodeSystem/home-visit-not-done`, code: "refused" }],
        } })))),
    choice];
}

function english(item) {
  const translation = (item._text?.extension ?? []).find(({ extension }) =>
    extension?.some(({ url, valueCode }) => url === "lang" && valueCode === "en"));
  return translation?.extension.find(({ url }) => url === "content")?.valueString ?? item.text;
}

function isSign(item) {
  return item.type === "boolean" && (item.code ?? []).some(({ system }) => system === SIGNS);
}

/** Groups of the sheet that ask for signs; elsewhere in it nothing is asked here. */
function groupsOfSigns(questionnaire) {
  return questionnaire.item.filter((group) => (group.item ?? []).some(isSign));
}

/** What the sheet tells the kader to do as soon as one of these questions is answered with yes. */
function adviceOf(group, yes) {
  return (group.item ?? []).filter((item) => item.type === "display"
    && (item.enableWhen ?? []).some(({ question, answerBoolean }) => answerBoolean === true && yes.has(question)));
}

/** Who visits: the kader herself; at a facility one of its staff. */
async function visitorsOf(place) {
  if (place.role) {
    const role = await read(`PractitionerRole/${place.role}`);
    return { organization: role.organization.reference, people: [role.practitioner] };
  }
  const roles = resources(await read(`PractitionerRole?organization=Organization/${place.organization}&active=true&_count=50`),
    "PractitionerRole");
  const people = new Map(roles.filter(({ practitioner }) => practitioner?.reference)
    .map(({ practitioner }) => [practitioner.reference, practitioner]));
  return { organization: `Organization/${place.organization}`, people: [...people.values()] };
}

async function openSheet(patientReference, appointment) {
  const [patient, stages, visitors] = await Promise.all([
    read(patientReference), read(`${patientReference}/$life-stage`), visitorsOf(place)]);
  const codes = parameters(stages, "stage").map((stage) => value(stage, "code")?.code);
  const draft = {
    patient: patientReference,
    // Who answers for a child is asked nowhere here.
    answersHerself: (monthsSince(patient.birthDate) ?? 0) >= ADULT_MONTHS,
    appointment,
    organization: visitors.organization,
    number: await numberOf(visitors.organization),
    // Named here and not when it is sent: sent twice, it is stored once.
    name: crypto.randomUUID(),
    began: new Date().toISOString(),
  };
  await showSheet(draft, patient, visitors, sheetFor(codes, monthsSince(patient.birthDate)));
}

async function showSheet(draft, patient, visitors, sheet) {
  const questionnaire = await read(`Questionnaire/${sheet}`);
  const select = el("select", { id: "sheet", on: { change: () => act(() => showSheet(draft, patient, visitors, select.value), true) } },
    Object.entries(SHEETS).map(([code, words]) => el("option", { value: code, selected: code === sheet }, say(...words))));
  const visitor = el("select", { id: "visitor", required: true },
    visitors.people.map(({ reference, display }) => el("option", { value: reference }, display ?? reference)));
  const advice = el("div", { role: "alert" });
  const groups = groupsOfSigns(questionnaire);
  const form = el("form", { class: "sheet", on: {
    change: () => {
      const yes = yesOf(form);
      advice.replaceChildren(...groups.flatMap((group) => adviceOf(group, yes)).map((item) =>
        el("p", { class: "note danger" }, both(item.text, english(item)))));
    },
    submit: (event) => {
      event.preventDefault();
      sendSheet(form, draft, questionnaire, visitor.value);
    },
  } },
  el("div", { class: "choices" },
    el("p", {}, el("label", { for: "sheet" }, both("Lembar", "Sheet")), select),
    el("p", {}, el("label", { for: "visitor" }, both("Petugas", "Visited by")), visitor)),
  groups.map((group) => [el("h3", {}, both(group.text, english(group))), group.item.filter(isSign).map(question)]),
  advice,
  el("p", { class: "actions" },
    button("Sisanya tidak", "The rest no", () => {
      form.querySelectorAll("input[value=no]").forEach((input) => {
        input.checked ||= !form.elements.namedItem(input.name).value;
      });
      form.dispatchEvent(new Event("change"));
    }),
    el("button", { type: "submit", class: "main" }, both("Simpan kunjungan", "Save the visit"))));
  enter("sheet", [el("h2", {}, nameOf(patient)), el("p", { class: "soft" }, ageOf(patient.birthDate)), form]);
}

function question(item) {
  const answer = (code, words) => [
    el("input", { type: "radio", name: item.linkId, id: `q-${item.linkId}-${code}`, value: code }),
    el("label", { for: `q-${item.linkId}-${code}` }, both(...words))];
  return el("fieldset", { class: "question" },
    el("legend", {}, both(item.text, english(item))),
    answer("no", ["Tidak", "No"]), answer("yes", ["Ya", "Yes"]));
}

function yesOf(form) {
  return new Set([...form.querySelectorAll("input[value=yes]:checked")].map(({ name }) => name));
}

/** Answers given; a question without one is left out. */
function answersOf(form, questionnaire) {
  const data = new FormData(form);
  return groupsOfSigns(questionnaire).map((group) => ({
    linkId: group.linkId,
    text: group.text,
    item: group.item.filter((item) => isSign(item) && data.has(item.linkId)).map((item) => ({
      linkId: item.linkId, text: item.text, answer: [{ valueBoolean: data.get(item.linkId) === "yes" }] })),
  })).filter(({ item }) => item.length > 0);
}

function sendSheet(form, draft, questionnaire, visitor) {
  const answers = answersOf(form, questionnaire);
  if (answers.length === 0) {
    tell("Jawab paling sedikit satu pertanyaan.", "Answer at least one question.", true);
    return;
  }
  const words = savedWords(questionnaire, yesOf(form));
  const bundle = bundleOf(draft, questionnaire, answers, visitor);
  act(async () => {
    await post("", bundle);
    if (draft.appointment) {
      await endAppointment({ id: draft.appointment }, "fulfilled");
    }
    form.remove();
    leave(words);
  }, true);
}

/** With what the sheet tells the kader to do: a danger sign cannot wait, a symptom of tuberculosis can. */
function savedWords(questionnaire, yes) {
  const advice = new Map(groupsOfSigns(questionnaire).flatMap((group) => adviceOf(group, yes))
    .map((item) => [item.text, english(item)]));
  return [["Kunjungan tersimpan.", ...advice.keys()].join(" "), ["The visit is saved.", ...advice.values()].join(" ")];
}

/** The visit and its sheet in one transaction: both are stored, or neither. */
function bundleOf(draft, questionnaire, answers, visitor) {
  const visit = "urn:uuid:" + draft.name;
  const now = new Date().toISOString();
  const subject = { reference: draft.patient };
  const encounter = {
    resourceType: "Encounter",
    identifier: [{ system: `${LOCAL}/encounter/${draft.number}`, value: draft.name }],
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "HH", display: "home health" },
    type: [{ coding: [{ system: `${ILP}/CodeSystem/setting`, code: "home" }] }],
    subject,
    participant: [{
      type: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", code: "ATND", display: "attender" }] }],
      individual: { reference: visitor },
    }],
    ...(draft.appointment ? { appointment: [{ reference: `Appointment/${draft.appointment}` }] } : {}),
    period: { start: draft.began, end: now },
    // The home of a family is rarely known as a Location.
    location: [{ location: { display: "Rumah" } }],
    serviceProvider: { reference: draft.organization },
  };
  const response = {
    resourceType: "QuestionnaireResponse",
    identifier: { system: `${LOCAL}/questionnaireresponse/${draft.number}`, value: draft.name },
    questionnaire: questionnaire.url,
    status: "completed",
    subject,
    encounter: { reference: visit },
    authored: now,
    author: { reference: visitor },
    ...(draft.answersHerself ? { source: subject } : {}),
    item: answers,
  };
  return { resourceType: "Bundle", type: "transaction", entry: [
    { fullUrl: visit, resource: encounter, request: { method: "POST", url: "Encounter" } },
    { fullUrl: `urn:uuid:${crypto.randomUUID()}`, resource: response, request: { method: "POST", url: "QuestionnaireResponse" } },
  ] };
}
