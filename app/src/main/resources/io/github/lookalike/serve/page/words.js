// Words in the language of the browser, and text that is safe to show.

/** Of the browser: what the server says is worded in it. */
export const LANGUAGE = navigator.language || "en";

let words = {};

export async function load() {
  const answer = await fetch("texts.json?language=" + encodeURIComponent(LANGUAGE));
  words = await answer.json();
  document.documentElement.lang = words["language"];
  for (const [attribute, property] of [["text", "textContent"], ["hint", "placeholder"], ["title", "title"]]) {
    for (const element of document.querySelectorAll("[data-" + attribute + "]")) {
      element[property] = text(element.dataset[attribute]);
    }
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
}

/** The words of a key, with {0}, {1} … replaced. */
export function text(key, ...values) {
  const pattern = words[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (all, place) => values[place] ?? all);
}

export function has(key) {
  return key in words;
}

/** Names of files may hold characters that steer; these stand there as escapes. */
export function shown(name) {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) =>
    one === "\u200c" || one === "\u200d" ? one : "\\u" + one.codePointAt(0).toString(16).padStart(4, "0"));
}

export function bytes(number) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  let value = number;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return value.toLocaleString(words["language"], { maximumFractionDigits: digits }) + " " + units[unit];
}

/** An element with text and children; nothing is ever read as HTML. */
export function make(name, content, className) {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  for (const one of [content].flat()) {
    if (one !== undefined && one !== null && one !== "") {
      element.append(one);
    }
  }
  return element;
}
