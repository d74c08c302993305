// The list of groups, read page by page.

import * as api from "./api.js";
import * as marks from "./marks.js";
import { LANGUAGE, bytes, make, shown, text } from "./words.js";

const PAGE = 50;
const list = document.getElementById("groups");
const more = document.getElementById("more");
let groups = [];
let total = 0;
let current = 0;
let changed = () => {};

const thumbnails = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((one) => one.isIntersecting)) {
    const image = entry.target;
    thumbnails.unobserve(image);
    api.picture(image.dataset.id, "thumbnail").then((address) => { image.src = address; }, () => {});
  }
}, { root: list });

export const filter = () => Object.fromEntries(["tier", "safe", "order"].map((id) => [id, document.getElementById(id).value]));
export const selected = () => groups[current];
export const size = () => total;

export function onChange(listener) {
  changed = listener;
}

function row(group, i) {
  const keeper = marks.keeper(group);
  const image = make("img");
  image.alt = "";
  image.dataset.id = keeper.id;
  const marked = group.members.filter((member) => marks.of(member)).length;
  const words = make("div", [
    make("div", [make("span", text("tier." + group.tier), "chip"),
      group.safe ? make("span", text("group.safe"), "chip good") : make("span", text("group.heldBack"), "chip held")]),
    make("div", shown(keeper.path.split(/[\\/]/).pop()), "name"),
    make("small", text("group.line", group.members.length, bytes(group.reclaimableBytes))),
    marked > 0 ? make("div", text("group.marked", marked), "goes") : "",
  ]);
  const item = make("li", [image, words]);
  item.id = "group-" + i;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", String(i === current));
  item.addEventListener("click", () => select(i));
  thumbnails.observe(image);
  return item;
}

export function paint() {
  list.replaceChildren(...groups.map(row));
  more.hidden = groups.length >= total;
  mark();
}

/** Only the row of the group that was changed. */
export function repaint() {
  document.getElementById("group-" + current)?.replaceWith(row(groups[current], current));
  mark();
}

function mark() {
  list.setAttribute("aria-activedescendant", "group-" + current);
  for (const item of list.children) {
    item.setAttribute("aria-selected", String(item.id === "group-" + current));
  }
  document.getElementById("group-" + current)?.scrollIntoView({ block: "nearest" });
}

export function select(i) {
  current = Math.max(0, Math.min(groups.length - 1, i));
  mark();
  changed();
  if (current >= groups.length - 5 && groups.length < total) {
    load(false);
  }
}

export const step = (by) => select(current + by);
export const last = () => select(groups.length - 1);

/** Reads the first page, or the next one. */
export async function load(anew) {
  const query = new URLSearchParams({ offset: anew ? 0 : groups.length, limit: PAGE, language: LANGUAGE });
  for (const [name, value] of Object.entries(filter())) {
    if (value) {
      query.set(name, value);
    }
  }
  const page = await api.get("api/duplicates?" + query);
  total = page.total;
  groups = anew ? page.groups : groups.concat(page.groups);
  if (anew) {
    current = Math.min(current, Math.max(0, groups.length - 1));
  }
  paint();
  changed();
  return page;
}

export function empty() {
  groups = [];
  total = 0;
  current = 0;
  paint();
  changed();
}

more.addEventListener("click", () => load(false));
