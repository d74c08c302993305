// What a person marked and did not yet apply. It is this page's alone, until it is applied.

const going = new Map();
const keepers = new Map();
const past = [];

function remember() {
  past.push({ going: new Map(going), keepers: new Map(keepers) });
}

export const canUndo = () => past.length > 0;
export const count = () => going.size;
export const of = (member) => going.get(member.id)?.how;

export function undo() {
  const before = past.pop();
  going.clear();
  keepers.clear();
  before.going.forEach((value, key) => going.set(key, value));
  before.keepers.forEach((value, key) => keepers.set(key, value));
}

export function forget() {
  going.clear();
  keepers.clear();
  past.length = 0;
}

export function keeper(group) {
  const chosen = keepers.get(group.id);
  return group.members.find((member) => member.id === chosen)
    ?? group.members.find((member) => member.role === "keeper") ?? group.members[0];
}

export const mayGo = (group, member) => member.role !== "protected" && member.id !== keeper(group).id;

/** Marks, or takes the same mark back; whether it was possible. */
export function toggle(group, member, how) {
  if (!mayGo(group, member)) {
    return false;
  }
  remember();
  if (of(member) === how) {
    going.delete(member.id);
  } else {
    going.set(member.id, { how, member, group });
  }
  return true;
}

export function makeKeeper(group, member) {
  remember();
  keepers.set(group.id, member.id);
  going.delete(member.id);
}

/** Marks all that is redundant beside the keeper and nobody decided about. */
export function takeSuggestion(group) {
  remember();
  for (const member of group.members) {
    if (mayGo(group, member) && !member.decision && !of(member)) {
      going.set(member.id, { how: "trash", member, group });
    }
  }
}

export function clear(group) {
  remember();
  keepers.delete(group.id);
  group.members.forEach((member) => going.delete(member.id));
}

/** One request for each way to go. A person has seen each picture, so that what holds it back is named. */
export function requests() {
  const requests = [];
  for (const how of ["trash", "move", "delete"]) {
    const marked = [...going.values()].filter((mark) => mark.how === how);
    if (marked.length > 0) {
      const starred = marked.filter((mark) => keepers.has(mark.group.id)).map((mark) => keepers.get(mark.group.id));
      const codes = new Set(marked.flatMap((mark) => mark.member.heldBack));
      if (starred.length > 0) {
        codes.add("not-compared");
      }
      requests.push({
        how,
        body: {
          pictures: marked.map((mark) => mark.member.id),
          keepers: [...new Set(starred)],
          includeHeldBack: [...codes],
        },
      });
    }
  }
  return requests;
}
