// One sentence of an article, marked because it was evidence: found by its words, so that nothing
// else can be marked where the article has changed.
import { bringIntoView, el, say } from "./dom.js";
import { t } from "./language.js";

/** Puts a stretch of an element's text, from one offset to another, into marks. */
function wrap(root, from, to) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  let at = 0;
  for (const node of nodes) {
    const end = at + node.length;
    if (end > from && at < to) {
      const range = new Range();
      range.setStart(node, Math.max(0, from - at));
      range.setEnd(node, Math.min(node.length, to - at));
      range.surroundContents(el("mark", { class: "evidence" }));
    }
    at = end;
  }
}

/** Marks a sentence in the body of an article, and goes there if it is to; says so where it is not there. */
export function markSentence(body, sentence, goes) {
  const paragraph = [...body.children].find(({ textContent }) => textContent.includes(sentence));
  if (!paragraph) {
    body.before(el("p", { class: "notice" }, t("sentenceMissing")));
    return;
  }
  const from = paragraph.textContent.indexOf(sentence);
  wrap(paragraph, from, from + sentence.length);
  paragraph.classList.add("point", "found");
  if (goes) bringIntoView(paragraph.querySelector("mark.evidence")); // a paragraph may be longer than the window
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
  say(sentence);
}
