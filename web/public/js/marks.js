// Highlighted strings are HTML-escaped text in which only <mark> is markup.
import { el } from "./dom.js";

const ENTITIES = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&#47;": "/",
};

const decode = (text) =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#x27|#47);/g, (entity) => ENTITIES[entity]);

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
