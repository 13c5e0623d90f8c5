// The search page: start page, results, and the ways between them.
import { get, nextUrl, searchUrl } from "./api.js";
import { byId, el, say } from "./dom.js";
import { drawFacets } from "./facets.js";
import { chips, pageLink, sortChoice, without } from "./filters.js";
import { drawFrame, otherLanguage, pageTitle } from "./frame.js";
import { drawHelp } from "./help.js";
import { t } from "./language.js";
import { more } from "./more.js";
import { nothingFound } from "./nothing.js";
import { failureNotice, partialNotice } from "./notices.js";
import { offers } from "./offers.js";
import { forgetScroll, keepPlace, place } from "./place.js";
import { reading } from "./reading.js";
import { remember } from "./recent.js";
import { addHits, skeleton, summary } from "./results.js";
import { focusOnSlash } from "./slash.js";
import { showStart } from "./start.js";
import { asksNothing, change, readState, resultsAddress, withValue } from "./state.js";
import { suggestions } from "./suggest.js";
import { showTimeline } from "./timeline.js";

const form = byId("form");
const results = byId("results");
let running = new AbortController();

/** Shows what the address says; `focus` where the link that led here is gone from the page. */
function show({ focus = false } = {}) {
  running.abort();
  const state = readState(location.search);
  const atStart = asksNothing(state);
  fillForm(state);
  byId("switch").href = resultsAddress(state, otherLanguage);
  pageTitle(atStart ? null : (state.q ?? t("allArticles")));
  document.documentElement.dataset.view = atStart ? "start" : "results";
  if (!atStart) {
    showTimeline(state, (days) => ask(change(readState(location.search), days), true));
    showResults(state, focus);
    return;
  }
  results.replaceChildren();
  showStart();
  scrollTo(0, place().top);
}

function fillForm(state) {
  for (const name of ["q", "from", "to"]) form.elements[name].value = state[name] ?? "";
  if (state.from || state.to) byId("dates").open = true;
}

async function showResults(state, focus) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { pages, top } = place();
  if (results.childElementCount === 0) results.append(skeleton());
  results.setAttribute("aria-busy", "true");
  results.inert = true; // what still stands there answers the question before
  say(t("searching"));
  const slow = setTimeout(() => say(t("slow")), 4000);
  const { answers, failure } = await load(searchUrl(state), pages, signal);
  clearTimeout(slow);
  if (signal.aborted) return;
  results.removeAttribute("aria-busy");
  results.inert = false;
  // Asking again leaves the form alone: what was typed meanwhile stays.
  const retry = () => showResults(state, true);
  const shown = answers.length === 0
    ? failed(state, failure, retry)
    : answered(state, answers, failure, retry);
  results.replaceChildren(...shown.filter(Boolean));
  const heading = results.querySelector("h1");
  if (answers.length > 0) drawFacets(state, answers[0].facets ?? {}, summary(answers[0]), go);
  say(heading.textContent);
  if (focus) heading.focus({ preventScroll: true });
  scrollTo(0, top);
}

/** The first pages of an answer; they stop at a failure, which is then handed back too. */
async function load(url, pages, signal) {
  const answers = [];
  while (url && answers.length < pages) {
    const result = await get(url, signal);
    if (!result.ok) return { answers, failure: result };
    answers.push(result.data);
    url = nextUrl(result.data);
  }
  return { answers };
}

/** What is shown where there is no answer at all. */
function failed(state, result, retry) {
  const wrong = (result.problem?.errors ?? []).map(({ parameter }) => parameter);
  if (result.status === 410) wrong.push("generation");
  const ways = Object.keys(state)
    .filter((name) => wrong.includes(name) && name !== "q")
    .map((name) => without(state, name, name === "generation" ? t("today") : t("dropParameter", { name })));
  return [failureNotice(result, { retry, ways })];
}

function answered(state, answers, failure, retry) {
  const [first] = answers;
  const { total, related, partial, generation } = first;
  const nothing = total.value === 0 && !related;
  const tiers = el("div");
  for (const answer of answers) addHits(tiers, answer, state);
  return [
    partial && partialNotice(partial.reason, retry),
    el("div", { class: "head" },
      el("h1", { class: "total", tabindex: "-1" }, summary(first)),
      !nothing && sortChoice(state)),
    reading(first, state),
    offers(first, state),
    chips(state),
    nothing && !partial && nothingFound(state, first),
    !nothing && tiers,
    !nothing && more({ state, tiers, answers, failure, signal: running.signal }),
    !nothing && lasting(state, generation),
  ];
}

/** A link that asks the same of the same index, to be cited. */
function lasting(state, generation) {
  return el("p", { class: "lasting" },
    pageLink(change(state, { generation }), t("lasting")),
    " ", el("code", {}, generation));
}

/** Goes to another address of this page. */
function go(address, focus = false) {
  keepPlace();
  forgetScroll();
  const { href } = new URL(address, location.href);
  if (href !== location.href) history.pushState({ pages: 1, top: 0 }, "", href);
  show({ focus });
}

const ask = (state, focus) => go(resultsAddress(state), focus);

/** What the form asks, beside the filters in force; an old generation is left behind. */
function asked(q) {
  const { from, to } = form.elements;
  const before = readState(location.search);
  const state = change(before, { q: q.trim(), from: from.value, to: to.value, generation: null });
  // Names were switched off for the words that were there.
  if (state.q !== before.q) delete state.variants;
  if (!state.q && state.sort === "relevance") delete state.sort;
  return state;
}

function search(q) {
  remember(q.trim());
  if (matchMedia("(pointer: coarse)").matches) form.elements.q.blur();
  ask(asked(q), false);
}

const suggesting = suggestions({
  search,
  filter: (kind, value) => ask(withValue(asked(""), kind, value), true),
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  suggesting.close();
  search(form.elements.q.value);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-stay]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href, true);
});

addEventListener("popstate", () => {
  forgetScroll();
  show();
});

drawFrame();
drawHelp();
focusOnSlash(form.elements.q);
show();
