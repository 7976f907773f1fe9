// Calls of the FHIR API with the person's own token, and what can go wrong with them.

const ILP = "https://w3id.org/ilp-fhir";
const PATIENCE = 30_000;

/** No answer: nobody knows whether the call arrived. */
class NotConnected extends Error {}

/** The token has ended. */
class SignedOut extends Error {}

/** The server said no, with its reasons in the reader's language. */
class Refused extends Error {
  constructor(status, outcome, request) {
    const issues = (outcome?.issue ?? []).filter(({ severity }) => severity !== "information" && severity !== "warning");
    super(issues.map(({ details, diagnostics }) => details?.text ?? diagnostics).filter(Boolean).slice(0, 3).join(" ")
      || String(status));
    this.status = status;
    this.request = request;
  }
}

/** The token; if it has ended, another one while the person is at work. */
async function tokenToSend() {
  if (token() === null && !(place !== null && isAtWork() && await renewSession())) {
    throw new SignedOut();
  }
  return token();
}

/** @param again whether it is sent once more because the server did not take the token */
async function send(method, address, body, headers, again) {
  const bearer = await tokenToSend();
  let answer;
  let text;
  try {
    answer = await fetch(address, {
      method,
      headers: {
        Authorization: `Bearer ${bearer}`,
        Accept: "application/fhir+json",
        "Accept-Language": document.documentElement.lang,
        ...(body ? { "Content-Type": "application/fhir+json" } : {}),
        ...headers,
      },
      body: body ? JSON.stringify(body) : undefined,
      // Phones of before 2022 wait as long as their browser does.
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    text = await answer.text();
  } catch {
    throw new NotConnected();
  }
  if (answer.status === 401) {
    const another = token() !== null && token() !== bearer;
    if (!again && (another || (place !== null && isAtWork() && await renewSession()))) {
      return send(method, address, body, headers, true);
    }
    forgetToken();
    throw new SignedOut();
  }
  if (answer.status === 502 || answer.status === 503 || answer.status === 504) {
    throw new NotConnected();
  }
  if (!answer.ok) {
    throw new Refused(answer.status, jsonOf(text), answer.headers.get("X-Request-Id"));
  }
  return text;
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function read(path) {
  return jsonOf(await send("GET", `/fhir/${path}`));
}

async function post(path, body) {
  return jsonOf(await send("POST", `/fhir/${path}`, body));
}

/** Changes what was read, unless somebody else has changed it since. */
async function put(resource) {
  return jsonOf(await send("PUT", `/fhir/${resource.resourceType}/${resource.id}`, resource,
    { "If-Match": `W/"${resource.meta.versionId}"` }));
}

/** A list whose parts come apart: what is refused says so in its place, but a lost connection is one for all. */
function apart(promise) {
  return promise.then((value) => ({ value }), (failure) => {
    if (failure instanceof Refused) {
      return { failure };
    }
    throw failure;
  });
}

/** All parameters of a name. */
function parameters(answer, name) {
  return (answer?.parameter ?? []).filter((parameter) => parameter.name === name);
}

function parts(parameter, name) {
  return (parameter.part ?? []).filter((part) => part.name === name);
}

/** The value of the first part of a name, whatever its type; null if there is none. */
function value(parameter, name) {
  const part = parts(parameter, name)[0];
  const key = part ? Object.keys(part).find((each) => each.startsWith("value")) : undefined;
  return key === undefined ? part?.resource ?? null : part[key];
}

function resources(bundle, type) {
  return (bundle?.entry ?? []).map(({ resource }) => resource).filter((each) => each?.resourceType === type);
}

/** A day as two conditions of a search, in this device's zone. */
function onDay(name, day) {
  const next = new Date(`${day}T12:00`);
  next.setDate(next.getDate() + 1);
  const after = [next.getFullYear(), String(next.getMonth() + 1).padStart(2, "0"), String(next.getDate()).padStart(2, "0")]
    .join("-");
  return `${name}=ge${encodeURIComponent(withZone(day, "00:00"))}&${name}=lt${encodeURIComponent(withZone(after, "00:00"))}`;
}

const knownNumbers = new Map();

/** Number of a facility at the ministry: its own, or that of the unit above it; asked for once. */
async function numberOf(organization) {
  if (!knownNumbers.has(organization)) {
    knownNumbers.set(organization, await numberAtMinistry(organization));
  }
  return knownNumbers.get(organization);
}

async function numberAtMinistry(organization) {
  let unit = organization;
  for (let level = 0; level < 6 && unit; level += 1) {
    const known = await read(unit);
    const own = (known.identifier ?? []).find(({ system }) => system === "https://fhir.kemkes.go.id/id/org-number");
    if (own) {
      return own.value;
    }
    unit = known.partOf?.reference;
  }
  return null;
}
