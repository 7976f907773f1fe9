// What waits to be sent or finished: shown above everything else, sent again when the link is back or at a button.

let sending = null;

/** Refused for now, not for what it says: too many calls, or a fault of the server. */
function isForLater({ status }) {
  return status === 429 || status >= 500;
}

/** @returns whether the next can be tried */
async function sendOne(entry) {
  try {
    if (entry.bundle) {
      await post("", entry.bundle);
      entry.bundle = null;
      keep(entry);
    }
    if (entry.ending) {
      await endAppointment(entry.ending, entry.ending.status, entry.ending.more);
    }
    drop(entry.name);
    subjects.delete(entry.name);
    return true;
  } catch (failure) {
    if (failure instanceof SignedOut) {
      sessionEnded();
      return false;
    } else if (failure instanceof NotConnected || (failure instanceof Refused && isForLater(failure))) {
      return false;
    } else if (!(failure instanceof Refused)) {
      throw failure;
    }
    // What is stored is not typed in again: only how the plan ended was not taken.
    keep({ ...entry, state: "refused", problem: failure.message, bundle: null,
      sheet: entry.bundle ? entry.sheet : null });
    return true;
  }
}

async function sendAll() {
  const tried = new Set();
  for (;;) {
    const entry = keptInState("waiting").find(({ name }) => !tried.has(name));
    if (!entry) {
      return;
    }
    tried.add(entry.name);
    if (!await sendOne(entry)) {
      return;
    }
  }
}

/** Everything that waits, one after the other; a second call waits for the first. */
function sendUnsent() {
  sending ??= sendAll().finally(() => {
    sending = null;
    showUnsent();
  });
  return sending;
}

/** Keeps it, sends it, and says what became of it. */
async function deliver(entry) {
  keep(entry);
  hide("connection", true);
  tellBusy("Mengirim …", "Sending …");
  view.setAttribute("aria-busy", "true");
  try {
    // What is sent already may have begun before this was kept.
    await sending;
    await sendUnsent();
  } finally {
    view.removeAttribute("aria-busy");
  }
  const left = keptEntry(entry.name);
  if (place === null) {
    return;
  }
  if (left?.state === "refused") {
    tell(left.problem, left.problem, true);
    return;
  }
  if (shown.page === "sheet") {
    // Handed over: without a connection too it is not on the screen to be changed any more.
    view.replaceChildren();
  }
  await openDay();
  if (left === null) {
    tell(...entry.words);
  } else if (keptEntry(entry.name) !== null) {
    tell("Belum terkirim. Isian disimpan di halaman ini; jangan tutup halamannya.",
      "Not sent yet. What you entered is kept on this page; do not close it.", true);
  }
}

/** By the button, or because the link is back. */
async function sendAgain() {
  if (place === null || keptInState("waiting").length === 0) {
    return;
  }
  tellBusy("Mengirim …", "Sending …");
  await sendUnsent();
  if (place === null) {
    return;
  }
  if (keptInState("waiting").length > 0) {
    tell("Belum terkirim. Coba lagi nanti.", "Not sent yet. Try again later.", true);
  } else {
    if (shown.page !== "sheet") {
      await reload();
    }
    tell("Semua terkirim.", "All is sent.");
  }
}

const UNSENT = {
  waiting: ["belum terkirim", "not sent yet"],
  draft: ["belum selesai", "not finished"],
  refused: ["ditolak", "refused"],
};

function unsentCard(entry) {
  return el("li", { class: entry.state === "refused" ? "card late" : "card danger" },
    el("p", { class: "head" }, el("strong", {}, entry.title), " ",
      el("span", { class: "tag" }, both(...UNSENT[entry.state]))),
    el("p", { class: "soft" }, entry.outcome ? [both(...entry.outcome), " · "] : null,
      clockOf(entry.began), ", ", dayOf(entry.began)),
    entry.problem && entry.state === "refused" ? el("p", { class: "bad" }, entry.problem) : null,
    entry.state === "waiting" ? null : el("p", { class: "actions" },
      entry.sheet ? button("Lanjutkan", "Continue", () => act(() => resumeSheet(entry), true), true) : null,
      button("Hapus", "Delete", () => {
        if (confirm(say("Hapus isian ini? Tidak dapat dikembalikan.",
          "Delete what was entered? It cannot be undone."))) {
          drop(entry.name);
          showUnsent();
          document.getElementById("title").focus();
        }
      })));
}

/** All that is kept, but for the sheet that is open. */
function showUnsent() {
  const entries = keptInState("waiting", "refused", "draft")
    .filter(({ name }) => !(shown.page === "sheet" && shown.reference === name));
  const waiting = entries.some(({ state }) => state === "waiting");
  document.getElementById("unsent-list").replaceChildren(...entries.map(unsentCard));
  hide("unsent", entries.length === 0);
  hide("send", !waiting);
  hide("stay", !waiting);
}
