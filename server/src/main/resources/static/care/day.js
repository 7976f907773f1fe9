// What a day has for a kader and for a facility: asked for together, shown in sections.

async function loadKader() {
  const role = `PractitionerRole/${place.role}`;
  const [day, due] = await Promise.all([
    apart(read(`${role}/$home-visits?date=${today()}`)), apart(read(`${role}/$due-services?_count=${DUE_PAGE}`))]);
  return { day, due };
}

function partOf(part, name) {
  return part.failure ? part : { value: parameters(part.value, name) };
}

function kaderView({ day, due }) {
  return [
    section("Tanda bahaya dan tindak lanjut", "Danger signs and follow-ups",
      cards(partOf(day, "alert"), (alert) => alertCard(alert, false), nothing("Tidak ada.", "None."))),
    section("Kunjungan hari ini", "Today’s visits",
      cards(partOf(day, "visit"), visitCard, nothing("Tidak ada kunjungan hari ini.", "No visits today."))),
    section("Keluarga dengan pelayanan jatuh tempo", "Families with services due",
      dueList(`PractitionerRole/${place.role}`, due, "status=due,overdue")),
  ];
}

async function loadFacility() {
  const own = `Organization/${place.organization}`;
  const unit = await read(own);
  const villages = (unit.extension ?? []).filter(({ url }) => url === `${ILP}/StructureDefinition/service-area`)
    .map(({ valueReference }) => valueReference);
  const [day, appointments, tasks, staffing] = await Promise.all([
    apart(read(`${own}/$home-visits?date=${today()}`)),
    apart(read(`Appointment?${onDay("date", today())}&status=booked&_include=Appointment:patient&_count=100`)),
    apart(read(`Task?owner=${own}&status=requested,accepted,in-progress&_include=Task:patient&_count=100`)),
    apart(read(`${own}/$staffing?date=${today()}`)),
  ]);
  // One after the other: the server answers a person only a few of these at once.
  const due = [];
  for (const { reference } of villages) {
    due.push(await apart(read(`${reference}/$due-services?status=overdue&_count=${DUE_PAGE}`)));
  }
  return { unit, day, appointments, tasks, staffing, villages, due };
}

function facilityView({ unit, day, appointments, tasks, staffing, villages, due }) {
  const listed = new Set(day.failure ? [] : parameters(day.value, "visit").map((visit) => value(visit, "appointment")?.reference));
  const people = new Map([appointments, tasks].flatMap((part) => resources(part.value, "Patient"))
    .map((patient) => [`Patient/${patient.id}`, patient]));
  // Findings of home visits stand above, with their clock.
  const asked = tasks.failure ? tasks : { value: resources(tasks.value, "Task")
    .filter(({ code }) => !codeOf([code ?? {}], `${ILP}/CodeSystem/home-visit-finding`)) };
  const others = appointments.failure ? appointments : { value: resources(appointments.value, "Appointment")
    .filter(({ id }) => !listed.has(`Appointment/${id}`)).sort((one, other) => one.start.localeCompare(other.start)) };
  document.getElementById("whose").replaceChildren(unit.name ?? unit.id);
  return [
    section("Tanda bahaya dan tindak lanjut", "Danger signs and follow-ups",
      cards(partOf(day, "alert"), (alert) => alertCard(alert, true), nothing("Tidak ada.", "None."))),
    section("Kunjungan rumah hari ini", "Today’s home visits",
      cards(partOf(day, "visit"), visitCard, nothing("Tidak ada kunjungan hari ini.", "No visits today."))),
    section("Janji temu hari ini", "Today’s appointments",
      cards(others, (each) => appointmentCard(each, people), nothing("Tidak ada janji temu hari ini.", "No appointments today."))),
    section("Tugas", "Tasks",
      cards(asked, (each) => taskCard(each, people), nothing("Tidak ada tugas.", "No tasks."))),
    section("Terlewat, yang paling mendesak dulu", "Overdue, the most urgent first",
      villages.length === 0 ? nothing("Fasilitas ini belum punya wilayah kerja.", "This facility has no service area yet.") : null,
      villages.map(({ reference, display }, index) => [
        villages.length > 1 ? el("h3", {}, display ?? reference) : null, dueList(reference, due[index], "status=overdue")])),
    section("Tim", "Team", team(staffing)),
  ];
}
