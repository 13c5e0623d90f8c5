// The article page: the whole text with the search's words marked in it.
import { articleUrl } from "./api.js";
import { cameFrom, drawBack } from "./back.js";
import { citations } from "./citations.js";
import { copyButton } from "./clipboard.js";
import { byId, el, webAddress, whole } from "./dom.js";
import { day, foreignTag, instant, languageName, written } from "./format.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { markedNodes } from "./marks.js";
import { beginPage, heading } from "./page.js";
import { goToPlace, place } from "./place.js";
import { markSentence } from "./sentence.js";
import { similar } from "./similar.js";
import { articleAddress, asksNothing, change, pairAddress, readState, resultsAddress, sentenceAddress } from "./state.js";
import { markSteps } from "./steps.js";

const id = (new URLSearchParams(location.search).get("id") ?? "").trim();
const sentence = (new URLSearchParams(location.search).get("sentence") ?? "").trim();
const state = readState(location.search);

/** The address of this page, of another state or language. */
const here = (...how) => (sentence ? sentenceAddress(id, sentence, ...how) : articleAddress(id, ...how));

function draw({ article, titleHighlighted, bodyHighlighted }) {
  const foreign = foreignTag(article.language);
  const body = bodyHighlighted ?? [];
  const text = el("article", {},
    el("h1", { ...written(article.language), tabindex: "-1" }, ...(titleHighlighted ? markedNodes(titleHighlighted) : [article.title])),
    facts(article),
    foreign && el("p", { class: "foreign" }, t("writtenIn", { language: languageName(foreign) })),
    tags(article),
    tools(article),
    el("div", { class: "body" },
      ...article.body.map((plain, index) => paragraph(article, body[index] ? markedNodes(body[index]) : [plain]))),
    citations(article),
  );
  const steps = markSteps(text);
  if (steps) text.querySelector(".tools").after(steps);
  const { box, filled } = similar(id, state);
  document.documentElement.classList.toggle("has-steps", steps !== null);
  return {
    title: article.title,
    nodes: [text, box],
    said: steps ? steps.querySelector(".count").textContent : "",
    arrive: () => (sentence ? showSentence(text, filled) : goToPlace(filled)),
  };
}

/** Marks the sentence that led here, and goes there unless the reader had gone on. */
function showSentence(text, filled) {
  const { top } = place();
  goToPlace(filled);
  markSentence(text.querySelector(".body"), sentence, top === 0);
}

/** A paragraph, with a point on the trace where something in it is marked. */
function paragraph({ language }, nodes) {
  const found = nodes.some((node) => node.nodeName === "MARK");
  return el("p", { ...written(language), class: found && "point found" }, ...nodes);
}

/** Who wrote it, where and when, as far as is known. */
function facts({ source, published, publishedAt, author, section }) {
  const when = (publishedAt && instant(publishedAt)) ?? (published && day(published));
  const fact = (name, value) => el("div", {}, el("dt", {}, t(name)), el("dd", {}, value));
  return el("dl", { class: "facts" },
    fact("source", source ?? t("unknownSource")),
    fact("date", when ? el("time", { datetime: publishedAt ?? published }, when) : t("unknownDate")),
    author ? fact("author", author) : null,
    section ? fact("section", section) : null,
  );
}

function tools({ url }) {
  const original = webAddress(url);
  const { q, variants, exact, generation } = state;
  const link = () => whole(here({ q, variants, exact, generation }));
  return el("p", { class: "tools" },
    original && el("a", { href: original, rel: "external noopener" }, t("original", { host: new URL(original).host })),
    citeButton(),
    copyButton("copyLink", link),
  );
}

/** Leads to the references at the end of the text. */
function citeButton() {
  const button = el("button", { type: "button" }, t("citeShort"));
  button.addEventListener("click", () => {
    const references = byId("main").querySelector(".cite");
    references.open = true;
    references.scrollIntoView({ block: "start" });
    references.querySelector("summary").focus({ preventScroll: true });
  });
  return button;
}

/** Country pairs, each of which leads to its page, countries and topics, which lead to their articles. */
function tags({ pairs = [], countries = [], topics = [] }) {
  const paired = new Set(pairs.flatMap((pair) => pair.split("-")));
  const alone = countries.filter((country) => !paired.has(country));
  const inGeneration = change({}, { generation: state.generation });
  const tag = (facet, name, value, href) =>
    el("li", {}, el("a", { class: `tag ${name}`, href }, labelOf(facet, value)));
  const link = (facet, name) => (value) => tag(facet, name, value, resultsAddress(change(inGeneration, { [facet]: [value] })));
  const all = [
    ...pairs.map((pair) => tag("pair", "pair", pair, pairAddress(pair, state))),
    ...alone.map(link("country", "pair")),
    ...topics.map(link("topic", "topic")),
  ];
  return all.length > 0 && el("ul", { class: "tags", role: "list", "aria-label": t("tags") }, ...all);
}

function missing(status) {
  const key = status === 410 ? "articleGone" : "articleMissing";
  return {
    title: t(key),
    nodes: [
      heading(t(key)),
      el("p", {}, t(`${key}Help`)),
      !asksNothing(state) && el("p", {}, el("a", { href: resultsAddress({}) }, t("newSearch"))),
    ],
  };
}

/** Where the reader came from: the page of a pair, results, or neither. */
function wayBack() {
  const { before, near } = cameFrom();
  if (before.startsWith(`${whole("pair.html")}?`)) return [before, "backToPair", near];
  const href = whole(resultsAddress(state));
  return asksNothing(state) ? [href, "newSearch", false] : [href, "backToResults", near && sameResults(before, href)];
}

/** True where both addresses show the same results, whatever else they carry. */
function sameResults(one, other) {
  if (!one) return false;
  const [a, b] = [new URL(one), new URL(other)];
  const language = ({ searchParams }) => (searchParams.get("lang") === "en" ? "en" : "id");
  return a.origin + a.pathname === b.origin + b.pathname &&
    language(a) === language(b) &&
    resultsAddress(readState(a.search)) === resultsAddress(readState(b.search));
}

beginPage({
  view: "article",
  url: id && articleUrl(id, state),
  bars: ["title", "title half", "short", ...Array(6).fill("")],
  address: (language, generation = state.generation) => here(change(state, { generation }), language),
  draw,
  missing,
});
drawBack(...wayBack());
