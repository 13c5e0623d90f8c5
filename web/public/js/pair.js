// The page of two countries: what the articles filed under them tell.
import { pairUrl } from "./api.js";
import { cameFrom, drawBack } from "./back.js";
import { chronology } from "./chronology.js";
import { el, whole } from "./dom.js";
import { articles, columns, figure, folded } from "./figure.js";
import { day, span } from "./format.js";
import { leadAcross } from "./frame.js";
import { hitItem } from "./hits.js";
import { pairName } from "./labels.js";
import { t } from "./language.js";
import { drawLine } from "./line.js";
import { mostNamed, terms } from "./named.js";
import { partialNotice } from "./notices.js";
import { beginPage, heading } from "./page.js";
import { goToPlace } from "./place.js";
import { change, lang, pairAddress, pairsAddress, readState, resultsAddress } from "./state.js";
import { topicsThroughYears } from "./topics.js";

const state = readState(location.search);
const pair = state.pair?.[0] ?? "";
const articlesOfPair = change({}, { pair: [pair], generation: state.generation });

/** The kind of events that the reader chose. */
let kind = new URLSearchParams(location.search).get("kind") || null;

/** The address of what is shown, in a language and of a generation. */
const address = (language, generation = state.generation) => pairAddress(pair, { kind, generation }, language);

/** The address says what is shown. */
function choose(value) {
  kind = value;
  history.replaceState(history.state, "", address(lang));
  leadAcross(address);
}

function draw(told, again) {
  const title = pairName(told.pair);
  // What a time limit cut is not said to be nothing.
  const known = (list) => list.length > 0 || !told.partial;
  const { nodes: events, asLeft } = chronology(told.chronology, state, { wanted: kind, choose });
  const parts = told.count === 0 ? [nothing(told)] : [
    lead(told),
    told.partial && partialNotice(again),
    part("timelineTitle", line(told)),
    known(told.years) && part("topicsTitle", topicsThroughYears(told)),
    known(told.terms.values) && part("termsTitle", terms(told)),
    known(told.named) && part("namedTitle", mostNamed(told)),
    known(told.chronology.events) && part("chronologyTitle", events),
    known(told.typical.hits) && part("typicalTitle", hits(told.typical.hits, "typicalAbout")),
    known(told.latest) && part("latestTitle", [...hits(told.latest), all()]),
  ];
  return { title, nodes: [heading(title), ...parts], arrive: () => goToPlace(asLeft) };
}

function part(title, nodes) {
  const id = `part-${title}`;
  return el("section", { class: "part", "aria-labelledby": id }, el("h2", { id }, t(title)), ...nodes.filter(Boolean));
}

/** How many articles, from when to when. */
function lead({ count, search, first, last, undated }) {
  return el("p", { class: "lead" },
    articles(count, search),
    first && `, ${first.day === last.day ? day(first.day) : `${day(first.day)} – ${day(last.day)}`}`, ". ",
    undated.count > 0 && el("span", {}, t("ofThemUndated"), " ", figure(undated.count, undated.search, t("unknownDate")), "."));
}

const nothing = () => el("p", { class: "lead" }, t("noArticlesOfPair"));

function line({ timeline, undated }) {
  const chart = el("div", { class: "chart" });
  const caption = el("figcaption", { class: "caption" });
  const narrow = (days) => location.assign(resultsAddress(change(articlesOfPair, days)));
  drawLine({ chart, caption }, { ...timeline, undated: undated.count }, narrow);
  const rows = timeline.periods.filter(({ count }) => count > 0).map(({ from, to, count, search, held, heldSearch }) =>
    el("tr", {}, el("th", { scope: "row" }, span(from, to)),
      el("td", { class: "count" }, figure(count, search, span(from, to))),
      el("td", { class: "count" }, figure(held, heldSearch, `${t("inArchive")}, ${span(from, to)}`))));
  return [
    el("figure", { class: "timeline" }, chart, caption),
    rows.length > 0 && folded("timeline", columns(t("period"), t("articles"), t("inArchive")), el("tbody", {}, ...rows)),
  ];
}

function hits(all, about) {
  if (all.length === 0) return [el("p", {}, t("noTypical"))];
  return [
    about && el("p", { class: "about" }, t(about)),
    el("ol", { class: "trace hits", role: "list" }, ...all.map((hit) => hitItem(hit, articlesOfPair, "h3"))),
  ];
}

/** The way to all articles, newest first. */
const all = () =>
  el("p", { class: "all" }, el("a", {
    href: resultsAddress(change(articlesOfPair, { sort: "newest" })),
  }, t("allLatest")));

const missing = () => ({
  title: t("pairMissing"),
  nodes: [
    heading(t("pairMissing")),
    el("p", {}, t("pairMissingHelp"), " ", el("a", { href: pairsAddress(state) }, t("allPairs")), "."),
  ],
});

/** To all pairs, or those of them that the reader came from. */
function wayBack() {
  const { before, near } = cameFrom();
  const fromThere = before.startsWith(whole("pairs.html"));
  return [fromThere ? before : pairsAddress(state), "allPairs", fromThere && near];
}

beginPage({
  view: "pair",
  url: pair && pairUrl(pair, state),
  bars: ["title half", "short", ...Array(6).fill("")],
  address,
  draw,
  missing,
});
drawBack(...wayBack());
