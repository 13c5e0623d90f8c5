// Whom the articles of a pair name most, and the words that set it apart.
import { el } from "./dom.js";
import { figure } from "./figure.js";
import { number } from "./format.js";
import { countryName, labelled } from "./labels.js";
import { t } from "./language.js";
import { searchPage } from "./state.js";

const years = ({ from, to }) =>
  to ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : t("sinceYear", { year: from.slice(0, 4) });

/** What a person held and when; terms of one office together. */
function held(offices) {
  const terms = Map.groupBy(offices, labelled);
  return [...terms].map(([office, all]) => `${office} ${all.map(years).join(", ")}`).join("; ");
}

function item({ name, country, offices, count, search }) {
  const about = [country && countryName(country.value), offices.length > 0 && held(offices)].filter(Boolean).join(" · ");
  return el("li", {},
    el("span", { class: "what" }, el("a", { href: searchPage(search), lang: "id" }, name), about && el("span", { class: "from" }, about)),
    el("span", { class: "count" }, figure(count, search, name)));
}

function list(all, kind, title) {
  const some = all.filter((one) => one.kind === kind);
  return some.length > 0 && el("div", {}, el("h3", {}, t(title)), el("ol", { class: "ranked", role: "list" }, ...some.map(item)));
}

/** Persons and offices, side by side where there is room. */
export function mostNamed({ named }) {
  return named.length === 0
    ? [el("p", {}, t("noNames"))]
    : [el("div", { class: "beside" }, list(named, "person", "persons"), list(named, "office", "offices"))];
}

const times = (factor) =>
  factor === null ? t("nowhereElse") : t("timesAsOften", { times: number(factor < 10 ? factor : Math.round(factor)) });

/** The words and phrases, the most significant first. */
export function terms({ terms: { values } }) {
  if (values.length === 0) return [el("p", {}, t("noTerms"))];
  return [
    el("p", { class: "about" }, t("termsAbout")),
    el("ol", { class: "ranked terms", role: "list" }, ...values.map((term) =>
      el("li", {},
        el("span", { class: "what" }, el("a", { href: searchPage(term.search), lang: "id" }, term.text),
          " ", el("span", { class: "from" }, times(term.times))),
        el("span", { class: "count" }, figure(term.count, term.search, term.text))))),
  ];
}
