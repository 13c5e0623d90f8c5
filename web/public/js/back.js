// The way back to where the reader came from.
import { byId, el } from "./dom.js";
import { t } from "./language.js";

/**
 * Draws it: a step back in history where the page is one step away.
 *
 * @param name the message that says where it leads
 * @param cameFromThere whether the page is that which led here
 */
export function drawBack(address, name, cameFromThere) {
  const link = el("a", { href: address }, el("span", { "aria-hidden": "true" }, "← "), t(name));
  link.addEventListener("click", (event) => {
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (plain && cameFromThere && (window.navigation?.canGoBack ?? history.length > 1)) {
      event.preventDefault();
      history.back();
    }
  });
  byId("back").append(link);
}
