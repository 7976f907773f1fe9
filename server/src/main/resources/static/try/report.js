// What the server found, as a list that leads to the lines.

const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

/** The text of an issue in both languages. */
function textsOf(issue) {
  const own = issue.details?.text ?? issue.diagnostics ?? "";
  const other = issue.details?._text?.extension
    ?.find((extension) => extension.url === TRANSLATION)
    ?.extension.find((part) => part.url === "content")?.valueString ?? own;
  return { id: own, en: other };
}

function lineOf(issue) {
  const match = /Line\[(\d+)\]/.exec(issue.location?.[0] ?? "");
  return match ? Number(match[1]) : null;
}

function element(name, text, language) {
  const node = document.createElement(name);
  node.textContent = text;
  if (language) {
    node.lang = language;
  }
  return node;
}

function both(name, { id, en }) {
  const node = document.createElement(name);
  node.append(element("span", id, "id"), element("span", en, "en"));
  return node;
}

function itemOf(issue, goTo) {
  const item = document.createElement("li");
  item.className = issue.severity;
  const place = document.createElement("p");
  place.className = "place";
  const line = lineOf(issue);
  if (line) {
    const jump = both("button", { id: `Baris ${line}`, en: `Line ${line}` });
    jump.type = "button";
    jump.addEventListener("click", () => goTo(line));
    place.append(jump);
  }
  if (issue.expression) {
    place.append(element("code", issue.expression[0]));
  }
  const rule = issue.details?.coding?.[0]?.code;
  if (rule) {
    place.append(element("code", rule));
  }
  item.append(both("p", textsOf(issue)), place);
  return item;
}

/** Shows an OperationOutcome. */
function showReport(outcome, goTo) {
  const found = outcome.issue.filter((issue) => issue.severity !== "information");
  const errors = found.filter((issue) => issue.severity !== "warning").length;
  const warnings = found.length - errors;
  const verdict = document.getElementById("verdict");
  verdict.replaceChildren(...both("span", errors
    ? { id: `Akan ditolak: ${errors} kesalahan, ${warnings} peringatan`, en: `Would be refused: ${errors} errors, ${warnings} warnings` }
    : warnings
      ? { id: `Diterima, dengan ${warnings} peringatan`, en: `Accepted, with ${warnings} warnings` }
      : { id: "Tidak ada masalah", en: "No problem was found" }).childNodes);
  verdict.dataset.state = errors ? "bad" : "fine";
  document.getElementById("problems").replaceChildren(...found.map((issue) => itemOf(issue, goTo)));
  showProfiles(outcome.issue.filter((issue) => issue.details?.coding?.[0]?.code === "profile"));
  document.getElementById("report").hidden = false;
  verdict.focus();
}

function showProfiles(issues) {
  const used = document.getElementById("used");
  used.hidden = issues.length === 0;
  used.querySelector("ul").replaceChildren(...issues.map((issue) => {
    const item = document.createElement("li");
    const id = issue.details.text.split(" ").pop();
    const link = element("a", id);
    link.href = `../ig/StructureDefinition-${id}.html`;
    item.append(element("code", issue.expression[0]), " ", link);
    return item;
  }));
}
