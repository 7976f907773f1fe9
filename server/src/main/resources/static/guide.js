// The guide: search, and links that only lead somewhere when a server serves it.

const MOST = 40;
const served = location.pathname.includes("/ig/") && location.protocol.startsWith("http");

if (served) {
  document.querySelectorAll(".live").forEach((link) => {
    link.hidden = false;
  });
}

/** Every word of the question must be in the entry; words in the title count most. */
function find(question) {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  const scored = [];
  for (const entry of window.ILP_SEARCH) {
    const title = `${entry.t} ${entry.e} ${entry.i}`.toLowerCase();
    const all = `${title} ${entry.k} ${entry.d} ${entry.x}`.toLowerCase();
    if (words.every((word) => all.includes(word))) {
      const score = words.reduce((sum, word) => sum + (title.includes(word) ? 2 : 0) + (title.startsWith(word) ? 1 : 0), 0);
      scored.push([score, entry]);
    }
  }
  return scored.sort((one, other) => other[0] - one[0]).map(([, entry]) => entry);
}

function itemOf(entry) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = entry.p;
  link.textContent = document.documentElement.lang === "en" ? entry.e : entry.t;
  const id = document.createElement("code");
  id.textContent = entry.i;
  item.append(link, " ", id, ` ${entry.k}`);
  return item;
}

function show(question) {
  const found = document.getElementById("found");
  found.replaceChildren();
  found.hidden = question.trim().length < 2;
  if (found.hidden) {
    return;
  }
  const hits = find(question);
  const english = document.documentElement.lang === "en";
  const count = document.createElement("p");
  count.textContent = english ? `${hits.length} found` : `${hits.length} ditemukan`;
  const list = document.createElement("ul");
  list.append(...hits.slice(0, MOST).map(itemOf));
  found.append(count, list);
}

const box = document.querySelector(".search");
if (box && window.ILP_SEARCH) {
  box.hidden = false;
  box.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("search").addEventListener("input", (event) => show(event.target.value));
}
