// Keeps the session of somebody who is working: her token is renewed by the login that the browser still has, without
// leaving the page. Whoever has put the phone away is signed out when her token ends.

/** Well before a login that is not used ends. */
const RENEW_AFTER = 10 * 60_000;
const AT_WORK = 5 * 60_000;

let touched = Date.now();
let renewedAt = Date.now();
let tokenEnds = 0;
let renewing = null;

["pointerdown", "keydown", "input"].forEach((event) => {
  document.addEventListener(event, () => {
    touched = Date.now();
  }, { capture: true, passive: true });
});

function isAtWork() {
  return Date.now() - touched < AT_WORK;
}

/** Call it when a token has been kept. */
function sessionBegan() {
  renewedAt = Date.now();
  tokenEnds = tokenUntil();
}

/**
 * Another token of the same person; only one is asked for at a time.
 *
 * @returns whether there is one; false if the login has ended
 * @throws NotConnected if nobody answers
 */
function renewSession() {
  renewing ??= renewedSession().finally(() => {
    renewing = null;
  });
  return renewing;
}

async function renewedSession() {
  renewedAt = Date.now();
  const person = place?.person;
  let answer;
  let caller;
  try {
    answer = await renewedToken(SCOPE);
    if (answer === null) {
      return false;
    }
    // Somebody else may have signed in at this browser meanwhile: the list on the screen is not hers.
    const told = await fetch("/caller", {
      headers: { Accept: "application/json", Authorization: `Bearer ${answer.access_token}` } });
    caller = told.ok ? await told.json() : null;
  } catch (failure) {
    if (failure instanceof TypeError) {
      throw new NotConnected();
    }
    return false;
  }
  if (caller === null || place === null || caller.person !== person) {
    return false;
  }
  keepToken(answer.access_token, answer.expires_in);
  sessionBegan();
  return true;
}

/** Looked at now and then, and when the page is shown again. */
async function watchSession() {
  if (place === null) {
    return;
  }
  const over = token() === null;
  if (over && (!isAtWork() || Date.now() < tokenEnds)) {
    // Nobody is left on the screen of a phone that was put away, nor where the token was taken away before its time.
    sessionEnded();
  } else if (over || (isAtWork() && Date.now() - renewedAt > RENEW_AFTER)) {
    try {
      if (!await renewSession() && token() === null && place !== null) {
        sessionEnded();
      }
    } catch (failure) {
      if (!(failure instanceof NotConnected)) {
        throw failure;
      }
      // Without a link nobody can sign in either: she may go on typing, and it is sent later.
    }
  }
}
