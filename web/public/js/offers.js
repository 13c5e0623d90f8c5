// What might be asked instead of a query: offered with what it finds, never done unasked.
import { el } from "./dom.js";
import { labelOf } from "./labels.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { inQuotes } from "./quotes.js";
import { change, withValue } from "./state.js";

/** From when to when an office was held, each time; the last end may be open. */
const terms = (label) => label.split(", ").map(term).join(", ");

function term(label) {
  const [from, to] = label.split("..").map((text) => text.slice(0, 4));
  return to ? `${from}–${to}` : t("sinceYear", { year: from });
}

/** What a narrower search is narrowed to. */
const onlyFiled = (parameter, value) =>
  t(parameter === "country" ? "onlyCountry" : "onlyTopic", { name: labelOf(parameter, value) });

/** Words of the query taken otherwise: what they stand for then is the message `key`. */
const taken = (key) => ({ words, query, count }, state) => [
  `${words}: `,
  pageLink(change(state, { q: query }), t(key)),
  ` (${t("totalListed", { n: count })})`,
];

const WAYS = {
  spelling: ({ query, count }, state) => [
    t("didYouMean"), " ", pageLink(change(state, { q: query }), query),
    count > 0 ? ` (${t("totalListed", { n: count })})` : "", // only some of its words, as now
  ],
  narrower: ({ words, parameter, value, count }, state) => [
    `${words}: `,
    pageLink(withValue(state, parameter, value), onlyFiled(parameter, value)),
    ` (${t("totalListed", { n: count })})`,
  ],
  region: taken("countriesOfRegion"),
  published: taken("publishedThen"),
  holder: ({ words, value, label, query, count }, state) => [
    `${words}: `,
    pageLink(change(state, { q: query }), t("alsoHolder", { name: value })),
    ` (${terms(label)}; ${t("totalListed", { n: count })})`,
  ],
  without: ({ words, query, count }, state) => [
    t("leaveOut", { word: inQuotes(words) }), " ", pageLink(change(state, { q: query }), query.replaceAll(", ", " ")), ` (${t("totalListed", { n: count })})`,
  ],
};

/** What might be asked instead; null where there is nothing. */
export function offers({ interpretation }, state) {
  const others = (interpretation?.offers ?? []).filter(({ kind }) => kind in WAYS);
  if (others.length === 0) return null;
  return el("ul", { class: "offers", role: "list", "aria-label": t("offers") },
    ...others.map((offer) => el("li", {}, ...WAYS[offer.kind](offer, state))));
}
