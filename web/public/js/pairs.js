// The page of all pairs: a table that can be sorted, or small drawings side by side.
import { pairsUrl } from "./api.js";
import { drawBack } from "./back.js";
import { smallDrawing } from "./bars.js";
import { calledBy, isCalled } from "./called.js";
import { choice } from "./choice.js";
import { el, say } from "./dom.js";
import { articles, figure } from "./figure.js";
import { day, number } from "./format.js";
import { leadAcross } from "./frame.js";
import { pairName } from "./labels.js";
import { t } from "./language.js";
import { partialNotice } from "./notices.js";
import { beginPage, heading } from "./page.js";
import { lang, pairAddress, readState, resultsAddress } from "./state.js";

const here = new URLSearchParams(location.search);
const state = readState(location.search);
const names = new Intl.Collator(lang);

/** How pairs can be sorted; numbers and days begin with the largest, what has no day comes last. */
const ORDERS = {
  name: { compare: (a, b) => names.compare(a.name, b.name), falls: false },
  count: { compare: (a, b) => a.count - b.count, falls: true },
  first: { day: "first", compare: (a, b) => names.compare(a.first, b.first), falls: false },
  last: { day: "last", compare: (a, b) => names.compare(a.last, b.last), falls: true },
};

/** Compares two pairs by an order. */
const comparing = ({ compare, day: key }, falls) => (a, b) => {
  if (key && (!a[key] || !b[key])) return Number(!a[key]) - Number(!b[key]) || names.compare(a.name, b.name);
  return (falls ? -1 : 1) * compare(a, b) || names.compare(a.name, b.name);
};

const view = { as: here.get("view") === "charts" ? "charts" : "table", by: "count", falls: true, typed: here.get("name") ?? "" };
if (Object.hasOwn(ORDERS, here.get("by"))) Object.assign(view, { by: here.get("by"), falls: ORDERS[here.get("by")].falls });
if (here.has("falls")) view.falls = here.get("falls") === "true";

/** The address of what is shown, in a language and of a generation. */
function address(language, generation = state.generation) {
  const list = new URLSearchParams();
  if (view.as !== "table") list.set("view", view.as);
  if (view.by !== "count") list.set("by", view.by);
  if (view.falls !== ORDERS[view.by].falls) list.set("falls", view.falls);
  if (view.typed) list.set("name", view.typed);
  if (generation) list.set("generation", generation);
  if (language !== "id") list.set("lang", language);
  return `pairs.html${list.size ? `?${list}` : ""}`;
}

/** The address says what is shown. */
function keep() {
  history.replaceState(history.state, "", address(lang));
  leadAcross(address);
}

function draw(answer, again) {
  const pairs = answer.pairs.map((pair) => ({ ...pair, name: pairName(pair.pair) }));
  const called = new Map(pairs.map((pair) => [pair, calledBy(pair, answer.names)]));
  const all = pairs.flatMap(({ years }) => years.map(({ year }) => year));
  const span = all.length > 0 ? { from: Math.min(...all), to: Math.max(...all) } : null;
  const box = el("div");
  const filter = el("input", { id: "name", type: "search", value: view.typed, autocomplete: "off" });
  const looks = ["table", "charts"].map((as) => ({ value: as, shown: [t(`as-${as}`)] }));
  const ways = choice(t("viewAs"), { class: "ways" }, looks, view.as, (as) => {
    view.as = as;
    fill();
  });

  function fill() {
    keep();
    const some = pairs.filter((pair) => isCalled(called.get(pair), view.typed));
    some.sort(comparing(ORDERS[view.by], view.falls));
    box.replaceChildren(some.length === 0 ? el("p", {}, t("noSuchPair"))
      : view.as === "charts" ? charts(some, answer, span) : table(some, answer, span, sort));
    return some.length;
  }

  function sort(key) {
    view.falls = view.by === key ? !view.falls : ORDERS[key].falls;
    view.by = key;
    fill();
    box.querySelector(`[data-key="${key}"]`).focus();
  }

  filter.addEventListener("input", () => {
    view.typed = filter.value;
    say(t("pairsShown", { n: fill() }));
  });
  return {
    title: t("pairsTitle"),
    nodes: [
      heading(t("pairsTitle")),
      el("p", { class: "lead" }, t("pairsLead", { n: pairs.length + answer.more })),
      answer.partial && partialNotice(again),
      el("div", { class: "bar-of-ways" }, el("label", {}, el("span", {}, t("filterPairs")), " ", filter), ways),
      box,
    ],
    said: t("pairsShown", { n: fill() }),
  };
}

