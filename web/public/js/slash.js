// The key "/" leads to the search box. Single keys get in the way of speech input, so that it can be
// switched off (WCAG 2.1.4); the choice is kept in this browser.
import { byId } from "./dom.js";
import { keep, kept } from "./storage.js";

const KEY = "telusur.slash";

export function focusOnSlash(input) {
  const box = byId("slash");
  box.checked = kept(KEY) !== false;
  box.addEventListener("change", () => keep(KEY, box.checked));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (event.key !== "/" || !box.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
