// Signs a person in by OAuth 2 authorization code with PKCE. The token lives in this tab only (sessionStorage).

const TOKEN = "ilp-token";
const PENDING = "ilp-login";

/** Where the server signs people in; the page's own client is the server's word, or the sandbox's. */
async function loginPlace() {
  const answer = await fetch("/fhir/.well-known/smart-configuration", { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(`smart-configuration ${answer.status}`);
  }
  const place = await answer.json();
  const named = document.querySelector("meta[name=ilp-client]");
  return {
    authorize: place.authorization_endpoint,
    token: place.token_endpoint,
    end: place.end_session_endpoint,
    acr: place.ilp_page_acr,
    client: place.ilp_page_client ?? named?.content ?? "sandbox-page",
  };
}

function base64Url(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function randomText() {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** This page without what its address asked for: the address that the server knows. */
function ownAddress() {
  return location.origin + location.pathname;
}

/** What a page asks for to get a code: PKCE, and a state by which it knows its own request again. */
async function codeRequest(place, scope, { verifier, state }) {
  const challenge = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    response_type: "code",
    client_id: place.client,
    redirect_uri: ownAddress(),
    scope,
    state,
    code_challenge: base64Url(challenge),
    code_challenge_method: "S256",
  });
  if (place.acr) {
    query.set("acr_values", place.acr);
  }
  return `${place.authorize}?${query}`;
}

async function changeCode(place, code, verifier) {
  const response = await fetch(place.token, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: ownAddress(),
      client_id: place.client,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) {
    throw new Error(`token ${response.status}`);
  }
  return response.json();
}

/** Leaves for the login page; the browser comes back to this page with a code. */
async function startLogin(scope) {
  const place = await loginPlace();
  const pending = { verifier: randomText(), state: randomText() };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  location.assign(await codeRequest(place, scope, pending));
}

/** Takes the code out of the address and changes it for a token. False if there is none, or it is not ours. */
async function finishLogin() {
  const answer = new URLSearchParams(location.search);
  if (!answer.has("state") || !(answer.has("code") || answer.has("error"))) {
    return false;
  }
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? "null");
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, "", ownAddress());
  if (!pending || pending.state !== answer.get("state") || answer.has("error")) {
    throw new Error(answer.get("error") ?? "state");
  }
  const { access_token: value, expires_in: seconds } =
    await changeCode(await loginPlace(), answer.get("code"), pending.verifier);
  keepToken(value, seconds);
  return true;
}

/**
 * Gets another token without leaving the page, by the login that this browser still has; null if it has ended, or is at
 * another address, where a page cannot follow. The caller looks whose token it is before keeping it.
 */
async function renewedToken(scope) {
  const place = await loginPlace();
  if (new URL(place.authorize, location.href).origin !== location.origin) {
    return null;
  }
  const pending = { verifier: randomText(), state: randomText() };
  const came = new URL((await fetch(await codeRequest(place, scope, pending))).url);
  const code = came.searchParams.get("code");
  return code && came.origin + came.pathname === ownAddress() && came.searchParams.get("state") === pending.state
    ? changeCode(place, code, pending.verifier)
    : null;
}

function keepToken(value, seconds) {
  sessionStorage.setItem(TOKEN, JSON.stringify({ value, until: Date.now() + (Number(seconds) - 10) * 1000 }));
}

/** Until when the kept token holds, in milliseconds since 1970; 0 without one. */
function tokenUntil() {
  return JSON.parse(sessionStorage.getItem(TOKEN) ?? "null")?.until ?? 0;
}

/** The access token, or null if nobody is signed in any more. */
function token() {
  const kept = JSON.parse(sessionStorage.getItem(TOKEN) ?? "null");
  if (!kept || kept.until < Date.now()) {
    sessionStorage.removeItem(TOKEN);
    return null;
  }
  return kept.value;
}

/** The token ends by itself within the hour. */
function forgetToken() {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.removeItem(PENDING);
}

/** Leaves for the page that ends the login. */
async function logout() {
  forgetToken();
  const { end, client } = await loginPlace();
  const query = new URLSearchParams({ client_id: client, post_logout_redirect_uri: ownAddress() });
  // A foreign issuer ends its own logins (OpenID Connect RP-Initiated Logout 1.0).
  location.assign(end ? `${end}?${query}` : "/logout");
}
