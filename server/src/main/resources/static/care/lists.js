// The lists of a day: visits, appointments, people, the team.

const DUE_PAGE = 10;
const SHOWN_SERVICES = 3;

function section(indonesian, english, ...children) {
  const heading = el("h2", {}, both(indonesian, english));
  return el("section", {}, heading, ...children);
}

function nothing(indonesian, english) {
  return el("p", { class: "soft" }, both(indonesian, english));
}

function failed(failure) {
  return el("p", { class: "bad" }, failure.message, failure.request
    ? el("small", {}, ` ${say("Nomor permintaan", "Request")} ${failure.request}`) : null);
}

/** A list of cards, or why there is none. */
function cards(part, make, empty) {
  if (part.failure) {
    return failed(part.failure);
  }
  const made = part.value.map(make);
  return made.length === 0 ? empty : el("ul", { class: "cards" }, made);
}

function toPerson(reference, name) {
  return el("a", { href: `?${reference.startsWith("Group/") ? "family" : "person"}=${encodeURIComponent(reference)}`,
    "data-open": reference }, name || reference);
}

function visitCard(visit) {
  const status = value(visit, "status");
  const household = value(visit, "household");
  const planned = value(visit, "planned");
  const kind = value(visit, "kind");
  return el("li", { class: status === "missed" ? "card late" : "card" },
    el("p", { class: "head" }, el("strong", {}, toPerson(household?.reference ?? "", household?.display)), " ",
      el("span", { class: "tag" }, word("state", status))),
    el("p", { class: "soft" }, dayOf(planned), kind ? [" · ", word("kind", kind)] : null,
      value(visit, "kader")?.display ? ` · ${value(visit, "kader").display}` : null),
    el("ul", { class: "plain" }, parts(visit, "reason").map((reason) => el("li", {}, value(reason, "text")))),
    el("p", {}, parts(visit, "member").map((member, index) =>
      [index ? ", " : "", toPerson(value(member, "reference")?.reference ?? "", value(member, "name"))])),
    status === "booked" || status === "missed" ? visitButtons(visit) : null);
}

/** One of today's appointments that is not a planned home visit of the list above. */
function appointmentCard(appointment, people) {
  const reference = (appointment.participant ?? []).map(({ actor }) => actor?.reference).find((each) => each?.startsWith("Patient/"));
  const setting = codeOf(appointment.serviceType, `${ILP}/CodeSystem/setting`);
  return el("li", { class: "card" },
    el("p", { class: "head" }, el("strong", {}, clockOf(appointment.start), " "),
      reference ? toPerson(reference, nameOf(people.get(reference))) : null),
    el("p", {}, appointment.description ?? "", setting ? [" · ", word("setting", setting)] : null),
    appointment.comment ? el("p", { class: "soft" }, appointment.comment) : null,
    el("p", { class: "actions" },
      button("Datang", "Came", () => act(() => endAppointment(appointment, "fulfilled"))),
      button("Tidak datang", "Did not come", () => act(() => endAppointment(appointment, "noshow")))));
}

/** What the facility was asked to do and nobody has given a time for, such as a booked service. */
function taskCard(task, people) {
  const reference = task.for?.reference;
  const until = task.restriction?.period?.end;
  return el("li", { class: until && until.slice(0, 10) < today() ? "card late" : "card" },
    el("p", { class: "head" }, el("strong", {}, task.code?.text ?? conceptText(task.code)), " ",
      task.status === "requested" ? null : el("span", { class: "tag" }, word("state", "accepted"))),
    el("p", {}, reference ? toPerson(reference, nameOf(people.get(reference)) || task.for.display) : null,
      until ? [" · ", both("sampai ", "until "), dayOf(until)] : null),
    (task.note ?? []).map(({ text }) => el("p", { class: "soft" }, text)),
    el("p", { class: "actions" },
      task.status === "requested" ? button("Terima", "Accept", () => act(() => acceptTask(`Task/${task.id}`))) : null,
      button("Selesai", "Done", () => act(() => completeTask(`Task/${task.id}`)))));
}

async function completeTask(reference) {
  const task = await read(reference);
  if (task.status !== "completed") {
    await put({ ...task, status: "completed", lastModified: new Date().toISOString() });
  }
}

function codeOf(concepts, system) {
  return (concepts ?? []).flatMap(({ coding }) => coding ?? []).find((coding) => coding.system === system)?.code;
}

/** The present state of it, so that a second try after a lost answer changes nothing. */
async function endAppointment(known, status, more) {
  const appointment = await read(`Appointment/${known.id}`);
  if (appointment.status !== status) {
    await put({ ...appointment, ...more, status });
  }
}

function serviceLine(service) {
  const status = value(service, "status");
  return el("li", {}, el("span", { class: status === "overdue" ? "tag bad" : "tag" }, word("state", status)), " ",
    value(service, "title"), el("small", {}, value(service, "explanation")));
}

function dueCard(person) {
  const subject = value(person, "subject");
  const services = parts(person, "service");
  return el("li", { class: "card" },
    el("p", { class: "head" }, el("strong", {}, toPerson(subject.reference, subject.display
      || (subject.reference.startsWith("Group/") ? say("Seluruh keluarga", "The whole family") : null)))),
    el("ul", { class: "plain" }, services.slice(0, SHOWN_SERVICES).map(serviceLine)),
    services.length > SHOWN_SERVICES ? el("p", { class: "soft" },
      both(`dan ${services.length - SHOWN_SERVICES} lainnya`, `and ${services.length - SHOWN_SERVICES} more`)) : null);
}

/** Pages of people with something that is due; each goes on where the one before ended. */
function dueList(of, part, query) {
  if (part.failure) {
    return failed(part.failure);
  }
  const list = el("ul", { class: "cards" });
  const more = button("Tampilkan lainnya", "Show more", () => act(next, true));
  const count = el("p", { class: "soft" });
  let offset = null;
  function add(answer) {
    list.append(...parameters(answer, "person").map(dueCard));
    offset = parameters(answer, "next-offset")[0]?.valueInteger ?? null;
    const total = parameters(answer, "total")[0]?.valueInteger ?? 0;
    count.replaceChildren(...(total === 0 ? both("Tidak ada.", "None.")
      : both(`${list.children.length} dari ${total}`, `${list.children.length} of ${total}`)));
    more.hidden = offset === null;
  }
  async function next() {
    add(await read(`${of}/$due-services?${query}&_count=${DUE_PAGE}&_offset=${offset}`));
  }
  add(part.value);
  return [list, count, more];
}

function team(part) {
  if (part.failure) {
    return failed(part.failure);
  }
  return parameters(part.value, "standard").map((standard) => el("div", { class: "scroll", tabindex: "0", role: "region",
    "aria-label": value(standard, "name") },
  el("table", {},
    el("caption", {}, value(standard, "name"), ": ", value(standard, "fulfilled")
      ? both("lengkap", "complete") : el("b", { class: "bad" }, both("belum lengkap", "not complete"))),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, both("Peran", "Role")),
      el("th", { scope: "col" }, both("Perlu", "Needed")), el("th", { scope: "col" }, both("Ada", "Present")))),
    el("tbody", {}, parts(standard, "role").map((role) => {
      const code = value(role, "code");
      const short = value(role, "present") < value(role, "required");
      return el("tr", {}, el("th", { scope: "row" }, code?.display ?? code?.code),
        el("td", { class: "figure" }, String(value(role, "required"))),
        el("td", { class: short ? "figure bad" : "figure" }, String(value(role, "present")), short ? " ⚠" : null));
    })))));
}
