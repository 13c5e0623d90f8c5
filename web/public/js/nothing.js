// The page for a search that nothing matches: ways to ask for less.
import { countUrl, get } from "./api.js";
import { el } from "./dom.js";
import { pageLink, without } from "./filters.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { examples } from "./start.js";
import { change, FACETS, readState, withoutValue } from "./state.js";

/** Searches that ask for less than this one. */
function wider(state) {
  const facets = FACETS.flatMap((facet) =>
    (state[facet] ?? []).map((value) =>
      pageLink(withoutValue(state, facet, value), t("withoutFilter", { filter: `${t(facet)}: ${labelOf(facet, value)}` }))));
  return [
    (state.from || state.to) && pageLink(change(state, { from: null, to: null }), t("anyDate")),
    ...facets,
    facets.length > 1 && pageLink(change(state, Object.fromEntries(FACETS.map((facet) => [facet, null]))), t("anyFilter")),
    state.relax && without(state, "relax", t("withRelated")),
    state.exact && without(state, "exact", t("anyForm")),
    state.variants && without(state, "variants", t("allNames")),
  ].filter(Boolean);
}

/** A way with how much it finds, as soon as that is known. */
function counted(link) {
  const item = el("li", {}, link);
  get(countUrl(readState(link.search))).then(({ ok, data }) => {
    if (ok && !data.partial) item.append(` (${t("totalListed", { n: data.total.value + data.related })})`);
  });
  return item;
}

export function nothingFound(state) {
  return el("div", { class: "nothing" },
    el("ul", {},
      ...wider(state).map(counted),
      state.q && el("li", {}, t("checkSpelling")),
      state.q && el("li", {}, t("otherWords")),
    ),
    el("h2", {}, t("examples")),
    examples(),
  );
}
