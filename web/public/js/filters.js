// The filters in force, each of which can be taken away, and the order of the hits.
import { el } from "./dom.js";
import { day } from "./format.js";
import { t } from "./language.js";
import { change, resultsAddress } from "./state.js";

const FILTERS = {
  from: (value) => t("chipFrom", { day: day(value) }),
  to: (value) => t("chipTo", { day: day(value) }),
  source: (value) => t("chipSource", { source: value }),
  generation: (value) => t("chipGeneration", { generation: value }),
};

/** A link to another search, followed without leaving the page. */
export const pageLink = (state, text, attributes = {}) =>
  el("a", { href: resultsAddress(state), "data-stay": true, ...attributes }, text);

/** A link to the same search without one of its parameters. */
export const without = (state, name, text, attributes) =>
  pageLink(change(state, { [name]: null }), text, attributes);

function chip(state, name) {
  const label = FILTERS[name](state[name]);
  const link = without(state, name, label, {
    class: "chip",
    "aria-label": t("removeFilter", { filter: label }),
  });
  link.append(el("span", { "aria-hidden": "true" }, "×"));
  return el("li", {}, link);
}

/** The chips of the filters in force; null where there are none. */
export function chips(state) {
  const names = Object.keys(FILTERS).filter((name) => state[name]);
  return names.length === 0
    ? null
    : el("ul", { class: "chips", "aria-label": t("filters") }, ...names.map((name) => chip(state, name)));
}

/** The choice of order; without words there is nothing to be relevant to. */
export function sortChoice(state) {
  const orders = state.q ? ["relevance", "newest", "oldest"] : ["newest", "oldest"];
  const chosen = state.sort ?? orders[0];
  return el("nav", { class: "sort", "aria-label": t("sort") },
    ...orders.map((order) =>
      pageLink(change(state, { sort: order === "relevance" ? null : order }), t(order), {
        "aria-current": order === chosen && "true",
      }),
    ),
  );
}