const ofYear = ({ searchOfYear }, pair, year) => searchOfYear.replace("{pair}", pair).replaceAll("{year}", year);

/** How many articles of a pair have no day, in words; null where all have one. */
function undated({ count, years }) {
  const n = count - years.reduce((sum, year) => sum + year.count, 0);
  return n > 0 ? el("span", { class: "from" }, `${t("ofThemUndated")} ${number(n)}`) : null;
}

/** The articles of a pair by year, all pairs over the same years; null where no article has any. */
function small({ years }, span) {
  if (!span) return null;
  const { from, to } = span;
  const counts = Array.from({ length: to - from + 1 }, (_, at) => years.find(({ year }) => year === from + at)?.count ?? 0);
  const words = years.map(({ year, count }) => `${year}: ${count}`).join(", ");
  return smallDrawing(words || t("timelineEmpty"), counts, Math.max(...counts));
}

function table(pairs, answer, span, sort) {
  const head = (key, name) => {
    const chosen = view.by === key;
    const button = el("button", { type: "button", class: "plain", "data-key": key }, name,
      chosen && el("span", { "aria-hidden": "true" }, view.falls ? " ↓" : " ↑"));
    button.addEventListener("click", () => sort(key));
    return el("th", { scope: "col", "aria-sort": chosen && (view.falls ? "descending" : "ascending") }, button);
  };
  const date = (text) => (text ? el("time", { datetime: text }, day(text)) : t("unknownDate"));
  return el("div", { class: "scroll" }, el("table", { class: "sortable" },
    el("caption", { class: "unseen" }, t("pairsTitle")),
    el("thead", {}, el("tr", {}, head("name", t("pair")), head("count", t("articles")),
      el("th", { scope: "col" }, t("perYear"), span && el("span", { class: "from" }, `${span.from}–${span.to}`)),
      head("first", t("firstArticle")), head("last", t("lastArticle")))),
    el("tbody", {}, ...pairs.map((pair) => el("tr", {},
      el("th", { scope: "row" }, el("a", { href: pairAddress(pair.pair, state) }, pair.name)),
      el("td", { class: "count" }, figure(pair.count, pair.search, pair.name)),
      el("td", { class: "drawn" }, small(pair, span), undated(pair)),
      el("td", {}, date(pair.first)),
      el("td", {}, date(pair.last)))))));
}

/** One drawing a pair, with its peak in words, which leads to the articles of that year. */
function charts(pairs, answer, span) {
  const one = (pair) => {
    const peak = pair.years.reduce((best, year) => (year.count > (best?.count ?? 0) ? year : best), null);
    return el("li", {},
      el("h2", {}, el("a", { href: pairAddress(pair.pair, state) }, pair.name)),
      small(pair, span),
      el("p", { class: "from" }, articles(pair.count, pair.search), " ",
        peak && el("span", { class: "peak" }, `(${t("peak")} ${peak.year}: `,
          figure(peak.count, ofYear(answer, pair.pair, peak.year), `${pair.name} ${peak.year}`), ")"), undated(pair)));
  };
  return el("div", {},
    span && el("p", { class: "about" }, t("chartsAbout", { from: `${span.from}`, to: `${span.to}` })),
    el("ul", { class: "charts", role: "list" }, ...pairs.map(one)));
}

beginPage({
  view: "pairs",
  url: pairsUrl(state),
  bars: ["title half", "short", ...Array(12).fill("")],
  address,
  draw,
});
drawBack(resultsAddress({}), "newSearch", false);
