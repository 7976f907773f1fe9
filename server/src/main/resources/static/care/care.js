// "Today's list": signs in, finds out whose list it is, and listens to what is pressed.

const SCOPE = "user/*.cruds user/Patient.rs user/Group.rs user/RelatedPerson.rs user/Task.rus user/Questionnaire.rs "
  + "user/QuestionnaireResponse.crus user/Encounter.crus user/Observation.crs user/Flag.crs user/Appointment.rus "
  + "user/Immunization.rs user/Condition.rs user/EpisodeOfCare.rs user/CarePlan.rs user/PractitionerRole.rs "
  + "user/Organization.rs";
const WISH = "ilp-care-wish";
const REFERENCE = /^(Group|Patient)\/[A-Za-z0-9.-]{1,64}$/;

/** Facilities of a person who acts for several. */
function offerUnits(organizations) {
  const select = document.getElementById("unit");
  options(select, organizations.map((id) => [id, id]));
  select.onchange = () => {
    place.organization = select.value;
    lastDay = null;
    openDay();
  };
  hide("units", organizations.length < 2);
}

async function start() {
  const wish = wished();
  forgetOld();
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
  sessionBegan();
  hide("login", true);
  hide("logout", false);
  await act(async () => {
    const caller = jsonOf(await send("GET", "/caller", null, { Accept: "application/json" }));
    const kader = caller.kind === "kader" && caller.role;
    if (!kader && (caller.kind !== "facility" || caller.organizations.length === 0)) {
      tell("Halaman ini hanya untuk petugas pustu dan kader.", "This page is only for pustu staff and kader.", true);
      return;
    }
    place = { kind: caller.kind, organization: caller.organizations[0], role: kader ? caller.role : null,
      person: caller.person };
    document.getElementById("whose").replaceChildren(caller.person ?? "");
    offerUnits(kader ? [] : caller.organizations);
    keepFor(caller.person);
    showUnsent();
    await (wish ? openFamily(wish) : openDay());
    await sendAgain();
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

async function signOut() {
  const left = kept?.entries.length ?? 0;
  if (left > 0 && !confirm(say(`${left} isian belum terkirim. Keluar menghapusnya dari perangkat ini. Tetap keluar?`,
    `${left} not sent yet. Signing out deletes that from this device. Sign out all the same?`))) {
    return;
  }
  forgetKept();
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
document.getElementById("logout").addEventListener("click", signOut);
document.getElementById("again").addEventListener("click", reload);
document.getElementById("back").addEventListener("click", openDay);
document.getElementById("send").addEventListener("click", sendAgain);
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
    } else {
      translateOptions(view);
    }
  });
});
window.addEventListener("online", sendAgain);
window.addEventListener("pageshow", watchSession);
window.addEventListener("beforeunload", (event) => {
  // A reload keeps it, closing the page does not.
  if (place !== null && (kept?.entries.length ?? 0) > 0) {
    event.preventDefault();
  }
});
document.addEventListener("visibilitychange", watchSession);
setInterval(watchSession, 30_000);
start();
