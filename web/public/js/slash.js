// The key "/" leads to the search box. Single keys get in the way of speech input, so that it can be
// switched off (WCAG 2.1.4); the choice is kept in this browser.
import { byId } from "./dom.js";

const KEY = "telusur.slash";

function isOn() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function choose(on) {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // It holds until the page is left.
  }
}

export function focusOnSlash(input) {
  const box = byId("slash");
  box.checked = isOn();
  box.addEventListener("change", () => choose(box.checked));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (event.key !== "/" || !box.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
