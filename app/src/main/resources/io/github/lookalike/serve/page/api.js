// Asks the server: JSON, pictures and events, each with the token.

const KEY = "lookalike-token";
const MOST_PICTURES = 300;
const pictures = new Map();
let token = "";

export class Refused extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** From the address, where it is wiped, or of this tab from before. */
export function findToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, "", location.pathname);
  }
  token = sessionStorage.getItem(KEY) ?? "";
  return token !== "";
}

export function setToken(given) {
  sessionStorage.setItem(KEY, given);
  token = given;
}

async function ask(method, path, body) {
  const headers = { Authorization: "Bearer " + token };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!answer.ok) {
    const told = await answer.json().catch(() => ({}));
    throw new Refused(told.error?.code ?? "failed", told.error?.message ?? String(answer.status));
  }
  return answer;
}

export const get = async (path) => (await ask("GET", path)).json();
export const post = async (path, body) => (await ask("POST", path, body)).json();
export const end = async (path) => (await ask("DELETE", path)).json();

/** An address of a picture that this page alone can show. */
export async function picture(id, kind) {
  const path = "api/image/" + id + "/" + kind;
  let known = pictures.get(path);
  if (!known) {
    known = ask("GET", path).then((answer) => answer.blob()).then((blob) => URL.createObjectURL(blob));
    pictures.set(path, known);
    known.catch(() => pictures.delete(path));
    if (pictures.size > MOST_PICTURES) {
      const [oldest, address] = pictures.entries().next().value;
      pictures.delete(oldest);
      address.then((made) => URL.revokeObjectURL(made), () => {});
    }
  }
  return known;
}

export function forgetPictures() {
  pictures.clear();
}

/** Calls what hears with each event, until the last. */
export async function events(path, hears) {
  const answer = await ask("GET", path);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s)));
      if (fields.event) {
        hears(fields.event, JSON.parse(fields.data));
      }
    }
  }
}
