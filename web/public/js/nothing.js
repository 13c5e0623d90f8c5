// The page for a search that nothing matches: ways to ask for less.
import { countUrl, get } from "./api.js";
import { el } from "./dom.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { pageLink, without } from "./links.js";
import { unquoted } from "./quotes.js";
import { examples } from "./start.js";
import { change, FACETS, FILTERS, readState, withoutValue } from "./state.js";

/** What narrows a search besides its words as they are usually taken. */
const NARROWING = [...FILTERS, "relax", "exact", "variants"];

/** What may help where the words alone find nothing. */
const onWords = ({ q }) => (q ? [el("li", {}, t("checkSpelling")), el("li", {}, t("otherWords"))] : []);

/** Searches that ask for less than this one: each without one thing that narrows it, and last without any. */
function wider(state) {
  const facets = FACETS.flatMap((facet) =>
    (state[facet] ?? []).map((value) =>
      pageLink(withoutValue(state, facet, value), t("withoutFilter", { filter: `${t(facet)}: ${labelOf(facet, value)}` }))));
  const q = unquoted(state.q ?? "");
  const ways = [
    q !== (state.q ?? "") && pageLink(change(state, { q }), t("withoutQuotes")),
    (state.from || state.to) && pageLink(change(state, { from: null, to: null }), t("anyDate")),
    state.since && without(state, "since", t("anyEntry")),
    state.url && without(state, "url", t("anyAddress")),
    ...facets,
    state.relax && without(state, "relax", t("withRelated")),
    state.exact && without(state, "exact", t("anyForm")),
    state.variants && without(state, "variants", t("allNames")),
  ].filter(Boolean);
  if (ways.length > 1 && state.q) {
    ways.push(pageLink(change(state, Object.fromEntries(NARROWING.map((name) => [name, null]))), t("anyFilter")));
  }
  return ways;
}

/** A way with how much it finds, as soon as that is known; one that finds nothing is none, and behind it stands `otherwise`. */
function counted(link, otherwise, signal) {
  const item = el("li", {}, link);
  get(countUrl(readState(link.search)), signal).then(({ ok, data }) => {
    if (!ok || data.partial) return;
    const n = data.total.value + data.related;
    if (n === 0) {
      link.replaceWith(el("span", { class: "none" }, link.textContent));
      item.after(...otherwise);
    }
    item.append(` (${t("totalListed", { n })})`);
  });
  return item;
}

export function nothingFound(state, signal) {
  const ways = wider(state);
  return el("div", { class: "nothing" },
    el("ul", {},
      ...ways.map((link) => counted(link, link === ways.at(-1) ? onWords(state) : [], signal)),
      ...(ways.length === 0 ? onWords(state) : []),
    ),
    el("h2", {}, t("examples")),
    examples(),
  );
}
