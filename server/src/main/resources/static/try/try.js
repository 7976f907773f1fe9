// The page to try a resource on: what is typed, where it comes from, and sending it to be checked.

const PROFILE = "https://w3id.org/ilp-fhir/StructureDefinition/";
const text = document.getElementById("text");
const numbers = document.getElementById("numbers");
const profile = document.getElementById("profile");

function say(indonesian, english) {
  return document.documentElement.lang === "en" ? english : indonesian;
}

function setText(content) {
  text.value = content;
  showNumbers();
}

function showNumbers() {
  const lines = text.value.split("\n").length;
  numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
  numbers.scrollTop = text.scrollTop;
}

/** Selects a line and brings it into view. */
function goTo(line) {
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + lines[line - 1].length);
  text.scrollTop = text.scrollHeight * (line - 4) / lines.length;
  text.scrollLeft = 0;
}

function isXml() {
  return text.value.trimStart().startsWith("<");
}

/** The type decides the address; what cannot be read goes to Bundle, and the answer says why. */
function typeOf(content) {
  const match = isXml()
    ? /<([A-Z][A-Za-z]+)[\s>]/.exec(content)
    : /"resourceType"\s*:\s*"([A-Z][A-Za-z]+)"/.exec(content);
  return match ? match[1] : "Bundle";
}

function request() {
  const query = profile.value ? `?profile=${encodeURIComponent(PROFILE + profile.value)}` : "";
  return {
    address: `/fhir/${typeOf(text.value)}/$validate${query}`,
    type: isXml() ? "application/fhir+xml" : "application/fhir+json",
  };
}

function send(value) {
  const { address, type } = request();
  return fetch(address, {
    method: "POST",
    headers: {
      "Content-Type": type,
      Accept: "application/fhir+json",
      "Accept-Language": "id",
      Authorization: `Bearer ${value}`,
    },
    body: text.value,
  });
}

/** Whoever is signed in; else the sandbox's own client, whose secret is no secret. Null in production. */
async function anyToken() {
  if (!token()) {
    const answer = await fetch("/oauth2/v1/accesstoken?grant_type=client_credentials", {
      method: "POST",
      body: new URLSearchParams({ client_id: "sandbox-simpus", client_secret: "sandbox-simpus-secret" }),
    });
    if (answer.ok) {
      const { access_token: value, expires_in: seconds } = await answer.json();
      keepToken(value, seconds);
    }
  }
  return token();
}

/** Before anything is typed, so that nothing typed is lost. */
async function signIn() {
  if (!(await finishLogin()) && !(await anyToken())) {
    await startLogin("openid");
  }
}

async function check(event) {
  event.preventDefault();
  const button = document.querySelector("button.main");
  button.disabled = true;
  try {
    const answer = await send(await anyToken());
    showReport(await answer.json(), goTo);
  } catch {
    showReport({ issue: [{ severity: "error", details: { text: say(
      "Server tidak menjawab. Coba lagi sebentar lagi.", "The server does not answer. Try again in a moment.") } }] }, goTo);
  } finally {
    button.disabled = false;
  }
}

async function copyAsCurl() {
  const { address, type } = request();
  const command = `curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: ${type}' --data-binary @- '${location.origin}${address}' <<'ILP'\n${text.value}\nILP\n`;
  const copied = document.getElementById("copied");
  try {
    await navigator.clipboard.writeText(command);
    copied.textContent = say("Tersalin", "Copied");
  } catch {
    copied.textContent = say("Peramban tidak mengizinkan menyalin", "The browser does not allow copying");
  }
}

async function loadExample(file) {
  const answer = await fetch(`../ig/examples/${file}`);
  if (answer.ok) {
    setText(await answer.text());
    document.getElementById("report").hidden = true;
  }
}

function option(value, label) {
  const node = document.createElement("option");
  node.value = value;
  node.textContent = label;
  return node;
}

async function loadCatalogue() {
  const catalogue = await (await fetch("../ig/catalogue.json")).json();
  profile.append(...catalogue.profiles.map(({ id, title }) => option(id, `${title} · ${id}`)));
  document.getElementById("examples").append(...catalogue.examples.map(({ file, why }) => option(file, why)));
  const asked = new URLSearchParams(location.search);
  if (catalogue.profiles.some(({ id }) => id === asked.get("profile"))) {
    profile.value = asked.get("profile");
  }
  if (catalogue.examples.some(({ file }) => file === asked.get("example"))) {
    document.getElementById("example").value = asked.get("example");
    await loadExample(asked.get("example"));
  }
}

async function take(file) {
  if (file) {
    setText(await file.text());
  }
}

function receiveDrops(paper) {
  paper.addEventListener("dragover", (event) => {
    event.preventDefault();
    paper.classList.add("over");
  });
  paper.addEventListener("dragleave", () => paper.classList.remove("over"));
  paper.addEventListener("drop", (event) => {
    event.preventDefault();
    paper.classList.remove("over");
    take(event.dataTransfer.files[0]);
  });
}

document.getElementById("check").addEventListener("submit", check);
document.getElementById("curl").addEventListener("click", copyAsCurl);
document.getElementById("clear").addEventListener("click", () => {
  setText("");
  document.getElementById("report").hidden = true;
});
document.getElementById("example").addEventListener("change", (event) => loadExample(event.target.value));
document.getElementById("file").addEventListener("change", (event) => take(event.target.files[0]));
text.addEventListener("input", showNumbers);
text.addEventListener("scroll", () => {
  numbers.scrollTop = text.scrollTop;
});
receiveDrops(document.querySelector(".paper"));
showNumbers();
loadCatalogue();
signIn();
