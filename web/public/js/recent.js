// What was asked before, kept in this browser and nowhere else.
import { byId, el, say } from "./dom.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { keepList, keptList } from "./storage.js";
import { forgetVisits } from "./visits.js";

const KEY = "telusur.recent";
const KEPT = 8;

/** The last queries, the newest first. */
export const recent = () => keptList(KEY).filter((q) => typeof q === "string" && q).slice(0, KEPT);

export function remember(q) {
  if (q) keepList(KEY, [q, ...recent().filter((other) => other !== q)].slice(0, KEPT));
}

/** The last searches with a way to forget them; null where there are none. */
export function recentSearches() {
  const list = recent();
  if (list.length === 0) return null;
  const clear = el("button", { type: "button", class: "plain" }, t("forget"));
  const box = el("section", { class: "recent" },
    el("h2", {}, t("recent")),
    el("ul", { role: "list" }, ...list.map((q) => el("li", { "data-q": q }, pageLink({ q }, q)))),
    el("p", {}, el("span", {}, t("recentWhere")), " ", clear));
  clear.addEventListener("click", () => {
    keepList(KEY, []);
    forgetVisits();
    box.remove();
    say(t("forgotten"));
    byId("q").focus();
  });
  return box;
}
