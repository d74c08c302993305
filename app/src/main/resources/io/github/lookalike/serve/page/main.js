// Puts the page together: what is asked for, what is shown, what keys and buttons do.

import * as api from "./api.js";
import * as apply from "./apply.js";
import * as compare from "./compare.js";
import * as groups from "./groups.js";
import * as keys from "./keys.js";
import * as marks from "./marks.js";
import { LANGUAGE, bytes, has, load as loadWords, text } from "./words.js";

const byId = (id) => document.getElementById(id);
let picture = 0;
let scanning;

function say(words) {
  byId("status").textContent = words;
}

function complain(failure) {
  if (failure.code === "wrong-token") {
    askToken();
  } else {
    say(has("fault." + failure.code) ? text("fault." + failure.code) + " " + failure.message : failure.message);
  }
}

/** Does something that may be refused. */
const trying = (deed) => async (...values) => {
  try {
    await deed(...values);
  } catch (failure) {
    complain(failure);
  }
};

function askToken() {
  const dialog = byId("token-dialog");
  if (!dialog.open) {
    dialog.showModal();
  }
}

function paintGroup() {
  const group = groups.selected();
  picture = group ? Math.max(0, Math.min(picture, group.members.length - 1)) : 0;
  compare.show(group, picture, (i) => {
    picture = i;
    paintGroup();
  });
  byId("apply").disabled = marks.count() === 0;
}

function changed() {
  groups.repaint();
  paintGroup();
  say(text("status.marked", marks.count()));
}

async function reload() {
  try {
    const page = await groups.load(true);
    say(text("status.groups", page.total, bytes(page.reclaimableBytes)));
  } catch (failure) {
    groups.empty();
    if (failure.code !== "conflict") {
      throw failure;
    }
    say(text("status.nothing"));
  }
}

async function follow(id) {
  scanning = id;
  byId("cancel").hidden = false;
  byId("progress").hidden = false;
  try {
    await api.events("api/scan/" + id + "/events", (name, scan) => {
      byId("progress").max = scan.total || 1;
      byId("progress").value = scan.total ? scan.done : 0;
      say(text("stage." + scan.stage, scan.done, scan.total) + (scan.message ? " " + scan.message : ""));
    });
    marks.forget();
    api.forgetPictures();
    const scan = await api.get("api/scan/" + id);
    await reload();
    if (scan.state === "failed") {
      say(scan.message);
    }
  } finally {
    scanning = undefined;
    byId("cancel").hidden = true;
    byId("progress").hidden = true;
  }
}

const scan = trying(async () => {
  const folders = byId("folders").value.split("|").map((one) => one.trim()).filter((one) => one !== "");
  const body = { similarity: byId("similarity").value };
  if (folders.length > 0) {
    body.folders = folders;
  }
  await follow((await api.post("api/scan", body)).id);
});

const withGroup = (deed) => () => {
  const group = groups.selected();
  if (group) {
    deed(group, group.members[picture]);
  }
};

const marking = (how) => withGroup((group, member) => {
  if (marks.toggle(group, member, how)) {
    changed();
  } else {
    say(text("status.mayNotGo"));
  }
});

const deeds = {
  nextGroup: () => stepTo(() => groups.step(1)),
  previousGroup: () => stepTo(() => groups.step(-1)),
  firstGroup: () => stepTo(() => groups.select(0)),
  lastGroup: () => stepTo(() => groups.last()),
  nextPicture: () => { picture++; paintGroup(); },
  previousPicture: () => { picture--; paintGroup(); },
  mark: marking("trash"),
  trash: marking("trash"),
  move: marking("move"),
  delete: marking("delete"),
  markNumber: (i) => { picture = i; paintGroup(); if (picture === i) { marking("trash")(); } },
  takeSuggestion: withGroup((group) => { marks.takeSuggestion(group); changed(); }),
  makeKeeper: withGroup((group, member) => { marks.makeKeeper(group, member); changed(); }),
  clearGroup: withGroup((group) => { marks.clear(group); changed(); }),
  keepAndAdvance: trying(async () => {
    const member = groups.selected()?.members[picture];
    if (member) {
      await api.post("api/action/keep", { pictures: [member.id] });
      member.decision = "keep";
      stepTo(() => groups.step(1));
    }
  }),
  noMatch: trying(async () => {
    const member = groups.selected()?.members[picture];
    if (member) {
      await api.post("api/action/no-match", { pictures: [member.id], clear: member.decision === "no-match" });
      await reload();
    }
  }),
  takeSafe: trying(async () => { if (await apply.takeSafe(groups.filter())) { await reload(); } }),
  apply: trying(async () => { if (await apply.applyMarks()) { await reload(); } }),
  undo: trying(async () => {
    if (marks.canUndo()) {
      marks.undo();
      groups.paint();
      changed();
    } else {
      await apply.undo([]);
      await reload();
    }
  }),
  compare: () => compare.toggle("single"),
  flip: () => {
    compare.toggle("single");
    if (!compare.isSpecial()) {
      compare.toggle("single");
    }
    const members = groups.selected()?.members.length ?? 1;
    picture = (picture + 1) % members;
    paintGroup();
  },
  actualSize: () => compare.toggle("actual"),
  back: () => compare.back(),
  showKeys: () => keys.show(),
};

function stepTo(step) {
  picture = 0;
  step();
}

async function begin() {
  const status = await api.get("api/status?language=" + encodeURIComponent(LANGUAGE));
  byId("token-dialog").close();
  byId("folders").value = (status.served.length > 0 ? status.served : status.folders).join(" | ");
  await reload();
  if (status.notices.length > 0) {
    say(status.notices.join(" · "));
  }
  byId("groups").focus();
  if (status.scans.length > 0) {
    await follow(status.scans[0]);
  }
}

byId("scan").addEventListener("submit", (event) => { event.preventDefault(); scan(); });
byId("cancel").addEventListener("click", trying(() => api.end("api/scan/" + scanning)));
byId("take-safe").addEventListener("click", deeds.takeSafe);
byId("apply").addEventListener("click", deeds.apply);
byId("undo-last").addEventListener("click", deeds.undo);
byId("show-keys").addEventListener("click", deeds.showKeys);
byId("show-history").addEventListener("click", trying(async () => { if (await apply.showHistory()) { await reload(); } }));
byId("filter").addEventListener("change", trying(reload));
byId("token-form").addEventListener("submit", (event) => {
  event.preventDefault();
  api.setToken(byId("token").value.trim());
  trying(begin)();
});
groups.onChange(paintGroup);
keys.hear(deeds);
await loadWords();
if (api.findToken()) {
  await trying(begin)();
} else {
  askToken();
}
