// What is on the screen: one page at a time, where it leads, and what went wrong.

const view = document.getElementById("view");
const news = document.getElementById("status");

const FOR_WHOM = ["Untuk petugas pustu dan kader.", "For pustu staff and kader."];

const TITLES = {
  day: ["Daftar hari ini", "Today’s list"],
  family: ["Keluarga", "Family"],
  sheet: ["Lembar kunjungan rumah", "Home-visit sheet"],
};

/** Who is signed in: kind, organization, role, person. */
let place = null;

/** What is shown: "day", "family" or "sheet"; of which family or person, or which sheet; since when. */
let shown = { page: null, reference: null, at: null };

/** The last list of the day, to come back to without a connection. In memory only. */
let lastDay = null;

/** Only the latest wish is shown, however late answers come. */
let turn = 0;

/** A line about what is going on or how it went; read out as soon as it changes. */
function tell(indonesian, english, bad) {
  delete news.dataset.busy;
  news.dataset.state = bad ? "bad" : "";
  news.replaceChildren(...(indonesian ? both(indonesian, english) : []));
}

function tellBusy(indonesian, english) {
  tell(indonesian, english);
  news.dataset.busy = "yes";
}

function hide(id, hidden) {
  document.getElementById(id).hidden = hidden;
}

function offline(words, retry) {
  document.getElementById("connection-text").replaceChildren(...both(...words));
  document.getElementById("retry").onclick = () => {
    hide("connection", true);
    retry();
  };
  hide("connection", false);
}

/** Says what went wrong; false if the connection is lost, which the caller knows better how to say. */
function explain(failure) {
  if (failure instanceof SignedOut) {
    sessionEnded();
  } else if (failure instanceof Refused) {
    news.dataset.state = "bad";
    news.replaceChildren(failed(failure));
  } else if (failure instanceof NotConnected) {
    return false;
  } else {
    throw failure;
  }
  return true;
}

/** Shows a page once all of it has come; without a connection the one before stays, or the last list comes back. */
async function show(page, reference, load, render) {
  turn += 1;
  const mine = turn;
  tellBusy("Memuat …", "Loading …");
  try {
    const data = await load();
    if (mine !== turn) {
      return;
    }
    lastDay = page === "day" ? { data, at: new Date() } : lastDay;
    enter(page, render(data), reference, new Date());
    tell();
  } catch (failure) {
    tell();
    if (mine === turn && !explain(failure)) {
      if (page === "day" && shown.page !== "day" && lastDay !== null) {
        enter("day", render(lastDay.data), null, lastDay.at);
      }
      offline(shown.at
        ? [`Tidak tersambung. Daftar pukul ${clockOf(shown.at)}.`, `Not connected. List of ${clockOf(shown.at)}.`]
        : ["Tidak tersambung.", "Not connected."], () => show(page, reference, load, render));
    }
  }
}

function enter(page, nodes, reference, at) {
  if (place === null) {
    // Signed out while it was on its way.
    return;
  }
  turn += 1;
  const moved = page !== shown.page || reference !== shown.reference;
  shown = { page, reference, at: at ?? null };
  view.replaceChildren(...nodes.flat(Infinity).filter(Boolean));
  document.getElementById("title").replaceChildren(...both(...TITLES[page]));
  hide("back", page === "day");
  hide("again", page === "sheet");
  hide("connection", true);
  showUnsent();
  if (moved) {
    window.scrollTo(0, 0);
    document.getElementById("title").focus({ preventScroll: true });
  }
}

/**
 * Does something and shows the list anew. Everything that is done here may be done twice: what was sent is known again.
 *
 * @param stays whether what is shown stays as it is
 */
async function act(work, stays) {
  hide("connection", true);
  tellBusy("Sebentar …", "One moment …");
  view.setAttribute("aria-busy", "true");
  const mine = turn;
  try {
    await work();
    if (news.dataset.busy) {
      tell();
    }
    // Whoever has gone on meanwhile is not called back.
    if (!stays && mine === turn) {
      await reload();
    }
  } catch (failure) {
    tell();
    if (!explain(failure)) {
      offline(["Tidak tersambung. Mungkin belum terkirim. Tekan Coba lagi; tidak akan tersimpan dua kali.",
        "Not connected. It may not have been sent. Press Try again; nothing is stored twice."], () => act(work, stays));
    }
  } finally {
    view.removeAttribute("aria-busy");
  }
}

function reload() {
  return shown.page === "family" ? openFamily(shown.reference) : openDay();
}

function openDay() {
  history.replaceState(null, "", location.pathname);
  return place.kind === "kader"
    ? show("day", null, loadKader, kaderView)
    : show("day", null, loadFacility, facilityView);
}

function openFamily(reference) {
  const key = reference.startsWith("Group/") ? "family" : "person";
  history.replaceState(null, "", `${location.pathname}?${key}=${encodeURIComponent(reference)}`);
  return show("family", reference, () => loadFamily(reference), (data) => familyView(data, place));
}

/** Nothing of what was shown is left, neither on the screen nor in memory. */
function signedOut(indonesian, english) {
  turn += 1;
  place = null;
  knownUnits = null;
  lastDay = null;
  subjects.clear();
  putAway();
  shown = { page: null, reference: null, at: null };
  view.replaceChildren();
  document.getElementById("title").replaceChildren(...both(...TITLES.day));
  document.getElementById("whose").replaceChildren(...both(...FOR_WHOM));
  document.getElementById("unit").replaceChildren();
  ["back", "again", "logout", "units", "connection"].forEach((id) => hide(id, true));
  hide("login", false);
  showUnsent();
  tell(indonesian, english);
}

function sessionEnded() {
  signedOut(...(storedKept() === null
    ? ["Sesi Anda sudah berakhir. Silakan masuk lagi.", "Your session has ended. Sign in again."]
    : ["Sesi Anda sudah berakhir. Masuk lagi: isian yang belum terkirim masih ada.",
      "Your session has ended. Sign in again: what was not sent is still there."]));
}
