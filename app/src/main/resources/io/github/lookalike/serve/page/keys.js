// The keys of the window, as far as this page can do the same.

import { make, text } from "./words.js";
import * as sheet from "./sheet.js";

const TABLE = [
  ["ArrowDown", "↓", "nextGroup"], ["PageDown", "PageDown", "nextGroup"], ["ArrowUp", "↑", "previousGroup"], ["PageUp", "PageUp", "previousGroup"],
  ["Home", "Home", "firstGroup"], ["End", "End", "lastGroup"], ["ArrowRight", "→", "nextPicture"], ["ArrowLeft", "←", "previousPicture"],
  [" ", "Space", "mark"], ["Delete", "Del", "trash"], ["m", "M", "move"], ["shift Delete", "Shift+Del", "delete"],
  ["a", "A", "takeSuggestion"], ["k", "K", "keepAndAdvance"], ["s", "S", "makeKeeper"], ["x", "X", "noMatch"], ["Backspace", "Backspace", "clearGroup"],
  ["menu shift a", "Ctrl+Shift+A", "takeSafe"], ["menu Enter", "Ctrl+Enter", "apply"], ["menu z", "Ctrl+Z", "undo"],
  ["Enter", "Enter", "compare"], ["f", "F", "flip"], ["z", "Z", "actualSize"], ["Escape", "Esc", "back"], ["?", "?", "showKeys"],
];

function name(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const menu = event.ctrlKey || event.metaKey;
  const shift = event.shiftKey && key !== "?";
  return (menu ? "menu " : "") + (shift ? "shift " : "") + key;
}

const isTyping = (target) => target.matches("input, textarea") || (target.matches("select, button") && !target.closest("#groups"));

/** Calls deeds by their names; digits mark the picture of that number. */
export function hear(deeds) {
  document.addEventListener("keydown", (event) => {
    if (sheet.isOpen() || event.altKey) {
      return;
    }
    const key = name(event);
    const row = TABLE.find(([one]) => one === key);
    const typing = isTyping(event.target) && !key.startsWith("menu ") && key !== "Escape";
    if (typing) {
      return;
    }
    if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      deeds.markNumber(Number(key) - 1);
    } else if (row) {
      event.preventDefault();
      deeds[row[2]]();
    }
  });
}

export function show() {
  const rows = [...TABLE, ["", "1–9", "markNumber"]].map(([, label, deed]) => make("tr", [make("td", make("kbd", label)), make("td", text("key." + deed))]));
  return sheet.show(text("keys.title"), make("table", rows), ["sheet.close"]);
}
