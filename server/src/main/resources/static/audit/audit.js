// "Who looked at this patient's data": asks the FHIR server with the officer's own token and shows the records.

const SCOPE = "ilp/audit user/AuditEvent.rs";
const IDENTIFIERS = {
  nik: "https://fhir.kemkes.go.id/id/nik|",
  ihs: "https://fhir.kemkes.go.id/id/ihs-number|",
};
const PAGE = "50";

const form = document.getElementById("question");
const news = document.getElementById("status");
const more = document.getElementById("more");
let events = [];
let next = null;

function tell(indonesian, english, bad) {
  news.dataset.state = bad ? "bad" : "";
  news.textContent = say(indonesian, english);
}

function showSignedIn() {
  const signedIn = token() !== null;
  form.hidden = !signedIn;
  document.getElementById("login").hidden = signedIn;
  document.getElementById("logout").hidden = !signedIn;
  if (!signedIn) {
    show([]);
    next = null;
  }
}

/** In the body of a POST: a NIK has no place in an address, which proxies write down. */
function question() {
  const query = new URLSearchParams();
  const kind = document.getElementById("kind").value;
  const patient = document.getElementById("patient").value.trim();
  if (kind === "id") {
    query.set("patient", `Patient/${patient.replace(/^Patient\//, "")}`);
  } else {
    query.set("patient.identifier", IDENTIFIERS[kind] + patient);
  }
  const from = document.getElementById("from").value;
  const until = document.getElementById("until").value;
  if (from) {
    query.append("date", `ge${from}`);
  }
  if (until) {
    query.append("date", `le${until}`);
  }
  query.set("_count", PAGE);
  return query;
}

async function ask(query) {
  tell("Mencari …", "Searching …");
  try {
    const answer = await fetch("/fhir/AuditEvent/_search", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${token()}`,
        Accept: "application/fhir+json",
        "Accept-Language": document.documentElement.lang,
      },
      body: query,
    });
    if (answer.status === 401) {
      forgetToken();
      showSignedIn();
      tell("Waktu masuk sudah habis. Masuklah lagi.", "Your session has ended. Sign in again.", true);
      return;
    }
    const body = await answer.json();
    if (!answer.ok) {
      news.dataset.state = "bad";
      news.textContent = body.issue?.[0]?.details?.text ?? String(answer.status);
      return;
    }
    take(body);
  } catch {
    tell("Server tidak menjawab. Coba lagi.", "The server does not answer. Try again.", true);
  }
}

function take(bundle) {
  events = events.concat((bundle.entry ?? []).map(({ resource }) => resource));
  const link = (bundle.link ?? []).find(({ relation }) => relation === "next");
  next = link ? new URL(link.url).searchParams : null;
  show(events);
  if (events.length === 0) {
    tell("Tidak ada catatan.", "There are no records.");
  } else {
    const emergencies = events.map(inWords).filter(({ emergency }) => emergency).length;
    tell(`${events.length} catatan, ${emergencies} di antaranya akses darurat.`,
      `${events.length} records, ${emergencies} of them emergency access.`);
  }
}

function cell(name, text, small) {
  const node = document.createElement(name);
  node.append(text);
  if (small) {
    const below = document.createElement("small");
    below.textContent = small;
    node.append(below);
  }
  return node;
}

function rowOf(event) {
  const record = inWords(event);
  const row = document.createElement("tr");
  row.classList.toggle("emergency", record.emergency);
  row.classList.toggle("refused", record.refused);
  const when = cell("th", record.when.toLocaleString(say("id-ID", "en-GB")));
  when.scope = "row";
  if (record.emergency) {
    const sign = document.createElement("span");
    sign.className = "sign";
    sign.textContent = ` ⚠ ${say("DARURAT", "EMERGENCY")}`;
    when.append(sign);
  }
  const who = record.person === record.client ? record.person : `${record.person} (${record.client})`;
  const what = record.resources ? `${record.operation}: ${record.resources}` : record.operation;
  const outcome = cell("td", record.outcome);
  outcome.className = "outcome";
  row.append(when, cell("td", who, record.organizations), cell("td", what, record.query),
    cell("td", record.purpose), outcome);
  return row;
}

function show(list) {
  document.getElementById("rows").replaceChildren(...list.map(rowOf));
  document.getElementById("result").hidden = list.length === 0;
  document.getElementById("download").hidden = list.length === 0;
  more.hidden = next === null;
  events = list;
}

/** Quoted; what a spreadsheet would take for a formula is made a text. */
function csvField(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function download() {
  const head = say("kapan;siapa;program;organisasi;apa;resource;pertanyaan;tujuan;hasil;darurat",
    "when;who;program;organisation;what;resources;query;purpose;outcome;emergency").split(";");
  const lines = events.map(inWords).map((record) => [
    record.when.toISOString(), record.person, record.client, record.organizations, record.operation,
    record.resources, record.query, record.purpose, record.outcome,
    record.emergency ? say("ya", "yes") : say("tidak", "no"),
  ]);
  const text = [head, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: "text/csv" }));
  link.download = "audit.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function begin() {
  try {
    await finishLogin();
  } catch {
    tell("Gagal masuk. Coba lagi.", "Signing in failed. Try again.", true);
  }
  showSignedIn();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  next = null;
  show([]);
  ask(question());
});
more.addEventListener("click", () => ask(next));
document.getElementById("download").addEventListener("click", download);
document.getElementById("login").addEventListener("click", async () => {
  try {
    await startLogin(SCOPE);
  } catch {
    tell("Server tidak menjawab. Coba lagi.", "The server does not answer. Try again.", true);
  }
});
document.getElementById("logout").addEventListener("click", async () => {
  try {
    await logout();
    tell("Sudah keluar.", "Signed out.");
  } catch {
    tell("Token sudah dilupakan, tetapi server tidak menjawab: Anda mungkin masih masuk.",
      "The token is forgotten, but the server does not answer: you may still be signed in.", true);
  }
  showSignedIn();
});
document.querySelectorAll("input[name=language]").forEach((choice) => {
  choice.addEventListener("change", () => show(events));
});
begin();
