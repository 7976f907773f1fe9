// What was typed in and is not stored at the server yet. It is kept in this tab's sessionStorage, so that the end of a
// session or a reload loses nothing; only for the person who typed it, and no longer than she may be signed in.
// Signing out takes it away.

const KEPT = "ilp-care-kept";
const LONGEST_KEPT = 12 * 3600_000;

/** person and entries: each a sheet or the outcome of a visit; null while nobody is signed in. */
let kept = null;

function storedKept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  } catch {
    return null;
  }
}

function storeKept() {
  try {
    if (kept === null || kept.entries.length === 0) {
      sessionStorage.removeItem(KEPT);
    } else {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    }
  } catch {
    // A browser that keeps nothing: it holds as long as the page is not left.
  }
}

function isRecent({ began }) {
  return Date.now() - new Date(began).getTime() < LONGEST_KEPT;
}

/** Nobody has come back for it: it is older than any session. */
function forgetOld() {
  if (!(storedKept()?.entries ?? []).some(isRecent)) {
    forgetKept();
  }
}

/** Whoever signs in finds what she left, and nothing of anybody else. */
function keepFor(person) {
  const stored = storedKept();
  const hers = stored?.person === person ? stored.entries.filter(isRecent) : [];
  kept = { person, entries: hers };
  storeKept();
}

function keep(entry) {
  if (kept !== null) {
    kept.entries = [...kept.entries.filter(({ name }) => name !== entry.name), entry];
    storeKept();
  }
}

function drop(name) {
  if (kept !== null) {
    kept.entries = kept.entries.filter((entry) => entry.name !== name);
    storeKept();
  }
}

function keptEntry(name) {
  return kept?.entries.find((entry) => entry.name === name) ?? null;
}

function keptInState(...states) {
  return (kept?.entries ?? []).filter(({ state }) => states.includes(state));
}

/** The session has ended: nothing is on the screen or in memory, and the tab's storage waits for the same person. */
function putAway() {
  kept = null;
}

/** Signing out: nothing is left. */
function forgetKept() {
  kept = null;
  storeKept();
}
