// A visit to a home as it is stored: how a planned one ended, and the transaction of a visit with its sheet.

const LOCAL = "http://sys-ids.kemkes.go.id";

function visitButtons(visit) {
  const appointment = value(visit, "appointment").reference.replace("Appointment/", "");
  const title = value(visit, "household")?.display ?? value(visit, "household")?.reference ?? "";
  const members = parts(visit, "member");
  const choice = el("div");
  const choose = () => {
    choice.replaceChildren(
      el("p", {}, both("Lembar untuk siapa?", "A sheet for whom?")),
      el("p", { class: "actions" }, members.map((member) => el("button", { type: "button", on: { click: () =>
        act(() => openSheet(value(member, "reference").reference, appointment), true) } },
      value(member, "name") ?? value(member, "reference").reference))));
    choice.querySelector("button")?.focus();
  };
  const ended = (indonesian, english, status, more) =>
    button(indonesian, english, () => endVisit(title, { id: appointment, status, more }, [indonesian, english]));
  return [
    el("p", { class: "actions" },
      members.length > 0 ? button("Catat kunjungan", "Record the visit", choose, true) : null,
      ended("Terlaksana", "Done", "fulfilled"),
      ended("Tidak bertemu", "Not met", "noshow", { comment: say("Tidak bertemu", "Not met") }),
      ended("Menolak", "Refused", "cancelled", {
        cancelationReason: { coding: [{ system: `${ILP}/CodeSystem/home-visit-not-done`, code: "refused" }] } })),
    choice];
}

/** How a planned visit ended, without a sheet; sent later if the link is lost. */
function endVisit(family, ending, outcome) {
  return deliver({
    name: crypto.randomUUID(),
    state: "waiting",
    title: family,
    began: new Date().toISOString(),
    bundle: null,
    ending,
    outcome,
    words: ["Tersimpan.", "Saved."],
  });
}

/** Who visits: the kader herself; at a facility one of its staff. */
async function visitorsOf(whose) {
  if (whose.role) {
    const role = await read(`PractitionerRole/${whose.role}`);
    return { organization: role.organization.reference, people: [role.practitioner] };
  }
  const roles = resources(await read(`PractitionerRole?organization=Organization/${whose.organization}&active=true&_count=50`),
    "PractitionerRole");
  const people = new Map(roles.filter(({ practitioner }) => practitioner?.reference)
    .map(({ practitioner }) => [practitioner.reference, practitioner]));
  return { organization: `Organization/${whose.organization}`, people: [...people.values()] };
}

/**
 * The visit, its sheet and what was measured in one transaction: all is stored, or nothing. Everything has its number
 * from when the sheet was opened, so that it is stored once however often it is sent.
 */
function bundleOf(draft, questionnaire, { items, measured }) {
  const visit = `urn:uuid:${draft.name}`;
  const sheet = `urn:uuid:${crypto.randomUUID()}`;
  const now = new Date().toISOString();
  const subject = { reference: draft.patient };
  const numbered = (kind, value) => ({ system: `${LOCAL}/${kind}/${draft.number}`, value });
  const entry = (resource, fullUrl) => ({ fullUrl, resource, request: { method: "POST", url: resource.resourceType } });
  const encounter = {
    resourceType: "Encounter",
    identifier: [numbered("encounter", draft.name)],
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "HH", display: "home health" },
    type: [{ coding: [{ system: `${ILP}/CodeSystem/setting`, code: "home" }] }],
    subject,
    participant: [{
      type: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", code: "ATND", display: "attender" }] }],
      individual: { reference: draft.visitor },
    }],
    ...(draft.appointment ? { appointment: [{ reference: `Appointment/${draft.appointment}` }] } : {}),
    period: { start: draft.began, end: now },
    // The home of a family is rarely known as a Location.
    location: [{ location: { display: "Rumah" } }],
    serviceProvider: { reference: draft.organization },
  };
  const response = {
    resourceType: "QuestionnaireResponse",
    identifier: numbered("questionnaireresponse", draft.name),
    questionnaire: questionnaire.url,
    status: "completed",
    subject,
    encounter: { reference: visit },
    authored: now,
    author: { reference: draft.visitor },
    ...(draft.answersHerself ? { source: subject } : {}),
    item: items,
  };
  // What was measured is what growth and due services look at; it stays the visitor's measurement, without a status.
  const measurements = measured.map(({ item, key, valueQuantity }) => ({
    resourceType: "Observation",
    identifier: [numbered("observation", `${draft.name}-${key}`)],
    status: "final",
    category: [categoryOf(item)],
    code: { coding: item.code },
    subject,
    encounter: { reference: visit },
    effectiveDateTime: now,
    performer: [{ reference: draft.visitor }],
    valueQuantity,
    derivedFrom: [{ reference: sheet }],
  }));
  return { resourceType: "Bundle", type: "transaction", entry: [
    entry(encounter, visit), entry(response, sheet),
    ...measurements.map((each) => entry(each, `urn:uuid:${crypto.randomUUID()}`))] };
}
