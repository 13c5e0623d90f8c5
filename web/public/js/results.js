// An answer of the API as elements: its total, and the lists of its hits.
import { el } from "./dom.js";
import { hitItem } from "./hits.js";
import { t } from "./language.js";
import { inQuotes } from "./quotes.js";
import { isNarrowed } from "./state.js";

/** True where something is asked not to be there, or one of several is enough. */
const hasChoice = (clauses) =>
  clauses.some(({ kind, clauses: inner }) => kind === "not" || kind === "any" || hasChoice(inner ?? []));

/** True where articles may hold some of the words that are asked and not all. */
function isSeveral({ clauses = [] } = {}) {
  if (hasChoice(clauses)) return false;
  const [first] = clauses;
  if (first?.kind === "title") return isSeveral(first);
  return clauses.length > 1 || (first?.roots ?? []).length > 1 || first?.kind === "all";
}

/** That there is nothing, or not with all words; filters, where there are any, may be why. */
function nothing({ query, related }, state) {
  const key = related > 0 ? "totalNoneOfAll" : query ? "nothingFor" : "nothing";
  return t(query && isNarrowed(state) ? `${key}Narrowed` : key, { query: inQuotes(query) });
}

/** What the answer to a search amounts to, in one sentence. */
export function summary(answer, state) {
  const { query, total, interpretation } = answer;
  const n = total.value;
  const exact = total.relation === "exact";
  if (n === 0 && !exact) return t("noneYet");
  if (n === 0) return nothing(answer, state);
  if (!query) return t(exact ? "totalListed" : "totalListedAtLeast", { n });
  if (!exact) return t("totalAtLeast", { n });
  return t(isSeveral(interpretation ?? {}) ? "totalAll" : "totalOne", { n });
}

function divider({ total, related }) {
  const key = total.relation === "exact" ? "totalSome" : "totalSomeAtLeast";
  return el("p", { class: "divider" }, t(key, { n: related }));
}

/**
 * Adds the hits of an answer to their tiers, drawing the divider before the first that holds only
 * some words. Returns the first item added.
 */
export function addHits(tiers, answer, state) {
  let first = null;
  for (const hit of answer.hits) {
    const tier = hit.matched === "some" ? "some" : "all";
    let list = tiers.querySelector(`.${tier}`);
    if (!list) {
      list = el("ol", { class: `trace hits ${tier}`, role: "list" });
      if (tier === "some") tiers.append(divider(answer));
      tiers.append(list);
    }
    const item = hitItem(hit, state);
    list.append(item);
    first ??= item;
  }
  return first;
}

/** Grey bars where the hits will stand. */
export function skeleton() {
  const bars = (name) => el("span", { class: name });
  return el("div", { class: "skeleton", "aria-hidden": "true" },
    el("p", { class: "total" }, bars("bar half")),
    el("ol", { class: "trace hits", role: "list" },
      ...Array.from({ length: 4 }, () =>
        el("li", {}, bars("bar title"), bars("bar"), bars("bar"), bars("bar short")))));
}
