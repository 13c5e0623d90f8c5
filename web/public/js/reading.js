// How the query was read, in one line a layman understands: what is looked for and by which other
// names, each of which can be switched off, and what was let go.
import { el } from "./dom.js";
import { day, span } from "./format.js";
import { labelOf } from "./labels.js";
import { known, t } from "./language.js";
import { pageLink } from "./links.js";
import { change, FACETS } from "./state.js";

const NAMES_SHOWN = 3;

const list = (words, shown) =>
  words.slice(0, shown).join(", ") + (words.length > shown ? ", …" : "");

/** Signs that end a sentence are missed by nobody; one within a word is. */
const isPunctuation = ({ text, kind }) => kind === "no-letters" && /^[?!.,;:\s]+$/.test(text);

/** Some of the names; where there is little room, the first alone. */
const someNames = (names) =>
  el("span", { lang: "id" }, names[0],
    names.length > 1 && el("span", { class: "wide" }, list(["", ...names.slice(1)], NAMES_SHOWN)),
    names.length > 1 && el("span", { class: "narrow", "aria-hidden": "true" }, ", …"));

/** The other names a thing was also looked up by: a few of them, and the way to do without. */
function otherNames({ text, variants }, state) {
  if (!variants) return [];
  const off = [state.variants, `-${variants.id}`].filter(Boolean).join(",");
  const without = pageLink(change(state, { variants: off }), t("switchOff"), { "aria-label": t("switchOffNames", { word: text }) });
  return [" (", t("alsoNamed"), " ", someNames(variants.names), el("span", { class: "way" }, "; ", without), ")"];
}

/** What shorthand stands for: a few of it, and whether rarer ones are not looked for. */
const standsFor = (words, cut) =>
  words.length > 0
    ? [" (", el("span", { lang: "id" }, list(words, NAMES_SHOWN)), cut && `; ${t("onlyFrequent", { n: words.length })}`, ")"]
    : [];

function beginning({ text }, { prefixes, partial, inTitle = false }) {
  const one = prefixes.find(({ prefix, inTitle: ofTitles }) => prefix === text && ofTitles === inTitle);
  return one ? standsFor(one.words, one.cut && !partial) : [];
}

/** The names that articles are filed under, where they are not what was typed. */
function filedUnder(kind, value, { names, partial }) {
  const one = names.find(({ facet, name }) => facet === kind && name === value);
  const differs = (name) => name.toLowerCase() !== value.toLowerCase();
  return one?.values.some(differs) ? standsFor(one.values.map((name) => labelOf(kind, name)), one.cut && !partial) : [];
}

/** `field:"value"` as the API writes it: what stands behind the colon. */
const valueOf = (text) => text.slice(text.indexOf(":") + 1).replace(/^"(.*)"$/, "$1");

/** Words that stand near each other, `"words"~5` as the API writes it. */
function near(text) {
  const tilde = text.lastIndexOf("~");
  return [el("b", {}, `“${text.slice(1, tilde - 1)}”`), ` (${t("wordsBetween", { n: Number(text.slice(tilde + 1)) })})`];
}

/** Days from one to another; either end may be open. */
function days([from, to]) {
  if (!to) return [el("b", {}, t("chipFrom", { day: day(from) }))];
  if (!from) return [el("b", {}, t("chipTo", { day: day(to) }))];
  return [`${t("date")}: `, el("b", {}, span(from, to))];
}

/** Clauses with a word between them; what joins others itself stands in parentheses. */
function joined(clauses, word, context) {
  return clauses.flatMap((clause, index) => {
    const nested = clause.kind === "all" || clause.kind === "any";
    const inside = nested ? ["(", ...written(clause, context), ")"] : written(clause, context);
    return index > 0 ? [` ${word} `, ...inside] : inside;
  });
}

/** One clause as nodes. */
function written(clause, context) {
  const { kind, text, clauses } = clause;
  const { state } = context;
  if (kind === "word" || kind === "date") return [el("b", {}, text)];
  if (kind === "named") return [el("b", {}, text), ...otherNames(clause, state)];
  if (kind === "phrase") return [el("b", {}, `“${text}”`)];
  if (kind === "near") return near(text);
  if (kind === "prefix") return [el("b", {}, `${text}…`), ...beginning(clause, context)];
  if (kind === "all") return joined(clauses, t("and"), context);
  if (kind === "any") return joined(clauses, t("or"), context);
  if (kind === "not") return [`${t("not")} `, ...joined(clauses, "", context)];
  if (kind === "title") return [`${t("inTitle")} `, ...joined(clauses, "", { ...context, inTitle: true })];
  if (kind === "published") return days(valueOf(text).split(".."));
  if (FACETS.includes(kind)) {
    const value = valueOf(text);
    return [`${t(kind)}: `, el("b", {}, labelOf(kind, value)), ...filedUnder(kind, value, context)];
  }
  return [el("b", {}, text)];
}

/** Why a part was let go, in the reader's words where they are known, else in the API's. */
const why = ({ kind, reason }) =>
  known(`why-${kind}`) ? el("span", {}, t(`why-${kind}`)) : el("span", { lang: "en" }, reason);

/** What was let go, reason by reason. */
function letGo(ignored) {
  return [...Map.groupBy(ignored, ({ kind }) => kind).values()].map((parts) =>
    el("span", {}, t("ignored"), " ",
      el("b", {}, parts.map(({ text }) => text).join(", ")), " (", why(parts[0]), ")"));
}

/** How the query was read; null where there was none. */
export function reading({ interpretation, partial }, state) {
  const { clauses = [], ignored: parts = [], prefixes = [], names = [] } = interpretation ?? {};
  const ignored = parts.filter((part) => !isPunctuation(part));
  if (clauses.length === 0 && ignored.length === 0) return null;
  return el("p", { class: "reading" },
    clauses.length > 0 && el("span", {}, t("readAs"), " ", ...joined(clauses, "+", { state, prefixes, names, partial })),
    ...letGo(ignored));
}
