// The words of the pages, in the language that the address names.
import { number } from "./format.js";
import { lang } from "./state.js";

const { default: messages } = await import(`../messages/${lang}.js`);
const plural = new Intl.PluralRules(lang);

/** Whether there is such a message. */
export const known = (key) => Object.hasOwn(messages, key);

/** The message with its {names} filled in; `n` chooses the plural form. */
export function t(key, values = {}) {
  const message = messages[key];
  const text =
    typeof message === "string" ? message : (message[plural.select(values.n)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === "number" ? number(values[name]) : values[name],
  );
}

/** Puts the page's own texts into the chosen language. */
export function translatePage() {
  document.documentElement.lang = lang;
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = t(node.dataset.text);
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
  }
}
