// Figures that lead to the search behind them.
import { el } from "./dom.js";
import { number } from "./format.js";
import { t } from "./language.js";
import { foldable } from "./place.js";
import { searchPage } from "./state.js";

/** A count as a link to its articles; `of` says of what, for those who meet the link alone. */
export const figure = (count, search, of) =>
  count > 0
    ? el("a", { href: searchPage(search), "aria-label": of && `${of}: ${t("totalListed", { n: count })}` }, number(count))
    : el("span", { class: "none" }, number(count));

/** The same in words: "12 artikel". */
export const articles = (count, search) =>
  el("a", { href: searchPage(search) }, t("totalListed", { n: count }));

/** A table that can be folded open below its drawing. */
export const folded = (name, ...table) =>
  foldable(name, { class: "as-table" }, el("summary", {}, t("asTable")),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("asTable") }, el("table", {}, ...table)));

/** The head of a table. */
export const columns = (...names) =>
  el("thead", {}, el("tr", {}, ...names.map((name) => el("th", { scope: "col" }, name))));
