// A question of a sheet: its unit and limits, what is no answer to it, and an answer as FHIR wants it. Knows nothing of
// the page.

const MORE = "http://hl7.org/fhir/StructureDefinition/";
const SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
const MEASURED = ["vital-signs", "exam"];

function extensionOf(item, url) {
  return (item.extension ?? []).find((extension) => extension.url === url);
}

/** The unit of a quantity; the sheets give each exactly one. */
function unitOf(item) {
  return extensionOf(item, `${MORE}questionnaire-unitOption`)?.valueCoding ?? null;
}

function limitsOf(item) {
  return {
    min: extensionOf(item, `${MORE}minValue`)?.valueInteger ?? null,
    max: extensionOf(item, `${MORE}maxValue`)?.valueInteger
      ?? extensionOf(item, `${SDC}maxQuantity`)?.valueQuantity?.value ?? null,
  };
}

/** "36,5" and "36.5" are the same. */
function numberIn(text) {
  return Number(text.replace(",", "."));
}

/** Why a text is no answer to the question, in both languages; null if it is one. */
function faultOf(item, text) {
  const { min, max } = limitsOf(item);
  const whole = item.type === "integer";
  if (whole && !/^\d{1,9}$/.test(text)) {
    return ["Isi dengan angka bulat.", "Enter a whole number."];
  }
  if (["quantity", "decimal"].includes(item.type) && !/^\d{1,6}([.,]\d{1,3})?$/.test(text)) {
    return ["Isi dengan angka, misalnya 36,5.", "Enter a number, such as 36.5."];
  }
  if (whole || item.type === "quantity" || item.type === "decimal") {
    const number = numberIn(text);
    if (max !== null && number > max) {
      return [`Paling besar ${max}.`, `At most ${max}.`];
    }
    if (min !== null && number < min) {
      return [`Paling kecil ${min}.`, `At least ${min}.`];
    }
    if (item.type === "quantity" && number === 0 && unitOf(item)?.code !== "mo") {
      return ["Kosongkan yang tidak diukur; jangan isi 0.", "Leave out what was not measured; do not enter 0."];
    }
  }
  return item.choices && !item.choices.some(({ key }) => key === text)
    ? ["Pilih salah satu.", "Choose one of them."] : null;
}

/** A text as FHIR wants it at such a question. */
function answerTo(item, text) {
  const unit = unitOf(item);
  switch (item.type) {
    case "boolean": return { valueBoolean: text === "yes" };
    case "choice": return { valueCoding: item.choices.find(({ key }) => key === text).coding };
    case "integer": return { valueInteger: Number(text) };
    case "decimal": return { valueDecimal: numberIn(text) };
    case "quantity": return { valueQuantity: { value: numberIn(text), ...(unit
      ? { unit: unit.display ?? unit.code, system: unit.system, code: unit.code } : {}) } };
    case "date": return { valueDate: text };
    case "dateTime": return { valueDateTime: withZone(text.slice(0, 10), text.slice(11, 16)) };
    default: return { valueString: text };
  }
}

/** What the sheet marks to be kept as an Observation too, as far as it is measured. */
function isMeasurement(item) {
  return item.type === "quantity" && extensionOf(item, `${SDC}observationExtract`)?.valueBoolean === true
    && MEASURED.includes(categoryOf(item)?.coding?.[0]?.code);
}

function categoryOf(item) {
  return extensionOf(item, `${SDC}observation-extract-category`)?.valueCodeableConcept ?? null;
}
