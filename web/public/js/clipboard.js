// Copying text, and a button that does it and says so.
import { el, say } from "./dom.js";
import { t } from "./language.js";

/**
 * The clipboard needs a secure context; elsewhere the old way still serves, beside the button: what
 * takes the focus out of a panel closes it.
 */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = el("textarea", { class: "unseen", readonly: true }, text);
    button.after(field);
    field.select();
    const copied = document.execCommand("copy");
    button.focus();
    field.remove();
    return copied;
  }
}

const SAID_MS = 2000;

/** A button that copies what `text()` gives; `key` names its label, `of` what is copied where others are beside it. */
export function copyButton(key, text, of) {
  const button = el("button", { type: "button", "aria-label": of && `${of}: ${t(key)}` }, t(key));
  button.addEventListener("click", async () => {
    const done = await copy(text(), button);
    button.textContent = t(done ? "copied" : "notCopied");
    say(button.textContent);
    if (done) setTimeout(() => { button.textContent = t(key); }, SAID_MS);
  });
  return button;
}
