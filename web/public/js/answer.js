// An answer, or what stands in its place, from the total down to the way to more.
import { el } from "./dom.js";
import { chips, sortChoice } from "./filters.js";
import { labelOf } from "./labels.js";
import { known, t } from "./language.js";
import { pageLink, startLink, without } from "./links.js";
import { more } from "./more.js";
import { sinceLast } from "./news.js";
import { nothingFound } from "./nothing.js";
import { failureNotice, partialNotice } from "./notices.js";
import { offers } from "./offers.js";
import { pinned } from "./pinned.js";
import { reading } from "./reading.js";
import { addHits, summary } from "./results.js";
import { change, codesOf, FACETS, pairAddress } from "./state.js";

/** What asking again without a refused parameter is called. */
function wordsFor(name) {
  if (name === "generation") return t("today");
  if (known(`drop-${name}`)) return t(`drop-${name}`);
  return FACETS.includes(name) ? t("dropFilter", { name: t(name).toLowerCase() }) : t("dropParameter", { name });
}

/** What is shown where there is no answer at all. */
export function failed(state, result, retry) {
  const wrong = (result.problem?.errors ?? []).map(({ parameter }) => parameter);
  const ways = Object.keys(state)
    .filter((name) => wrong.includes(name))
    .map((name) => (name === "q" ? startLink() : without(state, name, wordsFor(name))));
  return [failureNotice(result, { retry, ways }), chips(state)].filter(Boolean);
}

/** The first pages of an answer; `failure` is what befell the page after them. */
export function answered(state, answers, { failure, retry, typing, signal }) {
  const [first] = answers;
  const { total, related, partial, generation } = first;
  const nothing = total.value === 0 && !related;
  const tiers = el("div");
  for (const answer of answers) addHits(tiers, answer, state);
  return [
    partial && partialNotice(retry),
    el("div", { class: "head" },
      el("h1", { class: "total", tabindex: "-1" }, summary(first, state)),
      !nothing && sortChoice(state, first)),
    aboutPair(state),
    state.generation ? pinned(state, signal) : whatIsNew(state, generation, typing, signal),
    reading(first, state),
    offers(first, state),
    chips(state),
    nothing && !partial && nothingFound(state, signal),
    !nothing && tiers,
    !nothing && more({ state, tiers, answers, failure, retry, signal }),
    !nothing && lasting(state, generation),
  ].filter(Boolean);
}

/** The line that says what is new; it comes when the search is all typed: before, this is no visit. */
function whatIsNew(state, generation, typing, signal) {
  const line = () => sinceLast(state, generation, signal);
  if (!typing) return line();
  const place = new Text();
  typing.then(() => place.isConnected && place.replaceWith(line() ?? ""));
  return place;
}

/** A link to what is told of the pair that the search is narrowed to; null where it is to none. */
function aboutPair({ pair = [], generation }) {
  return pair.length === 1 && codesOf(pair[0])
    ? el("p", {},
        el("a", { href: pairAddress(pair[0], { generation }) }, t("aboutPair", { name: labelOf("pair", pair[0]) })))
    : null;
}

/** A link that asks the same of the same index, to be cited. */
function lasting(state, generation) {
  return el("p", { class: "lasting" },
    pageLink(change(state, { generation }), t("lasting")),
    " ", el("code", {}, generation));
}
