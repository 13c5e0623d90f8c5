// The way back to where the reader came from.
import { byId, el, isPlain } from "./dom.js";
import { t } from "./language.js";
import { place } from "./place.js";
import { lang } from "./state.js";

/**
 * The page that led here: its address, empty where none is known, and whether it is one step away. Who
 * switched the language here was led by the page before, which is named in that language, too.
 */
export function cameFrom() {
  const { before } = place();
  return before === null ? { before: document.referrer, near: true } : { before: inLanguage(before), near: false };
}

function inLanguage(address) {
  if (!address) return "";
  const url = new URL(address);
  url.searchParams.delete("lang");
  if (lang !== "id") url.searchParams.set("lang", lang);
  return url.href;
}

/**
 * Draws it: a step back in history where the page is one step away.
 *
 * @param name the message that says where it leads
 * @param near whether the page is that which led here
 */
export function drawBack(address, name, near) {
  const link = el("a", { href: address }, el("span", { "aria-hidden": "true" }, "← "), t(name));
  link.addEventListener("click", (event) => {
    if (isPlain(event) && near && (window.navigation?.canGoBack ?? history.length > 1)) {
      event.preventDefault();
      history.back();
    }
  });
  byId("back").append(link);
}
