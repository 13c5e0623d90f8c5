// The filters in force, each of which can be taken away, and the order of the hits.
import { el } from "./dom.js";
import { day, isDay } from "./format.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { change, FACETS, withoutValue } from "./state.js";

const SINGLE = {
  from: (value) => t("chipFrom", { day: day(value) }),
  to: (value) => t("chipTo", { day: day(value) }),
  since: () => t("chipSince"),
  url: (value) => t("chipUrl", { url: value }),
  exact: () => t("chipExact"),
  relax: () => t("chipRelax"),
  fold: () => t("chipFold"),
  generation: (value) => t("chipGeneration", { generation: value }),
};

/** What a search is called: its words, else the filters in force. */
export const titleOf = (state) =>
  state.q || [
    ...FACETS.flatMap((facet) => (state[facet] ?? []).map((value) => labelOf(facet, value))),
    ...["from", "to"].filter((name) => isDay(state[name])).map((name) => SINGLE[name](state[name])),
    ...["since", "url"].filter((name) => state[name]).map((name) => SINGLE[name](state[name])),
  ].join(", ") || t("allArticles");

function chip(next, label) {
  const link = pageLink(next, label, {
    class: "chip",
    "aria-label": t("removeFilter", { filter: label }),
  });
  link.append(el("span", { "aria-hidden": "true" }, "×"));
  return el("li", {}, link);
}

/** Other names that are switched off: all of them, or each group by itself. */
function namesOff(state) {
  if (!state.variants) return [];
  if (state.variants === "none") return [chip(change(state, { variants: null }), t("chipNoVariants"))];
  const groups = state.variants.split(",");
  return groups.map((group) =>
    chip(change(state, { variants: groups.filter((other) => other !== group).join(",") }),
      t("chipVariants", { name: group.replaceAll("-", " ").trim() })));
}

/** The chips of the filters in force; null where there are none. */
export function chips(state) {
  const singles = Object.keys(SINGLE)
    .filter((name) => state[name])
    .map((name) => chip(change(state, { [name]: null }), SINGLE[name](state[name])));
  const values = FACETS.flatMap((facet) =>
    (state[facet] ?? []).map((value) =>
      chip(withoutValue(state, facet, value), `${t(facet)}: ${labelOf(facet, value)}`)));
  const all = [...singles, ...namesOff(state), ...values];
  if (all.length === 0) return null;
  if (all.length > 1) all.push(el("li", {}, pageLink(bare(state), t("clearFilters"), { class: "clear" })));
  return el("ul", { class: "chips", role: "list", "aria-label": t("filters") }, ...all);
}

/** The words and their order alone. */
const bare = ({ q, sort }) => change({}, { q, sort });

const IN_TEXT = new Set(["word", "named", "phrase", "near", "prefix", "date", "title"]);

/** Whether a clause is looked for in text: among articles of a field none is better. */
const isRanked = ({ kind, clauses }) =>
  kind === "all" || kind === "any" ? clauses.some(isRanked) : IN_TEXT.has(kind);

/** The orders to choose from, the usual one first; without words there is nothing to be relevant to. */
function ordersOf({ interpretation }) {
  const ranked = interpretation?.clauses?.some(isRanked);
  return [...(ranked ? ["relevance"] : []), "newest", "oldest", "entered"];
}

/** The order that an answer is in. */
export const orderOf = (state, answer) => state.sort ?? ordersOf(answer)[0];

export function sortChoice(state, answer) {
  const orders = ordersOf(answer);
  const chosen = orderOf(state, answer);
  return el("nav", { class: "sort", "aria-label": t("sort") },
    ...orders.map((order) =>
      pageLink(change(state, { sort: order === "relevance" ? null : order }), t(order), {
        "aria-current": order === chosen && "true",
      }),
    ),
  );
}
