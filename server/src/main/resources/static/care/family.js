// A family at a glance: members with stages, what is due, open problems, visits, and a child's growth.

const CHART_MONTHS = 60;
const VISITS = 10;

function problemLine(problem) {
  if (problem.resourceType === "Task") {
    return el("li", {}, both("Tugas: ", "Task: "), problem.description ?? problem.code?.text ?? conceptText(problem.code),
      problem.restriction?.period?.end ? ` (≤ ${dayOf(problem.restriction.period.end)})` : null);
  }
  const flag = problem.resourceType === "Flag";
  return el("li", {}, flag ? el("b", { class: "bad" }, both("Tanda bahaya: ", "Danger sign: ")) : null, conceptText(problem.code));
}

function conceptText(concept) {
  return concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? "";
}

function bookedWords(service) {
  const booked = parts(service, "booked");
  return booked.length === 0 ? null
    : el("span", { class: "tag good" }, both("sudah dijadwalkan", "booked"));
}

function serviceWithBooking(patient, service, place) {
  const line = serviceLine(service);
  line.append(" ", bookedWords(service) ?? "");
  if (place.kind === "facility" && parts(service, "booked").length === 0 && parts(service, "within").length === 0) {
    line.append(" ", bookingButton(patient, service, place));
  }
  return line;
}

/** One member; the parts are those of $family-view. */
function memberCard(member, place, buttons) {
  const patient = value(member, "patient");
  const reference = value(member, "reference")?.reference;
  if (!patient) {
    return el("li", { class: "card" }, el("p", { class: "soft" }, both("Data anggota ini tidak dapat Anda lihat.", "You cannot see this member’s data.")));
  }
  const services = parts(member, "service");
  const problems = parts(member, "problem").map(({ resource }) => resource).filter(Boolean);
  const relation = value(member, "relation");
  if (patient.deceasedBoolean || patient.deceasedDateTime) {
    return el("li", { class: "card" }, el("h3", {}, nameOf(patient) || reference),
      el("p", {}, el("span", { class: "tag" }, both("meninggal", "deceased"))));
  }
  const months = monthsSince(patient.birthDate);
  const growth = el("div");
  return el("li", { class: "card" },
    el("h3", {}, nameOf(patient) || reference),
    el("p", { class: "soft" }, ageOf(patient.birthDate), relation ? [" · ", word("relation", relation)] : null),
    el("p", {}, parts(member, "stage").map((stage) => [el("span", { class: "tag" }, word("stage", value(stage, "code")?.code)), " "])),
    problems.length > 0 ? el("ul", { class: "plain" }, problems.map(problemLine)) : null,
    services.length === 0 ? nothing("Tidak ada pelayanan yang jatuh tempo.", "Nothing is due.")
      : el("ul", { class: "plain" }, services.map((service) => serviceWithBooking(reference, service, place))),
    el("p", { class: "actions" },
      buttons ? button("Lembar kunjungan", "Visit sheet", () => act(() => openSheet(reference, null), true)) : null,
      place.kind === "facility" && months !== null && months < CHART_MONTHS
        ? button("Grafik pertumbuhan", "Growth chart", () => act(async () => growth.replaceChildren(...await growthOf(reference)), true))
        : null),
    growth);
}

