// What is filled in on a sheet: which questions are asked, what is wrong, and what is stored. Knows nothing of the
// page.
//
// Values are texts by key. A key is the linkId of the question and, in a group that may be repeated, "@0", "@1" … for
// each time. A question without a text has no answer: it is left out, and never stored as "no".

function textsAt(values, key) {
  return (values[key] ?? []).map((text) => text.trim()).filter((text) => text !== "");
}

/** How often a group that may be repeated is there: as often as something in it is filled in, at least once. */
function timesOf(group, suffix, values) {
  const inside = new Set();
  const collect = (item) => {
    inside.add(item.linkId);
    (item.item ?? []).forEach(collect);
  };
  collect(group);
  return Math.max(1, ...Object.keys(values).map((key) => {
    const link = key.split("@")[0];
    const rest = key.slice(link.length);
    return inside.has(link) && rest.startsWith(`${suffix}@`) ? parseInt(rest.slice(suffix.length + 1), 10) + 1 : 0;
  }));
}

/** Every item of the sheet with its key, in order, those below a repeated group once for each time. */
function eachItem(items, values, visit, suffix = "", parent = null) {
  items.forEach((item) => {
    const repeated = item.type === "group" && item.repeats;
    const times = repeated ? timesOf(item, suffix, values) : 1;
    for (let time = 0; time < times; time += 1) {
      const at = repeated ? `${suffix}@${time}` : suffix;
      const key = item.linkId + at;
      visit(item, key, at, parent);
      eachItem(item.item ?? [], values, visit, at, key);
    }
  });
}

function comparable(value) {
  return typeof value === "object" ? value.value ?? `${value.system}|${value.code}` : value;
}

/** Whether a condition of enableWhen is met by these texts of the question that it names. */
function isMet(condition, question, texts) {
  if (condition.operator === "exists") {
    return texts.length > 0 === condition.answerBoolean;
  }
  const wanted = comparable(Object.entries(condition).find(([name]) => name.startsWith("answer"))[1]);
  return texts.filter((text) => faultOf(question, text) === null).some((text) => {
    const given = comparable(Object.values(answerTo(question, text))[0]);
    switch (condition.operator) {
      case "=": return given === wanted;
      case "!=": return given !== wanted;
      case ">": return given > wanted;
      case ">=": return given >= wanted;
      case "<": return given < wanted;
      default: return given <= wanted;
    }
  });
}

/** Keys of all that is asked, given these answers. An answer to what is not asked counts for nothing. */
function askedKeys(questionnaire, values) {
  const questions = new Map();
  eachItem(questionnaire.item, values, (item, key) => questions.set(key, item));
  let asked = new Set(questions.keys());
  // What is asked may hang on what is asked itself: a few rounds settle it.
  for (let round = 0; round < 10; round += 1) {
    const before = asked;
    const next = new Set();
    eachItem(questionnaire.item, values, (item, key, at, parent) => {
      const met = (condition) => {
        let where = at;
        while (where && !questions.has(condition.question + where)) {
          where = where.slice(0, where.lastIndexOf("@"));
        }
        const named = condition.question + where;
        return questions.has(named)
          && isMet(condition, questions.get(named), before.has(named) ? textsAt(values, named) : []);
      };
      const conditions = item.enableWhen ?? [];
      const enabled = conditions.length === 0
        || (item.enableBehavior === "any" ? conditions.some(met) : conditions.every(met));
      if (enabled && (parent === null || next.has(parent))) {
        next.add(key);
      }
    });
    asked = next;
    if (next.size === before.size && [...next].every((key) => before.has(key))) {
      break;
    }
  }
  return asked;
}

/**
 * The sheet as it is stored.
 *
 * @returns asked: keys; items: of the QuestionnaireResponse, in the order of the sheet; faults: key and words of what
 *     cannot be stored so; measured: question and quantity of each measurement
 */
function readSheet(questionnaire, values) {
  const asked = askedKeys(questionnaire, values);
  const faults = [];
  const measured = [];
  const read = (items, suffix) => items.flatMap((item) => {
    const repeated = item.type === "group" && item.repeats;
    const times = item.type === "display" ? 0 : repeated ? timesOf(item, suffix, values) : 1;
    return Array.from({ length: times }, (_, time) => repeated ? `${suffix}@${time}` : suffix)
      .filter((at) => asked.has(item.linkId + at))
      .flatMap((at) => item.type === "group" ? readGroup(item, at) : readQuestion(item, at));
  });
  const readGroup = (group, at) => {
    const inside = read(group.item ?? [], at);
    if (inside.length > 0 || group.required) {
      (group.item ?? []).filter((item) => item.required && asked.has(item.linkId + at)
        && textsAt(values, item.linkId + at).length === 0).forEach((item) =>
        faults.push({ key: item.linkId + at, words: ["Harus diisi.", "This is needed."] }));
    }
    return inside.length > 0 ? [{ linkId: group.linkId, text: group.text, item: inside }] : [];
  };
  const readQuestion = (item, at) => {
    const key = item.linkId + at;
    const texts = textsAt(values, key);
    const wrong = texts.map((text) => faultOf(item, text)).find(Boolean);
    if (wrong) {
      faults.push({ key, words: wrong });
    }
    const answers = wrong ? [] : texts.map((text) => answerTo(item, text));
    if (isMeasurement(item)) {
      measured.push(...answers.map(({ valueQuantity }) => ({ item, key, valueQuantity })));
    }
    return answers.length > 0 ? [{ linkId: item.linkId, text: item.text, answer: answers }] : [];
  };
  return { asked, items: read(questionnaire.item, ""), faults, measured };
}
