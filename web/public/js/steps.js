// Steps through the marks of an article: previous, next, and which of how many.
import { bringIntoView, el, say } from "./dom.js";
import { t } from "./language.js";

/** The bar that steps through the marks inside `root`; null where there are none. */
export function markSteps(root) {
  const marks = [...root.querySelectorAll("mark")];
  if (marks.length === 0) return null;
  let at = -1;
  const count = el("span", { class: "count" }, t("marks", { n: marks.length }));

  function step(by) {
    marks[at]?.classList.remove("current");
    at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
    const mark = marks[at];
    mark.classList.add("current");
    bringIntoView(mark);
    count.textContent = t("markOf", { at: at + 1, n: marks.length });
    say(`${count.textContent}: ${mark.parentElement.textContent}`);
  }

  const button = (key, sign, by) => {
    const made = el("button", { type: "button", "aria-label": t(key) }, sign);
    made.addEventListener("click", () => step(by));
    return made;
  };
  return el("div", { class: "steps", role: "group", "aria-label": t("steps") },
    count, button("previousMark", "↑", -1), button("nextMark", "↓", 1));
}
