// An answer of the API as elements: its total, how the query was read, and the hits.
import { el } from "./dom.js";
import { pageLink } from "./filters.js";
import { day, languageName, languageTag } from "./format.js";
import { t } from "./language.js";
import { markedNodes } from "./marks.js";
import { articleAddress, change, lang } from "./state.js";

const NAMES_SHOWN = 3;

/** What the answer amounts to, in one sentence. */
export function summary({ query, total, related, interpretation }) {
  const n = total.value;
  const exact = total.relation === "exact";
  if (n === 0 && !exact) return t("noneYet");
  if (n === 0 && related > 0) return t("totalNoneOfAll");
  if (n === 0) return query ? t("nothingFor", { query }) : t("nothing");
  if (!query) return t(exact ? "totalListed" : "totalListedAtLeast", { n });
  if (!exact) return t("totalAtLeast", { n });
  const { clauses = [] } = interpretation ?? {};
  const several = clauses.length > 1 || (clauses[0]?.roots ?? []).length > 1;
  return t(several ? "totalAll" : "totalOne", { n });
}

/** The other names a thing was also looked up by: a few of them, so that the line stays one. */
function otherNames({ variants }) {
  if (!variants) return "";
  const names = variants.names.slice(0, NAMES_SHOWN).join(", ");
  const more = variants.names.length > NAMES_SHOWN ? ", …" : "";
  return el("span", { class: "variants" }, ` (${t("alsoNamed")} ${names}${more})`);
}

/** How the query was read; null where there was none. */
export function reading({ interpretation }) {
  const { clauses = [], ignored = [] } = interpretation ?? {};
  if (clauses.length === 0 && ignored.length === 0) return null;
  return el("p", { class: "reading" },
    clauses.length > 0 && el("span", {}, t("readAs"), " ",
      ...clauses.flatMap((clause, index) => [
        index > 0 ? " + " : "",
        el("b", {}, clause.kind === "phrase" ? `“${clause.text}”` : clause.text),
        otherNames(clause),
      ])),
    ...ignored.map(({ text, reason }) =>
      el("span", { class: "ignored" }, t("ignored"), " ", el("b", {}, text),
        reason ? el("span", { lang: "en" }, ` (${reason})`) : "")),
  );
}

function source(hit, state) {
  if (!hit.source) return el("span", {}, t("unknownSource"));
  if (hit.source === state.source) return el("span", {}, hit.source);
  return pageLink(change(state, { source: hit.source }), hit.source, {
    "aria-label": t("onlySource", { source: hit.source }),
  });
}

function hitItem(hit, state) {
  const tag = languageTag(hit.language);
  const foreign = tag && tag !== lang ? tag : null;
  const title = hit.titleHighlighted ? markedNodes(hit.titleHighlighted) : [hit.title];
  return el("li", { class: hit.matched === "some" ? "hit" : "hit found" },
    el("p", { class: "when" },
      hit.published
        ? el("time", { datetime: hit.published }, day(hit.published))
        : t("unknownDate")),
    el("h2", { lang: foreign }, el("a", { href: articleAddress(hit.id, state) }, ...title)),
    ...(hit.snippets ?? []).map((snippet) =>
      el("p", { class: "snippet", lang: foreign }, ...markedNodes(snippet))),
    el("p", { class: "whence" },
      source(hit, state),
      tag && !/^(id|en)\b/.test(tag)
        ? el("span", { class: "foreign" }, t("inLanguage", { language: languageName(tag) }))
        : null),
  );
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
        el("li", { class: "hit" }, bars("bar title"), bars("bar"), bars("bar"), bars("bar short")))));
}
