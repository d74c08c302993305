// The pictures of a group side by side, with what is known of each.

import * as api from "./api.js";
import * as marks from "./marks.js";
import { bytes, has, make, shown, text } from "./words.js";

const place = document.getElementById("compare");

function facts(group, member) {
  const best = (value) => Math.max(...group.members.map(value));
  const better = (value) => (best(value) !== Math.min(...group.members.map(value)) && value(member) === best(value) ? "good" : "");
  const rows = [
    ["fact.resolution", member.width + " × " + member.height, better((one) => one.width * one.height)],
    ["fact.bytes", bytes(member.bytes), ""],
    ["fact.format", member.format, ""],
    ["fact.quality", String(Math.round(member.quality.total * 100)), better((one) => one.quality.total)],
    ["fact.changed", new Date(member.modified).toLocaleString(document.documentElement.lang), ""],
    ["fact.path", shown(member.path), ""],
  ];
  return make("dl", rows.flatMap(([key, value, look]) => [make("dt", text(key)), make("dd", value, look)]));
}

function standing(group, member) {
  const how = marks.of(member);
  if (how) {
    return make("p", text("mark." + how), "goes");
  }
  if (member.id === marks.keeper(group).id) {
    return make("p", "★ " + text("role.keeper"), "good");
  }
  if (member.role === "protected") {
    return make("p", text("role.protected"));
  }
  const starred = marks.keeper(group).role !== "keeper";
  const codes = starred ? ["not-compared"] : member.heldBack;
  return codes.length === 0
    ? make("p", text("role.safe"), "good")
    : make("p", text("role.heldBack", codes.map((code) => (has("held-back." + code) ? text("held-back." + code) : code)).join("; ")), "held");
}

function figure(group, member, number, current, choose) {
  const image = make("img");
  image.alt = shown(member.path);
  api.picture(member.id, "preview").then((address) => { image.src = address; }, (failure) => image.replaceWith(failure.message));
  const decided = member.decision === "keep" ? make("p", text("decided.keep"), "good") : "";
  const words = [...member.reasons, ...member.warnings].map((one) => make("li", shown(one)));
  const caption = make("figcaption", [
    make("strong", number + ". " + shown(member.path.split(/[\\/]/).pop())),
    standing(group, member), decided, member.label ? make("p", shown(member.label)) : "", facts(group, member), make("ul", words),
  ]);
  const element = make("figure", [make("div", image, "stage"), caption]);
  element.classList.toggle("current", current);
  element.classList.toggle("goes-away", marks.of(member) !== undefined);
  element.addEventListener("click", choose);
  return element;
}

export function show(group, current, choose) {
  place.replaceChildren(...(group
    ? group.members.map((member, i) => figure(group, member, i + 1, i === current, () => choose(i)))
    : [make("p", text("groups.none"))]));
  place.querySelector(".current")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

export const toggle = (look) => place.classList.toggle(look);
export const back = () => place.classList.remove("single", "actual");
export const isSpecial = () => place.classList.contains("single") || place.classList.contains("actual");
