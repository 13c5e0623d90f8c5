// What every page has around its content: the name, and the way to the other language.
import { byId, el, isPlain } from "./dom.js";
import { today } from "./format.js";
import { t, translatePage } from "./language.js";
import { handOver } from "./place.js";
import { lang, resultsAddress } from "./state.js";

export const otherLanguage = lang === "en" ? "id" : "en";

export function drawFrame() {
  translatePage();
  drawOrigin();
  drawPanels();
  byId("brand").href = resultsAddress({});
  const link = byId("switch");
  link.textContent = otherLanguage === "en" ? "English" : "Bahasa Indonesia";
  link.lang = otherLanguage;
  link.hreflang = otherLanguage;
  link.addEventListener("click", (event) => isPlain(event) && handOver(link.href));
  // Without a step in history: a fragment would stand between the list and the place kept in it.
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
}

/** What lies over the page goes when the focus goes back to it, so that it never hides where that is. */
function drawPanels() {
  for (const panel of document.querySelectorAll("[popover]")) {
    panel.addEventListener("focusout", ({ relatedTarget: next }) => {
      const leaves = next && !panel.contains(next) && next.popoverTargetElement !== panel;
      if (leaves && panel.matches(":popover-open")) panel.hidePopover();
    });
  }
}

/** On paper stands where the page is from, and when it was printed. */
function drawOrigin() {
  const line = el("p", { class: "frame printed" });
  const write = () => {
    line.textContent = t("printed", { address: location.href, day: today() });
  };
  write();
  document.body.append(line);
  addEventListener("beforeprint", write);
}

/** The switch leads to the same page in the other language; `address` gives its address in a language. */
export function leadAcross(address) {
  byId("switch").href = address(otherLanguage);
}

export function pageTitle(text) {
  document.title = text ? `${text} – Telusur` : "Telusur";
}