/** The picture as an image: nothing in it can run. Beside it the same in figures. */
async function growthOf(patient) {
  const picture = await send("GET", `/fhir/${patient}/$growth-chart`, null, { Accept: "image/svg+xml" });
  const bytes = new TextEncoder().encode(picture);
  const image = el("img", { class: "chart", width: "800", height: "560",
    alt: say("Grafik berat badan menurut umur; angkanya ada di tabel.", "Chart of weight for age; the figures are in the table."),
    src: `data:image/svg+xml;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}` });
  const days = parameters(await read(`${patient}/$growth`), "measurement").reverse();
  const rows = days.flatMap((day) => parts(day, "index").filter((index) => value(index, "z-score") !== null)
    .map((index) => el("tr", {},
      el("th", { scope: "row" }, dayOf(value(day, "date"))),
      el("td", {}, word("indicator", value(index, "indicator"))),
      el("td", { class: "figure" }, String(value(index, "z-score"))),
      el("td", {}, value(index, "interpretation")?.display ?? ""))));
  return [image, rows.length === 0 ? nothing("Belum ada pengukuran.", "Nothing was measured yet.")
    : el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("Pertumbuhan", "Growth") },
      el("table", {}, el("caption", {}, both("Yang terbaru di atas", "The newest first")),
        el("thead", {}, el("tr", {}, [["Tanggal", "Date"], ["Indeks", "Index"], ["Nilai z", "z-score"], ["Arti", "Meaning"]]
          .map((words) => el("th", { scope: "col" }, both(...words))))),
        el("tbody", {}, rows)))];
}

function visitsTable(part, names) {
  if (part.failure) {
    return failed(part.failure);
  }
  const visits = resources(part.value, "Encounter");
  if (visits.length === 0) {
    return nothing("Belum ada kunjungan.", "There are no visits yet.");
  }
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("Kunjungan", "Visits") },
    el("table", {}, el("caption", {}, both("Yang terbaru di atas", "The newest first")),
      el("thead", {}, el("tr", {}, [["Tanggal", "Date"], ["Siapa", "Who"], ["Di mana", "Where"]]
        .map((words) => el("th", { scope: "col" }, both(...words))))),
      el("tbody", {}, visits.map((visit) => {
        const setting = codeOf(visit.type, `${ILP}/CodeSystem/setting`);
        return el("tr", {},
          el("th", { scope: "row" }, dayOf(visit.period?.start)),
          el("td", {}, names.get(visit.subject?.reference) ?? visit.subject?.display ?? ""),
          el("td", {}, setting ? word("setting", setting) : "", visit.serviceProvider?.display ? ` ${visit.serviceProvider.display}` : ""));
      }))));
}

/** Everything about a family; a person whom no family holds stands alone. */
async function loadFamily(reference) {
  let group = reference;
  let answer;
  if (reference.startsWith("Patient/")) {
    const families = resources(await read(`Group?member=${reference}`), "Group")
      .filter((family) => (family.member ?? []).some((member) => member.entity?.reference === reference
        && !member.inactive && !member.period?.end));
    group = families[0] ? `Group/${families[0].id}` : null;
  }
  if (group) {
    answer = await read(`${group}/$family-view`);
  } else {
    const [patient, stages, due] = await Promise.all([
      read(reference), read(`${reference}/$life-stage`), read(`${reference}/$due-services?status=due,overdue`)]);
    answer = { parameter: [{ name: "member", part: [
      { name: "reference", valueReference: { reference } }, { name: "patient", resource: patient },
      ...parameters(stages, "stage"), ...parameters(due, "service").filter((service) => parts(service, "within").length === 0)] }] };
  }
  const people = parameters(answer, "member").map((member) => value(member, "reference")?.reference).filter(Boolean);
  const visits = await apart(people.length === 0 ? Promise.resolve(null)
    : read(`Encounter?subject=${people.join(",")}&_sort=-date&_count=${VISITS}`));
  return { group, answer, visits };
}

function familyView({ group, answer, visits }, place) {
  const family = parameters(answer, "family")[0]?.resource;
  const members = parameters(answer, "member");
  const names = new Map(members.map((member) => [value(member, "reference")?.reference, nameOf(value(member, "patient"))]));
  const problems = parameters(answer, "problem").map(({ resource }) => resource).filter(Boolean);
  return [
    el("h2", {}, family?.name ?? (group ? both("Keluarga", "Family") : both("Belum tercatat dalam keluarga", "Not in a family yet"))),
    problems.length > 0 ? el("ul", { class: "plain" }, problems.map(problemLine)) : null,
    el("ul", { class: "cards" }, members.map((member) => memberCard(member, place, true))),
    section("Kunjungan terakhir", "Last visits", visitsTable(visits, names)),
  ];
}
