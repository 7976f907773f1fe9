// "Today's list": signs in, finds out whose list it is, and moves between the list, a family and a sheet.
// What is shown lives in this tab's memory only.

const SCOPE = "user/*.cruds user/Patient.rs user/Group.rs user/RelatedPerson.rs user/Task.rus user/Questionnaire.rs "
  + "user/QuestionnaireResponse.crus user/Encounter.crus user/Observation.crs user/Flag.crs user/Appointment.rus "
  + "user/Immunization.rs user/Condition.rs user/EpisodeOfCare.rs user/CarePlan.rs user/PractitionerRole.rs "
  + "user/Organization.rs";
const WISH = "ilp-care-wish";
const REFERENCE = /^(Group|Patient)\/[A-Za-z0-9.-]{1,64}$/;

const view = document.getElementById("view");
const news = document.getElementById("status");

const FOR_WHOM = ["Untuk petugas pustu dan kader.", "For pustu staff and kader."];

const TITLES = {
  day: ["Daftar hari ini", "Today’s list"],
  family: ["Keluarga", "Family"],
  sheet: ["Lembar kunjungan rumah", "Home-visit sheet"],
};

/** Who is signed in: kind, organization, role. */
let place = null;

/** What is shown: "day", "family" or "sheet"; of which family or person; since when. */
let shown = { page: null, reference: null, at: null };

/** Only the latest wish is shown, however late answers come. */
let turn = 0;

function tell(indonesian, english, bad) {
  delete news.dataset.busy;
  news.dataset.state = bad ? "bad" : "";
  news.replaceChildren(...(indonesian ? both(indonesian, english) : []));
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

/** Shows a page once all of it has come; without a connection the one before stays. */
async function show(page, reference, load, render) {
  turn += 1;
  const mine = turn;
  tell("Memuat …", "Loading …");
  try {
    const data = await load();
    if (mine !== turn) {
      return;
    }
    enter(page, render(data), reference);
    tell();
  } catch (failure) {
    tell();
    if (mine === turn && !explain(failure)) {
      offline(shown.at
        ? [`Tidak tersambung. Daftar pukul ${clockOf(shown.at)}.`, `Not connected. List of ${clockOf(shown.at)}.`]
        : ["Tidak tersambung.", "Not connected."], () => show(page, reference, load, render));
    }
  }
}

function enter(page, nodes, reference) {
  if (place === null) {
    // Signed out while it was on its way.
    return;
  }
  turn += 1;
  const moved = page !== shown.page || reference !== shown.reference;
  shown = { page, reference, at: page === "sheet" ? null : new Date() };
  view.replaceChildren(...nodes.flat(Infinity).filter(Boolean));
  document.getElementById("title").replaceChildren(...both(...TITLES[page]));
  hide("back", page === "day");
  hide("again", page === "sheet");
  hide("connection", true);
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
  tell("Sebentar …", "One moment …");
  news.dataset.busy = "yes";
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

/** Whether there are answers on the screen that the server has not confirmed. */
function isUnsaved() {
  return view.querySelector("form.sheet input:checked") !== null;
}

/** From a sheet back to the list, with the good news. */
async function leave(words) {
  await openDay();
  tell(...words);
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

function signedOut(indonesian, english) {
  turn += 1;
  place = null;
  knownUnits = null;
  shown = { page: null, reference: null, at: null };
  view.replaceChildren();
  document.getElementById("whose").replaceChildren(...both(...FOR_WHOM));
  document.getElementById("unit").replaceChildren();
  ["back", "again", "logout", "units", "connection"].forEach((id) => hide(id, true));
  hide("login", false);
  tell(indonesian, english);
}

function sessionEnded() {
  signedOut("Sesi Anda sudah berakhir. Silakan masuk lagi.", "Your session has ended. Sign in again.");
}

/** Nobody is left on the screen of a phone that was put away, nor on a page that the browser brings back. */
function clearIfEnded() {
  if (place !== null && token() === null) {
    sessionEnded();
  }
}

/** Facilities of a person who acts for several. */
function offerUnits(organizations) {
  const select = document.getElementById("unit");
  options(select, organizations.map((id) => [id, id]));
  select.onchange = () => {
    place.organization = select.value;
    openDay();
  };
  hide("units", organizations.length < 2);
}

async function start() {
  const wish = wished();
  try {
    await finishLogin();
  } catch {
    signedOut("Gagal masuk. Coba lagi.", "Signing in failed. Try again.");
    return;
  }
  if (token() === null) {
    signedOut();
    return;
  }
  hide("login", true);
  hide("logout", false);
  await act(async () => {
    const caller = jsonOf(await send("GET", "/caller", null, { Accept: "application/json" }));
    const kader = caller.kind === "kader" && caller.role;
    if (!kader && (caller.kind !== "facility" || caller.organizations.length === 0)) {
      tell("Halaman ini hanya untuk petugas pustu dan kader.", "This page is only for pustu staff and kader.", true);
      return;
    }
    place = { kind: caller.kind, organization: caller.organizations[0], role: kader ? caller.role : null };
    document.getElementById("whose").replaceChildren(caller.person ?? "");
    offerUnits(kader ? [] : caller.organizations);
    await (wish ? openFamily(wish) : openDay());
  }, true);
}

/** The family or person that the address names; kept over the login, which leads back without it. */
function wished() {
  const query = new URLSearchParams(location.search);
  const named = query.get("family") ?? query.get("person");
  const wish = named ?? sessionStorage.getItem(WISH);
  sessionStorage.removeItem(WISH);
  return wish && REFERENCE.test(wish) ? wish : null;
}

document.getElementById("login").addEventListener("click", async () => {
  const wish = wished();
  try {
    if (wish) {
      sessionStorage.setItem(WISH, wish);
    }
    await startLogin(SCOPE);
  } catch {
    offline(["Tidak tersambung.", "Not connected."], () => document.getElementById("login").click());
  }
});
document.getElementById("logout").addEventListener("click", async () => {
  signedOut();
  // Whoever signs in next is not led to this family.
  history.replaceState(null, "", location.pathname);
  try {
    await logout();
  } catch {
    hide("logout", false);
    tell("Belum tuntas keluar: server tidak menjawab. Orang lain mungkin masih dapat masuk sebagai Anda. Tekan Keluar lagi.",
      "You are not fully signed out: the server does not answer. Others may still get in as you. Press Sign out again.", true);
  }
});
document.getElementById("again").addEventListener("click", reload);
document.getElementById("back").addEventListener("click", () => {
  if (!isUnsaved() || confirm(say("Jawaban belum tersimpan. Tinggalkan lembar ini?",
    "The answers are not saved. Leave this sheet?"))) {
    openDay();
  }
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-open]");
  if (link && REFERENCE.test(link.dataset.open)) {
    event.preventDefault();
    openFamily(link.dataset.open);
  }
});
document.querySelectorAll("input[name=language]").forEach((choice) => {
  choice.addEventListener("change", () => {
    // A sheet has its words in both languages; lists come from the server in one.
    if (place && (shown.page === "day" || shown.page === "family")) {
      reload();
    }
  });
});
window.addEventListener("pageshow", clearIfEnded);
window.addEventListener("beforeunload", (event) => {
  if (isUnsaved()) {
    event.preventDefault();
  }
});
document.addEventListener("visibilitychange", clearIfEnded);
setInterval(clearIfEnded, 30_000);
start();
