// Texts with parts of them marked. Highlighted strings are HTML-escaped text in which only <mark> is
// markup.
import { el } from "./dom.js";

const ENTITIES = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const decode = (text) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]);

/** The nodes of a highlighted string: text, and <mark> elements that hold text. */
export function markedNodes(highlighted) {
  const nodes = [];
  let marking = false;
  for (const part of highlighted.split(/(<\/?mark>)/)) {
    if (part === "<mark>" || part === "</mark>") {
      marking = part === "<mark>";
    } else if (part) {
      nodes.push(marking ? el("mark", {}, decode(part)) : decode(part));
    }
  }
  return nodes;
}

/** The nodes of a text in which stretches are set apart; offsets are in UTF-16 units. What overlaps comes once. */
export function setApart(text, stretches) {
  let at = 0;
  const nodes = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), el("b", {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
