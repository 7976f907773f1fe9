// Books a service that is due, at a place where it can be given ($book-service).

const BOOKABLE = ["puskesmas", "pustu", "posyandu", "home", "school"];
const KINDS = { puskesmas: ["102"], pustu: ["OT000002", "OT000001"], posyandu: ["130", "131"] };

/** Of the signed-in facility: itself, and what is up to two steps below and above it; asked for once. */
let knownUnits = null;

/** From a puskesmas two steps down are the posyandu of its pustu, from a posyandu two steps up is its puskesmas. */
const STEPS = 2;

async function unitsAround(organization) {
  if (knownUnits?.of !== organization) {
    const own = await read(organization);
    const units = [own];
    let above = own;
    for (let step = 0; step < STEPS && above.partOf?.reference; step += 1) {
      above = await read(above.partOf.reference);
      units.push(above);
    }
    let below = [own];
    for (let step = 0; step < STEPS && below.length > 0; step += 1) {
      const of = below.map(({ id }) => id).join(",");
      below = resources(await read(`Organization?partof=${of}&_count=100`), "Organization");
      units.push(...below);
    }
    knownUnits = { of: organization, units: units.filter(({ active }) => active !== false) };
  }
  return knownUnits.units;
}

function unitsFor(setting, units) {
  const kinds = KINDS[setting] ?? Object.values(KINDS).flat();
  return units.filter(({ type }) => (type ?? []).flatMap(({ coding }) => coding ?? []).some(({ code }) => kinds.includes(code)));
}

function options(select, list) {
  select.replaceChildren(...list.map(([code, name]) => el("option", { value: code }, name)));
}

/** A form below the service; numbered, so that labels belong to their fields. */
let forms = 0;

async function bookingForm(patient, service, place) {
  const units = await unitsAround(`Organization/${place.organization}`);
  const settings = [...new Set(parts(service, "level").map((level) => value(level, "setting")))]
    .filter((setting) => BOOKABLE.includes(setting) && unitsFor(setting, units).length > 0);
  if (settings.length === 0) {
    return el("p", { class: "soft" }, both(
      "Pelayanan ini tidak diberikan di fasilitas Anda maupun fasilitas di atas dan di bawahnya.",
      "It is not given at your facility, nor at those above and below it."));
  }
  forms += 1;
  const key = `book-${forms}`;
  const setting = el("select", { id: `${key}-setting` });
  const unit = el("select", { id: `${key}-unit` });
  const day = el("input", { id: `${key}-day`, type: "date", min: today() });
  const clock = el("input", { id: `${key}-clock`, type: "time", value: "08:00" });
  const comment = el("input", { id: `${key}-comment`, maxlength: "200", autocomplete: "off" });
  options(setting, settings.map((code) => [code, say(...WORDS.setting[code])]));
  const chooseUnits = () => options(unit,
    unitsFor(setting.value, units).map(({ id, name }) => [id, name ?? id]));
  setting.addEventListener("change", chooseUnits);
  chooseUnits();
  const field = (name, input, indonesian, english) =>
    el("p", {}, el("label", { for: `${key}-${name}` }, both(indonesian, english)), input);
  return el("form", { class: "inner", on: { submit: (event) => {
    event.preventDefault();
    act(() => book(patient, {
      service: value(service, "definition"), setting: setting.value, organization: unit.value,
      start: day.value ? withZone(day.value, clock.value || "08:00") : null, comment: comment.value.trim(),
    }));
  } } },
  el("div", { class: "choices" },
    field("setting", setting, "Tempat", "Where"),
    field("unit", unit, "Fasilitas", "Facility"),
    field("day", day, "Tanggal (boleh kosong)", "Date (may be empty)"),
    field("clock", clock, "Jam", "Time"),
    field("comment", comment, "Catatan", "Note")),
  el("p", { class: "actions" }, el("button", { type: "submit", class: "main" }, both("Jadwalkan", "Book"))));
}

/** The server knows the same booking again, so it may be sent twice. */
function book(patient, { service, setting, organization, start, comment }) {
  return post(`${patient}/$book-service`, { resourceType: "Parameters", parameter: [
    { name: "service", valueCanonical: service },
    { name: "setting", valueCode: setting },
    { name: "organization", valueReference: { reference: `Organization/${organization}` } },
    ...(start ? [{ name: "start", valueDateTime: start }] : []),
    ...(comment ? [{ name: "comment", valueString: comment }] : []),
  ] });
}

function bookingButton(patient, service, place) {
  const toggle = button("Jadwalkan", "Book", () => act(async () => {
    const form = await bookingForm(patient, service, place);
    toggle.replaceWith(form);
    form.querySelector("select")?.focus();
  }, true));
  return toggle;
}
