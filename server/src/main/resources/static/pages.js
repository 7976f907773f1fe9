// What all pages share: the language and the buttons that copy.

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

/** Copies the text of the code beside a button and says so. */
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
if (navigator.clipboard) {
  document.querySelectorAll(".copy").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  });
}
