// Words of the page in both languages, dates and ages, and how elements are made.

function say(indonesian, english) {
  return document.documentElement.lang === "en" ? english : indonesian;
}

/** An element; children are nodes or texts, those that are null are left out. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes ?? {}).forEach(([key, value]) => {
    if (key === "on") {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? "" : value);
    }
  });
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A text in both languages, of which the page shows one. */
function both(indonesian, english) {
  return [el("span", { lang: "id" }, indonesian), el("span", { lang: "en" }, english)];
}

function button(indonesian, english, listener, main) {
  return el("button", { type: "button", class: main ? "main" : null, on: { click: listener } }, both(indonesian, english));
}

const WORDS = {
  finding: {
    "danger-sign": ["Tanda bahaya", "Danger sign"],
    "tb-symptom": ["Gejala TBC", "TB symptom"],
    "non-adherent": ["Tidak minum obat", "Does not take medicine"],
    "no-access": ["Belum mendapat pelayanan", "No access to services"],
  },
  state: {
    late: ["TERLAMBAT", "LATE"],
    open: ["menunggu", "waiting"],
    accepted: ["diterima", "accepted"],
    booked: ["direncanakan", "planned"],
    missed: ["terlewat", "missed"],
    fulfilled: ["terlaksana", "done"],
    refused: ["menolak", "refused"],
    due: ["jatuh tempo", "due"],
    overdue: ["terlewat", "overdue"],
  },
  kind: {
    routine: ["kunjungan rutin", "routine visit"],
    special: ["kunjungan khusus", "special visit"],
    "with-health-worker": ["bersama tenaga kesehatan", "with a health worker"],
  },
  setting: {
    puskesmas: ["Puskesmas", "Health centre (puskesmas)"],
    pustu: ["Pustu", "Pustu"],
    posyandu: ["Posyandu", "Posyandu"],
    home: ["Rumah", "Home"],
    school: ["Sekolah", "School"],
  },
  stage: {
    pregnant: ["hamil", "pregnant"],
    delivering: ["bersalin", "delivering"],
    postpartum: ["nifas", "postpartum"],
    breastfeeding: ["menyusui", "breastfeeding"],
    newborn: ["bayi baru lahir", "newborn"],
    infant: ["bayi", "infant"],
    "under-two": ["baduta", "under two"],
    "under-five": ["balita", "under five"],
    preschool: ["prasekolah", "preschool"],
    "school-age": ["usia sekolah", "school age"],
    adolescent: ["remaja", "adolescent"],
    adult: ["dewasa", "adult"],
    "pre-elderly": ["pralansia", "pre-elderly"],
    elderly: ["lansia", "elderly"],
    "elderly-high-risk": ["lansia risiko tinggi", "elderly at high risk"],
  },
  relation: {
    head: ["kepala keluarga", "head of the family"],
    spouse: ["istri/suami", "spouse"],
    child: ["anak", "child"],
    grandchild: ["cucu", "grandchild"],
    parent: ["orang tua", "parent"],
    "parent-in-law": ["mertua", "parent-in-law"],
    "child-in-law": ["menantu", "child-in-law"],
    sibling: ["saudara", "sibling"],
    "other-family": ["keluarga lain", "other relative"],
    "non-family": ["bukan keluarga", "not a relative"],
  },
  indicator: {
    "weight-for-age": ["BB/U", "Weight for age"],
    "length-for-age": ["PB/U", "Length for age"],
    "height-for-age": ["TB/U", "Height for age"],
    "length-height-for-age": ["PB/U atau TB/U", "Length or height for age"],
    "weight-for-length": ["BB/PB", "Weight for length"],
    "weight-for-height": ["BB/TB", "Weight for height"],
    "bmi-for-age": ["IMT/U", "BMI for age"],
    "head-circumference-for-age": ["Lingkar kepala/U", "Head circumference for age"],
    "arm-circumference-for-age": ["LiLA/U", "Arm circumference for age"],
  },
};

/** Both words of a code; one without words stays itself. */
function word(table, code) {
  const words = WORDS[table];
  return Object.hasOwn(words, code) ? both(...words[code]) : [String(code)];
}

function dayOf(text) {
  return text ? new Date(text.length === 10 ? `${text}T00:00` : text).toLocaleDateString(
    say("id-ID", "en-GB"), { day: "numeric", month: "short", year: "numeric" }) : "";
}

function clockOf(time) {
  return new Date(time).toLocaleTimeString(say("id-ID", "en-GB"), { hour: "2-digit", minute: "2-digit" });
}

/** "2026-11-22" in this device's zone. */
function today() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

/** With the offset of this device, as FHIR wants times: 2026-11-22T08:00:00+08:00. */
function withZone(day, clock) {
  const minutes = -new Date(`${day}T${clock}`).getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
  return `${day}T${clock}:00${minutes < 0 ? "-" : "+"}${offset}`;
}

/** Whole months from birth to now; null if the birth date is not complete. */
function monthsSince(birthDate) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate ?? "")) {
    return null;
  }
  const [year, month, day] = birthDate.split("-").map(Number);
  const [thisYear, thisMonth, thisDay] = today().split("-").map(Number);
  return (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
}

function ageOf(birthDate) {
  const months = monthsSince(birthDate);
  if (months === null) {
    return [];
  }
  return months < 60 ? both(`${months} bulan`, `${months} months`)
    : both(`${Math.floor(months / 12)} tahun`, `${Math.floor(months / 12)} years`);
}

function nameOf(patient) {
  const name = patient?.name?.[0];
  return name?.text ?? [...(name?.given ?? []), name?.family ?? ""].join(" ").trim();
}
