// The dialog that asks and tells.

import { make, shown, text } from "./words.js";

const sheet = document.getElementById("sheet");

/** Shows it; answers with the key of the button that was pressed, or nothing. */
export function show(title, body, buttons) {
  document.getElementById("sheet-title").textContent = title;
  document.getElementById("sheet-body").replaceChildren(...[body].flat());
  document.getElementById("sheet-buttons").replaceChildren(...buttons.map((key) => {
    const button = make("button", text(key));
    button.id = key.replaceAll(".", "-");
    button.addEventListener("click", () => sheet.close(key));
    return button;
  }));
  sheet.returnValue = "";
  if (!sheet.open) {
    sheet.showModal();
  }
  return new Promise((resolve) => sheet.addEventListener("close", () => resolve(sheet.returnValue), { once: true }));
}

export const isOpen = () => sheet.open || document.getElementById("token-dialog").open;

export function list(title, lines) {
  return lines.length === 0 ? "" : make("section", [make("h3", title), make("ul", lines.map((line) => make("li", shown(line))))]);
}
