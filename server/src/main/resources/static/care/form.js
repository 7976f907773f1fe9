// A sheet on the screen: danger signs first and open, all else folded, in both languages.

const THERE = "+";
const SIGNS = `${ILP}/CodeSystem/danger-sign`;

function isSign(item) {
  return item.type === "boolean" && (item.code ?? []).some(({ system }) => system === SIGNS);
}

/** Whether a group asks for signs of danger or of tuberculosis: they come first. */
function asksSigns(group) {
  return (group.item ?? []).some(isSign);
}

function idOf(key) {
  return `q-${key}`;
}

function choiceBox(type, key, code, words, checked) {
  const id = `${idOf(key)}-${code || "none"}`;
  return [el("input", { type, name: key, id, value: code, checked }), el("label", { for: id }, both(...words))];
}

/** Words of a question; what must be answered says so. */
function labelOf(item) {
  return [both(item.text, english(item)), item.required ? both(" (wajib)", " (required)") : null];
}

function faultLine(key) {
  return el("p", { class: "bad fault", id: `${idOf(key)}-fault`, hidden: true });
}

function yesOrNo(item, key, given) {
  const answer = given[0] ?? "";
  return el("fieldset", { class: "question", "data-key": key, "data-sign": isSign(item) },
    el("legend", {}, labelOf(item)),
    choiceBox("radio", key, "no", ["Tidak", "No"], answer === "no"),
    choiceBox("radio", key, "yes", ["Ya", "Yes"], answer === "yes"),
    choiceBox("radio", key, "", ["Tidak ditanya", "Not asked"], answer === ""),
    faultLine(key));
}

/** Several answers may hold. */
function ticks(item, key, given) {
  return el("fieldset", { class: "ticks", "data-key": key },
    el("legend", {}, labelOf(item)),
    item.choices.map((choice) => el("div", {},
      choiceBox("checkbox", key, choice.key, choice.words, given.includes(choice.key)))),
    faultLine(key));
}

/** An option has its words in one language at a time; the other is kept beside it. */
function inputOf(item, attributes, given) {
  const value = given[0] ?? "";
  if (item.type === "choice") {
    return el("select", attributes, el("option", { value: "" }, "–"),
      item.choices.map((choice) => el("option", { value: choice.key, "data-words": JSON.stringify(choice.words),
        selected: choice.key === value }, say(...choice.words))));
  } else if (item.type === "text") {
    return el("textarea", { ...attributes, rows: "3", maxlength: item.maxLength ?? "2000" }, value);
  }
  const kinds = {
    integer: { type: "text", inputmode: "numeric" },
    quantity: { type: "text", inputmode: "decimal" },
    decimal: { type: "text", inputmode: "decimal" },
    date: { type: "date", max: "9999-12-31" },
    dateTime: { type: "datetime-local", max: "9999-12-31T23:59" },
  };
  return el("input", { ...attributes, autocomplete: "off", maxlength: item.maxLength ?? null,
    ...(kinds[item.type] ?? { type: "text" }), value });
}

function field(item, key, given) {
  const unit = unitOf(item);
  const attributes = { id: idOf(key), name: key, "aria-describedby": `${idOf(key)}-fault` };
  return el("div", { class: "field", "data-key": key },
    el("label", { for: attributes.id }, labelOf(item),
      // Most questions have their unit in their words.
      unit && !item.text.includes("(") ? ` (${unit.display ?? unit.code})` : null),
    inputOf(item, attributes, given), faultLine(key));
}

/** Advice appears once what was answered calls for it, and is read out. */
function hint(item, key, urgent) {
  return el("div", { role: urgent ? "alert" : "status" },
    el("p", { class: urgent ? "note danger" : "note", "data-key": key, hidden: true }, both(item.text, english(item))));
}

