// The filters beside the results: what the articles are filed under, with counts, to be ticked.
import { byId, el } from "./dom.js";
import { number } from "./format.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { orAll } from "./links.js";
import { foldable } from "./place.js";
import { hasValue, readState, resultsAddress, withoutValue, withValue } from "./state.js";

const ORDER = ["country", "pair", "topic", "year", "source", "language"];
const SHOWN = 6;

/** The state with a value ticked or not. */
const ticked = (state, facet, value, on) => (on ? withValue : withoutValue)(state, facet, value);

function tick(state, facet, { value, count }, go) {
  const box = el("input", { type: "checkbox", "data-key": `${facet} ${value}`, checked: hasValue(state, facet, value) });
  // The address may have gone on since this was drawn.
  box.addEventListener("change", () => go(resultsAddress(orAll(ticked(readState(location.search), facet, value, box.checked)))));
  return el("li", {}, el("label", {}, box,
    el("span", { class: "what" }, labelOf(facet, value)),
    count !== null && el("span", { class: "count" }, el("span", { class: "unseen" }, ": "), number(count))));
}

/** The values that are ticked and are under no article found, or not counted, are listed too: they can be unticked. */
function listed(state, facet, values) {
  const missing = (state[facet] ?? []).filter((value) => !values?.some((other) => other.value === value));
  const all = [...(values ?? []), ...missing.map((value) => ({ value, count: values ? 0 : null }))];
  const on = all.filter(({ value }) => hasValue(state, facet, value));
  return [...on, ...all.filter((other) => !on.includes(other))];
}

function group(state, facet, { values, other, unknown } = {}, go, open) {
  const all = listed(state, facet, values);
  if (all.length === 0) return null;
  const items = all.map((value) => tick(state, facet, value, go));
  const rest = items.slice(SHOWN);
  const more = rest.length > 1 || (rest.length === 1 && other > 0);
  return el("fieldset", {},
    el("legend", {}, t(facet)),
    el("ul", { role: "list" }, ...(more ? items.slice(0, SHOWN) : items)),
    more && foldable(`facet ${facet}`, open.has(`facet ${facet}`) ? { open: true } : {},
      el("summary", {}, t("moreValues", { n: rest.length })),
      el("ul", { role: "list" }, ...rest),
      other > 0 && el("p", {}, t("otherValues", { n: other }))),
    unknown > 0 && el("p", { class: "unknown" }, t("withoutValue", { n: unknown })));
}

/**
 * Draws the filters of an answer; what was unfolded stays so, and the focus stays on its box, or
 * goes to the answer where that box is gone.
 *
 * @param facets what was counted, by facet; empty where there is no answer
 * @param summary the answer in few words; null where there is none
 * @param go is called with the address that a tick leads to
 */
export function drawFacets(state, facets, summary, go) {
  const panel = byId("filters");
  const focused = panel.contains(document.activeElement) && document.activeElement.dataset.key;
  const open = new Set([...panel.querySelectorAll("details[open]")].map(({ dataset }) => dataset.fold));
  const groups = ORDER.map((facet) => group(state, facet, facets[facet], go, open)).filter(Boolean);
  const none = summary ? [el("p", {}, t(state.q ? "noFiltersOfAll" : "noFilters"))] : [];
  panel.querySelector(".groups").replaceChildren(...(groups.length > 0 ? groups : none));
  panel.querySelector(".close").textContent = summary ? t("seeResults", { summary }) : t("close");
  if (focused) {
    const boxes = [...panel.querySelectorAll("input")];
    const box = boxes.find(({ dataset }) => dataset.key === focused);
    (box ?? byId("results").querySelector("h1")).focus({ preventScroll: true });
  }
}
