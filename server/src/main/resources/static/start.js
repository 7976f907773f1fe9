// The start page: its language, the state of the server, commands to copy.

const REMEMBERED = "ilp-language";

function chooseLanguage(language) {
  document.getElementById(`language-${language}`).checked = true;
  document.documentElement.lang = language;
}

/** Remembers nothing but the language; a browser that forbids even that asks again next time. */
function remember(language) {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // The choice holds for this page.
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
}

async function showState() {
  const state = document.getElementById("state");
  try {
    const answer = await fetch("/fhir/metadata", { headers: { Accept: "application/fhir+json" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const { software, fhirVersion } = await answer.json();
    document.getElementById("version").textContent = `: ${software.name} ${software.version}, FHIR ${fhirVersion}`;
    state.dataset.state = "ready";
  } catch {
    state.dataset.state = "silent";
  }
}

/** The commands lead to the server that served this page. */
function useOwnAddress() {
  if (location.protocol.startsWith("http")) {
    document.querySelectorAll(".base").forEach((base) => {
      base.textContent = location.origin;
    });
  }
}

async function copy(button) {
  await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
  const english = document.documentElement.lang === "en";
  document.getElementById("copied").textContent = english ? "Copied" : "Tersalin";
  button.classList.add("done");
  setTimeout(() => {
    button.classList.remove("done");
    document.getElementById("copied").textContent = "";
  }, 2000);
}

document.querySelectorAll("input[name=language]").forEach((choice) => {
  choice.addEventListener("change", () => {
    chooseLanguage(choice.value);
    remember(choice.value);
  });
});
chooseLanguage(remembered());
useOwnAddress();
if (navigator.clipboard) {
  document.querySelectorAll(".copy").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  });
}
showState();
