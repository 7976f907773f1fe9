// Sheets as the server offers them, with the answers to choose from in both languages, and what the record fills in.

const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

/** Definitions only, nothing of people: they are asked for once. */
const knownSheets = new Map();
const knownDefinitions = new Map();

function translationOf(extended, language) {
  const found = (extended?.extension ?? []).find(({ url, extension }) => url === TRANSLATION
    && extension?.some((part) => part.url === "lang" && part.valueCode === language));
  return found?.extension.find(({ url }) => url === "content")?.valueString ?? null;
}

function english(item) {
  return translationOf(item._text, "en") ?? item.text;
}

/** A definition of our guide, which is open to everybody; null if the guide has none of that name. */
function definitionOf(canonical) {
  const address = canonical.split("|")[0];
  if (!address.startsWith(`${ILP}/`)) {
    return null;
  }
  if (!knownDefinitions.has(address)) {
    const [type, id] = address.split("/").slice(-2);
    const definition = fetch(`../ig/${type}-${id}.json`, { signal: AbortSignal.timeout?.(PATIENCE) })
      .then((answer) => answer.ok ? answer.json() : null)
      .catch(() => {
        knownDefinitions.delete(address);
        throw new NotConnected();
      });
    knownDefinitions.set(address, definition);
  }
  return knownDefinitions.get(address);
}

function conceptOf(system, code) {
  const find = (concepts) => (concepts ?? []).reduce(
    (found, concept) => found ?? (concept.code === code ? concept : find(concept.concept)), null);
  return find(system?.concept);
}

function designationOf(concept, language) {
  return (concept?.designation ?? []).find((designation) => designation.language === language)?.value ?? null;
}

/** One answer to choose, with its words: of the question, of the list it stands in, or of its code system. */
async function choiceOf(coding, listed) {
  const concept = conceptOf(await definitionOf(coding.system), coding.code);
  const display = coding.display ?? concept?.display ?? coding.code;
  return {
    key: `${coding.system}|${coding.code}`,
    coding: { system: coding.system, code: coding.code, display },
    words: [
      translationOf(coding._display, "id") ?? designationOf(listed, "id") ?? display,
      translationOf(coding._display, "en") ?? designationOf(listed, "en") ?? designationOf(concept, "en") ?? display],
  };
}

async function choicesOf(item) {
  if (item.answerOption) {
    return Promise.all(item.answerOption.filter(({ valueCoding }) => valueCoding)
      .map(({ valueCoding }) => choiceOf(valueCoding, null)));
  }
  const valueSet = item.answerValueSet ? await definitionOf(item.answerValueSet) : null;
  return Promise.all((valueSet?.compose?.include ?? []).flatMap(({ system, concept }) =>
    (concept ?? []).map((listed) => choiceOf({ system, code: listed.code, display: listed.display }, listed))));
}

/** A sheet, each of its choices with what there is to choose. */
async function questionnaireOf(id) {
  if (!knownSheets.has(id)) {
    const questionnaire = await read(`Questionnaire/${id}`);
    const complete = async (item) => {
      if (item.type === "choice") {
        item.choices = await choicesOf(item);
      }
      await Promise.all((item.item ?? []).map(complete));
    };
    await Promise.all(questionnaire.item.map(complete));
    knownSheets.set(id, questionnaire);
  }
  return knownSheets.get(id);
}

/** What a sheet's initialExpression asks of the record. The sheets know these; another is left to who fills it in. */
function initialOf(item, patient) {
  const expression = extensionOf(item, `${SDC}initialExpression`)?.valueExpression?.expression ?? "";
  const months = monthsSince(patient.birthDate);
  if (expression.startsWith("%patient.name")) {
    return nameOf(patient);
  } else if (expression === "%patient.birthDate") {
    return /^\d{4}-\d{2}-\d{2}$/.test(patient.birthDate ?? "") ? patient.birthDate : null;
  } else if (expression === "%patient.gender") {
    return (item.choices ?? []).find(({ coding }) => coding.code === patient.gender)?.key ?? null;
  } else if (expression.includes("today()") && months !== null) {
    return String(expression.includes("* 12") ? months : Math.floor(months / 12));
  }
  return null;
}

function initialValues(questionnaire, patient) {
  const values = {};
  eachItem(questionnaire.item, {}, (item, key) => {
    const initial = initialOf(item, patient);
    if (initial) {
      values[key] = [initial];
    }
  });
  return values;
}
