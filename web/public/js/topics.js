// What the articles of a pair are about, year by year: a row of small bars for each topic.
import { smallDrawing } from "./bars.js";
import { el } from "./dom.js";
import { columns, figure, folded } from "./figure.js";
import { t } from "./language.js";
import { topicName } from "./labels.js";

/** The most frequent topics; the table below holds all. */
const DRAWN = 8;

const inYear = (year, value) => year.topics.find((topic) => topic.value === value);

function row(topic, years, most) {
  const counts = years.map((year) => inYear(year, topic.value)?.count ?? 0);
  const name = topicName(topic.value);
  const said = years.map(({ year }, at) => (counts[at] > 0 ? `${year}: ${counts[at]}` : null)).filter(Boolean).join(", ");
  return el("tr", {},
    el("th", { scope: "row" }, name),
    el("td", { class: "drawn" }, smallDrawing(said, counts, most)),
    el("td", { class: "count" }, figure(topic.count, topic.search, name)));
}

const cell = (year, { value }) => {
  const topic = inYear(year, value);
  return el("td", { class: "count" }, topic ? figure(topic.count, topic.search, `${topicName(value)} ${year.year}`) : "");
};

/** The articles of a topic that no year counts. */
function dateless(undated, years, { value, count }) {
  const dated = years.reduce((sum, year) => sum + (inYear(year, value)?.count ?? 0), 0);
  const search = `${undated.search}&topic=${encodeURIComponent(value)}`;
  return el("td", { class: "count" }, figure(count - dated, search, `${topicName(value)} ${t("unknownDate")}`));
}

/** All topics and years; each row, and the last, adds up to its last column. */
function all({ topics, years, undated, count: articles, search }) {
  const dated = undated.count === 0;
  const head = columns(t("topic"), ...years.map(({ year }) => String(year)), ...(dated ? [] : [t("dateless")]), t("allYears"));
  const rows = topics.map((topic) =>
    el("tr", {}, el("th", { scope: "row" }, topicName(topic.value)),
      ...years.map((year) => cell(year, topic)),
      !dated && dateless(undated, years, topic),
      el("td", { class: "count" }, figure(topic.count, topic.search, topicName(topic.value)))));
  const sums = el("tr", {}, el("th", { scope: "row" }, t("articles")),
    ...years.map((year) => el("td", { class: "count" }, figure(year.count, year.search, String(year.year)))),
    !dated && el("td", { class: "count" }, figure(undated.count, undated.search, t("unknownDate"))),
    el("td", { class: "count" }, figure(articles, search, t("articles"))));
  return folded("topics", head, el("tbody", {}, ...rows, sums));
}

/** Topics through the years; the most frequent are drawn, all are in the table below. */
export function topicsThroughYears(told) {
  const { topics, years } = told;
  const most = Math.max(0, ...years.flatMap((year) => year.topics.map(({ count }) => count)));
  const ends = years.length > 0 && el("p", { class: "ends" },
    el("span", {}, String(years[0].year)),
    years.length > 1 && el("span", {}, String(years.at(-1).year)));
  return [
    el("div", { class: "scroll" }, el("table", { class: "multiples" },
      el("caption", { class: "unseen" }, t("topicsTitle")),
      el("thead", { class: "unseen" }, el("tr", {}, ...["topic", "perYear", "articles"].map((key) => el("th", { scope: "col" }, t(key))))),
      el("tbody", {}, ...topics.slice(0, DRAWN).map((topic) => row(topic, years, most))),
      ends && el("tfoot", { "aria-hidden": "true" }, el("tr", {}, el("td", {}), el("td", {}, ends), el("td", {}))))),
    years.length > 0 && all(told),
  ];
}
