// What every page has around its content: the name, and the way to the other language.
import { byId } from "./dom.js";
import { translatePage } from "./language.js";
import { lang, resultsAddress } from "./state.js";

export const otherLanguage = lang === "en" ? "id" : "en";

export function drawFrame() {
  translatePage();
  byId("brand").href = resultsAddress({});
  const link = byId("switch");
  link.textContent = otherLanguage === "en" ? "English" : "Bahasa Indonesia";
  link.lang = otherLanguage;
  link.hreflang = otherLanguage;
  // Without a step in history: a fragment would stand between the list and the place kept in it.
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
}

export function pageTitle(text) {
  document.title = text ? `${text} – Telusur` : "Telusur";
}
