// The articles of an answer as elements: title, snippets, copies, and what each is filed under.
import { el } from "./dom.js";
import { day, languageName, languageTag, written } from "./format.js";
import { labelOf, printed } from "./labels.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { markedNodes } from "./marks.js";
import { foldable } from "./place.js";
import { articleAddress, hasValue, pairAddress, withValue } from "./state.js";

/** A value of a facet that narrows the search to it, unless it does so already. */
function narrowing(state, facet, value, attributes) {
  const label = labelOf(facet, value);
  return hasValue(state, facet, value)
    ? el("span", attributes, label)
    : pageLink(withValue(state, facet, value), label, { ...attributes, "aria-label": t("only", { what: `${t(facet)}: ${label}` }) });
}

function whence(hit, state) {
  const tag = languageTag(hit.language);
  return el("p", { class: "whence" },
    hit.source ? narrowing(state, "source", hit.source, {}) : el("span", {}, t("unknownSource")),
    tag && !/^(id|en)\b/.test(tag)
      ? el("span", { class: "foreign" }, t("inLanguage", { language: languageName(tag) }))
      : null);
}

/** Country pairs, each a link to its page, and topics; null where it is filed under none. */
function tags({ pairs = [], topics = [] }, state) {
  const links = [
    ...pairs.map((pair) => el("a", { class: "tag pair", href: pairAddress(pair, state) }, labelOf("pair", pair))),
    ...topics.map((topic) => narrowing(state, "topic", topic, { class: "tag" })),
  ];
  return links.length === 0
    ? null
    : el("ul", { class: "tags", role: "list", "aria-label": t("tags") }, ...links.map((link) => el("li", {}, link)));
}

const copyItem = (copy, language, state) =>
  el("li", {},
    el("a", { href: articleAddress(copy.id, state), ...written(language) }, copy.title),
    el("span", { class: "from" }, printed(copy)));

/** The near copies that a hit stands for, in its language, folded away; null where there are none. */
function copies({ id, language, copies: n = 0, copyList = [] }, state) {
  if (n === 0) return null;
  const unlisted = n - copyList.length;
  return foldable(`copies ${id}`, { class: "copies" },
    el("summary", {}, t("copies", { n })),
    el("ul", { role: "list" }, ...copyList.map((copy) => copyItem(copy, language, state)),
      unlisted > 0 && el("li", {}, t("copiesMore", { n: unlisted }))));
}

/** One article of an answer. */
export function hitItem(hit, state, heading = "h2") {
  const title = hit.titleHighlighted ? markedNodes(hit.titleHighlighted) : [hit.title];
  return el("li", { class: hit.matched === "some" ? "hit" : "hit found" },
    el("p", { class: "when" },
      hit.published
        ? el("time", { datetime: hit.published }, day(hit.published))
        : t("unknownDate")),
    el(heading, written(hit.language), el("a", { href: articleAddress(hit.id, state) }, ...title)),
    ...(hit.snippets ?? []).map((snippet) =>
      el("p", { class: "snippet", ...written(hit.language) }, ...markedNodes(snippet))),
    whence(hit, state),
    tags(hit, state),
    copies(hit, state),
  );
}
