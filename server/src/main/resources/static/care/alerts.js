// What must not wait: open danger signs and follow-ups with their clock, and taking them on.

/** "sisa 12 menit", "lewat 2 jam": minutes until somebody is to take it on. */
function clockWords(minutes) {
  const late = minutes < 0;
  const size = Math.abs(minutes);
  const [id, en] = size < 60 ? [`${size} menit`, `${size} minutes`]
    : size < 2880 ? [`${Math.floor(size / 60)} jam`, `${Math.floor(size / 60)} hours`]
      : [`${Math.floor(size / 1440)} hari`, `${Math.floor(size / 1440)} days`];
  return late ? both(`lewat ${id}`, `${en} late`) : both(`sisa ${id}`, `${en} left`);
}

function minutesUntil(time) {
  return Math.floor((new Date(time).getTime() - Date.now()) / 60_000);
}

/** An open danger sign or follow-up, with its clock. Only who answers for it has buttons. */
function alertCard(alert, mayAnswer) {
  const state = value(alert, "status");
  const until = value(alert, "acknowledge-by");
  const waits = state === "late" || state === "open";
  const minutes = until && waits ? minutesUntil(until) : null;
  const task = value(alert, "task")?.reference;
  const flag = value(alert, "flag")?.reference;
  const subject = value(alert, "subject")?.reference ?? value(alert, "household")?.reference ?? "";
  const finding = value(alert, "finding") ?? (flag ? "danger-sign" : "");
  const raised = value(alert, "raised");
  const late = state === "late" || (minutes !== null && minutes < 0);
  return el("li", { class: late ? "card late" : finding === "danger-sign" ? "card danger" : "card" },
    el("p", { class: "head" },
      el("strong", {}, finding ? word("finding", finding) : null), " ",
      el("span", { class: late ? "tag bad" : "tag" }, word("state", late ? "late" : state ?? ""))),
    el("p", {}, toPerson(subject, value(alert, "name") ?? value(alert, "household")?.display), ": ", value(alert, "text")),
    el("p", { class: "soft" }, raised ? [clockOf(raised), ", ", dayOf(raised)] : null,
      minutes === null ? null : [" · ", el("b", { class: late ? "bad" : null }, clockWords(minutes))]),
    mayAnswer && task ? el("p", { class: "actions" },
      waits ? button("Terima", "Accept", () => act(() => acceptTask(task)), true) : null,
      state === "accepted" ? [
        button("Selesai", "Resolved", () => act(() => finishTask(task, flag, "resolved")), true),
        button("Dirujuk", "Referred", () => act(() => finishTask(task, flag, "referred"))),
      ] : null) : null);
}

async function acceptTask(reference) {
  const task = await read(reference);
  if (task.status === "accepted" || task.status === "in-progress" || task.status === "completed") {
    return;
  }
  await put({ ...task, status: "accepted", lastModified: new Date().toISOString() });
}

/** Ends the task and, with it, the danger sign that it is about: both or neither. */
async function finishTask(reference, flagReference, result) {
  const now = new Date().toISOString();
  const task = await read(reference);
  const changed = [];
  if (task.status !== "completed") {
    const others = (task.businessStatus?.coding ?? []).filter(({ system }) => system !== `${ILP}/CodeSystem/follow-up-status`);
    changed.push({ ...task, status: "completed", lastModified: now,
      businessStatus: { coding: [...others, { system: `${ILP}/CodeSystem/follow-up-status`, code: result }] } });
  }
  const flag = flagReference ? await read(flagReference) : null;
  if (flag?.status === "active") {
    changed.push({ ...flag, status: "inactive", period: { ...flag.period, end: now } });
  }
  if (changed.length > 0) {
    await post("", { resourceType: "Bundle", type: "transaction", entry: changed.map((resource) => ({
      resource,
      request: { method: "PUT", url: `${resource.resourceType}/${resource.id}`, ifMatch: `W/"${resource.meta.versionId}"` },
    })) });
  }
}
