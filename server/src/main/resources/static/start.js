// The start page: the state of the server, and commands that lead to it.

async function showState() {
  const state = document.getElementById("state");
  try {
    const answer = await fetch("/fhir/metadata", { headers: { Accept: "application/fhir+json" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const { software, fhirVersion } = await answer.json();
    document.getElementById("version").textContent = `: ${software.name} ${software.version}, FHIR ${fhirVersion}`;
    state.dataset.state = "ready";
  } catch {
    state.dataset.state = "silent";
  }
}

/** The commands lead to the server that served this page. */
function useOwnAddress() {
  if (location.protocol.startsWith("http")) {
    document.querySelectorAll(".base").forEach((base) => {
      base.textContent = location.origin;
    });
  }
}

useOwnAddress();
showState();