function itemNode(item, at, values, urgent) {
  const key = item.linkId + at;
  const given = values[key] ?? [];
  if (item.type === "group") {
    return item.repeats ? repeatedGroup(item, at, values) : el("fieldset", { class: "group", "data-key": key },
      el("legend", {}, both(item.text, english(item))), itemsOf(item, at, values));
  } else if (item.type === "display") {
    return hint(item, key, urgent);
  } else if (item.type === "boolean") {
    return yesOrNo(item, key, given);
  } else if (item.type === "choice" && item.repeats) {
    return ticks(item, key, given);
  } else if (["choice", "integer", "decimal", "quantity", "date", "dateTime", "string", "text"].includes(item.type)) {
    return field(item, key, given);
  }
  return null;
}

function itemsOf(group, at, values, urgent) {
  return (group.item ?? []).map((item) => itemNode(item, at, values, urgent));
}

/** A group for each time, and a button for one more. */
function repeatedGroup(group, at, values) {
  const list = el("div");
  const add = (given) => {
    const place = `${at}@${list.children.length}`;
    const words = (language) => `${language} ${list.children.length + 1}`;
    const node = el("fieldset", { class: "group", "data-key": group.linkId + place },
      el("legend", {}, both(words(group.text), words(english(group)))),
      // That the group is there once more, though nothing is filled in yet.
      el("input", { type: "hidden", name: group.linkId + place, value: THERE }), itemsOf(group, place, given));
    list.append(node);
    return node;
  };
  for (let time = timesOf(group, at, values); time > 0; time -= 1) {
    add(values);
  }
  return [list, el("p", { class: "actions" }, button("Tambah", "Add", () => {
    const node = add({});
    node.closest("form").dispatchEvent(new Event("input"));
    node.querySelector("input:not([type=hidden]), select")?.focus();
  }))];
}

/** All of a sheet: what asks for signs, then the rest in the order of the sheet. */
function sheetNodes(questionnaire, values) {
  const urgent = questionnaire.item.filter(asksSigns);
  return [
    urgent.map((group) => el("section", { class: "signs" },
      el("h3", {}, both(group.text, english(group))), itemsOf(group, "", values, true))),
    questionnaire.item.filter((item) => !urgent.includes(item)).map((item) => item.type !== "group"
      ? itemNode(item, "", values)
      : el("details", {}, el("summary", {}, both(item.text, english(item))),
        item.repeats ? repeatedGroup(item, "", values) : itemsOf(item, "", values))),
  ];
}

/** Texts of the form by key. */
function valuesOf(form) {
  const values = {};
  new FormData(form).forEach((text, key) => {
    if (text.trim() !== "") {
      (values[key] ??= []).push(text);
    }
  });
  return values;
}

/** In the language that has just been chosen. */
function translateOptions(form) {
  form.querySelectorAll("option[data-words]").forEach((option) => {
    option.textContent = say(...JSON.parse(option.dataset.words));
  });
}

/** Shows what is asked and hides the rest. */
function showAsked(form, asked) {
  form.querySelectorAll("[data-key]").forEach((node) => {
    node.hidden = !asked.has(node.dataset.key);
  });
}

/** Dates of which a part is missing: a browser gives them out as empty. */
function halfDates(form, asked) {
  return [...form.elements].filter((input) => input.validity?.badInput && asked.has(input.name))
    .map(({ name }) => ({ key: name, words: ["Tanggal belum lengkap.", "The date is not complete."] }));
}

/** Says at each question what is wrong with its answer, and goes to the first. */
function showFaults(form, faults) {
  form.querySelectorAll(".fault").forEach((line) => {
    const fault = faults.find(({ key }) => line.id === `${idOf(key)}-fault`);
    line.hidden = !fault;
    line.replaceChildren(...(fault ? both(...fault.words) : []));
    line.parentElement.querySelectorAll("input, select, textarea").forEach((input) =>
      input.setAttribute("aria-invalid", String(Boolean(fault))));
  });
  const first = form.querySelector("[aria-invalid=true]");
  first?.closest("details")?.setAttribute("open", "");
  first?.focus();
}
