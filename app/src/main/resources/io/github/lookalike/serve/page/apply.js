// From marks to deeds: look first, then ask, then do, then tell how to take it back.

import * as api from "./api.js";
import * as marks from "./marks.js";
import * as sheet from "./sheet.js";
import { LANGUAGE, bytes, has, make, text } from "./words.js";

const reason = (code) => (has("held-back." + code) ? text("held-back." + code) : text("held." + code));

function told(reports, verb) {
  const done = reports.flatMap((report) => report.done);
  const size = reports.reduce((sum, report) => sum + report.bytes, 0);
  const left = reports.flatMap((report) => [...report.leftAlone, ...report.failed]);
  const held = reports.flatMap((report) => report.heldBack);
  return [
    make("p", text(verb, done.length, bytes(size))),
    sheet.list(text("apply.files"), done.slice(0, 200).map((one) => one.file + (one.nowAt ? " → " + one.nowAt : ""))),
    sheet.list(text("apply.leftAlone"), left.map((one) => one.file + ": " + one.reason)),
    sheet.list(text("apply.heldBack"), held.map((one) => one.file + ": " + one.codes.map(reason).join(", "))),
  ].filter((one) => one !== "");
}

async function send(requests, more) {
  const reports = [];
  for (const request of requests) {
    const body = { ...request.body, ...more, language: LANGUAGE };
    if (request.how === "delete" && !more.dryRun) {
      body.yesDelete = true;
    }
    reports.push(await api.post("api/action/" + request.how, body));
  }
  return reports;
}

/** Whether something was done. */
async function carryOut(requests) {
  const checks = await send(requests, { dryRun: true });
  const files = checks.reduce((sum, report) => sum + report.done.length, 0);
  if (files === 0) {
    await sheet.show(text("apply.title"), told(checks, "apply.would"), ["sheet.close"]);
    return false;
  }
  const forGood = requests.some((request) => request.how === "delete");
  const warning = forGood ? [make("p", text("apply.forGood"), "goes")] : [];
  const answer = await sheet.show(
    text("apply.title"), [...warning, ...told(checks, "apply.would")], ["sheet.back", forGood ? "apply.delete" : "apply.now"]);
  if (answer !== "apply.now" && answer !== "apply.delete") {
    return false;
  }
  const reports = await send(requests, {});
  marks.forget();
  const batches = reports.map((report) => report.batch).filter((batch) => batch !== null).reverse();
  if (await sheet.show(text("apply.doneTitle"), told(reports, "apply.done"), ["apply.undo", "sheet.close"]) === "apply.undo") {
    await undo(batches);
  }
  return true;
}

export async function applyMarks() {
  const requests = marks.requests();
  for (const request of requests) {
    if (request.how === "move") {
      const input = make("input");
      input.id = "move-to";
      input.size = 48;
      input.setAttribute("aria-label", text("move.ask"));
      if (await sheet.show(text("move.ask"), input, ["sheet.back", "move.choose"]) !== "move.choose") {
        return false;
      }
      request.body.to = input.value.trim();
    }
  }
  return requests.length > 0 && carryOut(requests);
}

/** All that is safe among the groups of a filter. */
export function takeSafe(filter) {
  const body = { all: true };
  if (filter.tier) {
    body.tier = [filter.tier];
  }
  if (filter.safe) {
    body.safe = filter.safe === "true";
  }
  return carryOut([{ how: "trash", body }]);
}

export async function undo(batches) {
  const lines = [];
  const failed = [];
  for (const batch of batches.length > 0 ? batches : [undefined]) {
    const report = await api.post("api/undo", batch === undefined ? { language: LANGUAGE } : { batch, language: LANGUAGE });
    lines.push(...report.back, ...report.elsewhere.map((one) => one.file + " → " + one.at));
    failed.push(...report.failed.map((one) => one.file + ": " + one.reason));
  }
  const body = [make("p", text("undo.done", lines.length)), sheet.list(text("apply.files"), lines), sheet.list(text("apply.leftAlone"), failed)];
  await sheet.show(text("undo.title"), body.filter((one) => one !== ""), ["sheet.close"]);
}

/** Whether something was taken back. */
export async function showHistory() {
  const told = await api.get("api/history?limit=200");
  const pressed = { batch: undefined };
  const rows = told.batches.map((batch) => {
    const button = make("button", text("history.undo"));
    button.disabled = batch.done === 0;
    button.addEventListener("click", () => {
      pressed.batch = batch.number;
      document.getElementById("sheet").close("history.undo");
    });
    const time = new Date(batch.started).toLocaleString(document.documentElement.lang);
    const states = text("history.counts", batch.done, batch.undone, batch.failed + batch.lost);
    return make("tr", [batch.number, time, batch.actions.join(", "), states, bytes(batch.bytes)].map((one) => make("td", String(one))).concat(make("td", button)));
  });
  const body = rows.length === 0 ? make("p", text("history.none")) : make("table", rows);
  await sheet.show(text("history.title"), body, ["sheet.close"]);
  if (pressed.batch !== undefined) {
    await undo([pressed.batch]);
    return true;
  }
  return false;
}
