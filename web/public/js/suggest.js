// Suggestions below the search box: countries and topics to filter by, words and phrases to ask for,
// and, where nothing is typed yet, what was asked before on this device.
import { get, suggestUrl } from "./api.js";
import { combobox } from "./combobox.js";
import { byId, el, say } from "./dom.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { setApart } from "./marks.js";
import { recent } from "./recent.js";
import { lang } from "./state.js";

const PAUSE_MS = 120;

const isFilter = (kind) => kind === "country" || kind === "topic";

/** What is shown is in the reader's language; what was found by another name shows that, too. */
function label({ kind, text, alias, value }) {
  const name = isFilter(kind) && lang === "en" ? labelOf(kind, value) : text;
  const found = alias ?? text;
  return { name, alias: found.toLowerCase() === name.toLowerCase() ? null : found };
}

function option(suggestion) {
  const { kind, value, count, marks } = suggestion;
  const { name, alias } = label(suggestion);
  const filters = isFilter(kind);
  return el("li", { "data-kind": kind, "data-value": value, class: filters && "filters" },
    el("span", { class: "what", lang: filters ? null : "id" },
      ...(alias ? [name, " (", el("span", { lang: "id" }, ...setApart(alias, marks)), ")"] : setApart(name, marks))),
    filters && el("span", { class: "kind" }, t(kind)),
    el("span", { class: "count" }, t("totalListed", { n: count })));
}

const remembered = (q) =>
  el("li", { "data-kind": "recent", "data-value": q },
    el("span", { class: "what" }, q), el("span", { class: "kind" }, t("recentOne")));

async function ask(text, signal) {
  if (!text.trim()) return recent().map(remembered);
  const result = await get(suggestUrl(text), signal);
  if (signal.aborted || !result.ok) return []; // a search goes without suggestions
  const { suggestions } = result.data;
  say(t("suggested", { n: suggestions.length }));
  return suggestions.map(option);
}

/**
 * Begins to suggest.
 *
 * @param filter is called with the kind and value of a country or topic that was chosen
 * @param search is called with the query that was chosen
 */
export function suggestions({ filter, search }) {
  return combobox(byId("q"), byId("suggestions"), {
    ask,
    pause: PAUSE_MS,
    choose({ dataset: { kind, value } }) {
      if (isFilter(kind)) filter(kind, value);
      else search(value);
    },
  });
}
