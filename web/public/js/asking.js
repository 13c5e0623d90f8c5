// A button that asks the API for something: it says that it waits, and asks once.
import { el } from "./dom.js";
import { t } from "./language.js";

/** Calls `ask`, which puts something else in the place of the button when it has an answer. */
export function askButton(text, ask, attributes = {}) {
  const button = el("button", { type: "button", ...attributes }, text);
  button.addEventListener("click", () => {
    if (button.hasAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    button.textContent = t("loading");
    ask();
  });
  return button;
}
