// Fills in a person's sheet of a home visit. What is typed in is kept at once; see kept.js.

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

/** By name of a sheet: whose it is, and who may have visited. In memory only. */
const subjects = new Map();

function sheetFor(stages, months) {
  if (stages.includes("pregnant")) {
    return "home-visit-pregnant";
  }
  if (stages.includes("delivering") || stages.includes("postpartum")) {
    return "home-visit-postpartum";
  }
  return SHEETS_BY_AGE.find(([until]) => (months ?? 0) < until)[1];
}

async function openSheet(patientReference, appointment) {
  const begun = keptInState("draft", "refused").find((entry) =>
    entry.patient === patientReference && entry.appointment === appointment);
  if (begun) {
    await resumeSheet(begun);
    return;
  }
  const [patient, stages, visitors] = await Promise.all([
    read(patientReference), read(`${patientReference}/$life-stage`), visitorsOf(place)]);
  const codes = parameters(stages, "stage").map((stage) => value(stage, "code")?.code);
  const draft = {
    // Named here and not when it is sent: sent twice, it is stored once.
    name: crypto.randomUUID(),
    state: "draft",
    title: nameOf(patient) || patientReference,
    began: new Date().toISOString(),
    patient: patientReference,
    // Who answers for a child is asked nowhere here.
    answersHerself: (monthsSince(patient.birthDate) ?? 0) >= ADULT_MONTHS,
    appointment,
    organization: visitors.organization,
    number: await numberOf(visitors.organization),
    visitor: visitors.people[0]?.reference ?? null,
    sheet: sheetFor(codes, monthsSince(patient.birthDate)),
    // Texts by key, by sheet: the same key means something else on another.
    filled: {},
  };
  subjects.set(draft.name, { patient, visitors });
  await showSheet(draft);
}

/** What was begun before, perhaps in a session that has ended meanwhile. */
async function resumeSheet(draft) {
  if (!subjects.has(draft.name)) {
    const [patient, visitors] = await Promise.all([read(draft.patient), visitorsOf(place)]);
    subjects.set(draft.name, { patient, visitors });
  }
  await showSheet({ ...draft, state: "draft" });
}

async function showSheet(draft) {
  const { patient, visitors } = subjects.get(draft.name);
  const questionnaire = await questionnaireOf(draft.sheet);
  const initial = initialValues(questionnaire, patient);
  const sheet = el("select", { id: "sheet", on: { change: () => act(async () => {
    try {
      await showSheet({ ...draft, sheet: sheet.value });
      document.getElementById("sheet").focus();
    } finally {
      // Without a connection the sheet before stays.
      sheet.value = draft.sheet;
    }
  }, true) } },
  Object.entries(SHEETS).map(([code, words]) =>
    el("option", { value: code, selected: code === draft.sheet, "data-words": JSON.stringify(words) }, say(...words))));
  const visitor = el("select", { id: "visitor", required: true, on: { input: () => {
    draft.visitor = visitor.value;
  } } }, visitors.people.map(({ reference, display }) =>
    el("option", { value: reference, selected: reference === draft.visitor }, display ?? reference)));
  const form = el("form", { class: "sheet", novalidate: true, on: {
    input: () => {
      if (keptEntry(draft.name)?.state === "waiting") {
        // On its way: what is sent stays as it is.
        return;
      }
      const values = valuesOf(form);
      showAsked(form, askedKeys(questionnaire, values));
      draft.filled[draft.sheet] = values;
      if (hasAnswers(values, initial)) {
        keep({ ...draft, state: "draft" });
      } else {
        drop(draft.name);
      }
    },
    submit: (event) => {
      event.preventDefault();
      submitSheet(form, draft, questionnaire, initial);
    },
  } },
  el("div", { class: "choices" },
    el("p", {}, el("label", { for: "sheet" }, both("Lembar", "Sheet")), sheet),
    el("p", {}, el("label", { for: "visitor" }, both("Petugas", "Visited by")), visitor)),
  sheetNodes(questionnaire, draft.filled[draft.sheet] ?? initial),
  el("p", { class: "actions" },
    el("button", { type: "submit", class: "main" }, both("Simpan kunjungan", "Save the visit"))));
  addRestNo(form);
  showAsked(form, askedKeys(questionnaire, valuesOf(form)));
  enter("sheet", [el("h2", {}, nameOf(patient)), el("p", { class: "soft" }, ageOf(patient.birthDate),
    " · ", both("Yang tidak dijawab tidak disimpan.", "What is not answered is not stored.")), form], draft.name);
}

/** Below the signs: answers with no what was not answered yet, and says so at each. */
function addRestNo(form) {
  form.querySelectorAll(".signs").forEach((signs) => signs.append(el("p", { class: "actions" },
    button("Sisanya tidak", "The rest no", () => {
      signs.querySelectorAll("[data-sign] input[value=no]").forEach((input) => {
        input.checked ||= !form.elements.namedItem(input.name).value;
      });
      form.dispatchEvent(new Event("input"));
    }))));
}

/** Whether more was answered than the record had filled in. */
function hasAnswers(values, initial) {
  return Object.entries(values).some(([key, texts]) =>
    texts.some((text) => text !== THERE && !(initial[key] ?? []).includes(text)));
}

function submitSheet(form, draft, questionnaire, initial) {
  if (keptEntry(draft.name)?.state === "waiting") {
    // Tapped twice.
    return;
  }
  const values = valuesOf(form);
  const reading = readSheet(questionnaire, values);
  const faults = [...reading.faults, ...halfDates(form, reading.asked)];
  showFaults(form, faults);
  if (faults.length > 0) {
    tell("Periksa jawaban yang ditandai.", "Check the answers that are marked.", true);
  } else if (!hasAnswers(values, initial)) {
    tell("Jawab paling sedikit satu pertanyaan.", "Answer at least one question.", true);
  } else if (!draft.visitor) {
    tell("Petugas fasilitas ini belum terdaftar.", "The staff of this facility are not registered.", true);
  } else {
    deliver({ ...draft, state: "waiting", filled: { [draft.sheet]: values },
      bundle: bundleOf(draft, questionnaire, reading),
      ending: draft.appointment ? { id: draft.appointment, status: "fulfilled" } : null,
      words: savedWords(questionnaire, reading.asked) });
  }
}

/** With what the sheet tells the kader to do: a danger sign cannot wait, a symptom of tuberculosis can. */
function savedWords(questionnaire, asked) {
  const advice = questionnaire.item.filter(asksSigns).flatMap((group) => group.item)
    .filter((item) => item.type === "display" && asked.has(item.linkId));
  return [["Kunjungan tersimpan.", ...advice.map(({ text }) => text)].join(" "),
    ["The visit is saved.", ...advice.map(english)].join(" ")];
}
