// The search page: start page, results, and the ways between them.
import { get, nextUrl, searchUrl } from "./api.js";
import { byId, el, say } from "./dom.js";
import { chips, sortChoice, without } from "./filters.js";
import { drawFrame, otherLanguage, pageTitle } from "./frame.js";
import { t } from "./language.js";
import { nothingFound } from "./nothing.js";
import { failureNotice, partialNotice } from "./notices.js";
import { forgetScroll, keepPlace, place } from "./place.js";
import { addHits, reading, skeleton, summary } from "./results.js";
import { showStart } from "./start.js";
import { asksNothing, change, readState, resultsAddress } from "./state.js";

const form = byId("form");
const results = byId("results");
let running = new AbortController();

/** Draws what the address says; `focus` where a link that led here is gone from the page. */
async function show({ focus = false } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const state = readState(location.search);
  fillForm(state);
  byId("switch").href = resultsAddress(state, otherLanguage);
  pageTitle(asksNothing(state) ? null : (state.q ?? t("allArticles")));
  document.documentElement.dataset.view = asksNothing(state) ? "start" : "results";
  if (asksNothing(state)) {
    results.replaceChildren();
    showStart();
    scrollTo(0, place().top);
    return;
  }
  const { pages, top } = place();
  await showResults(state, pages, signal);
  if (signal.aborted) return;
  if (focus) results.querySelector("h1").focus({ preventScroll: true });
  scrollTo(0, top);
}

function fillForm(state) {
  for (const name of ["q", "from", "to"]) form.elements[name].value = state[name] ?? "";
  if (state.from || state.to) byId("dates").open = true;
}

async function showResults(state, pages, signal) {
  if (results.childElementCount === 0) results.append(skeleton());
  results.setAttribute("aria-busy", "true");
  results.inert = true; // what still stands there answers the question before
  say(t("searching"));
  const { answers, failure } = await load(searchUrl(state), pages, signal);
  if (signal.aborted) return;
  results.removeAttribute("aria-busy");
  results.inert = false;
  if (answers.length === 0) showFailure(state, failure);
  else showAnswers(state, answers, failure);
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

function showFailure(state, result) {
  const wrong = (result.problem?.errors ?? []).map(({ parameter }) => parameter);
  if (result.status === 410) wrong.push("generation");
  const ways = Object.keys(state)
    .filter((name) => wrong.includes(name) && name !== "q")
    .map((name) => without(state, name, name === "generation" ? t("today") : t("dropParameter", { name })));
  const notice = failureNotice(result, { retry: () => show({ focus: true }), ways });
  results.replaceChildren(notice);
  say(notice.querySelector("h1").textContent);
}

function showAnswers(state, answers, failure) {
  const [first] = answers;
  const text = summary(first);
  const nothing = first.hits.length === 0;
  const tiers = el("div", { class: "tiers" });
  for (const answer of answers) addHits(tiers, answer, state);
  const filters = chips(state);
  results.replaceChildren(
    ...[
      first.partial && partialNotice(first.partial.reason, () => show({ focus: true })),
      el("div", { class: "head" }, el("h1", { class: "total", tabindex: "-1" }, text), !nothing && sortChoice(state)),
      reading(first),
      filters,
      !nothing && tiers,
      nothing && !first.partial && nothingFound(state, first.interpretation?.clauses ?? []),
      !nothing && more(state, tiers, answers, failure),
      !nothing && lasting(state, first.generation),
    ].filter(Boolean),
  );
  say(text);
}

/** What stands below the hits: how many are shown, and the way to the next ones. */
function more(state, tiers, answers, failure) {
  const box = el("div", { class: "more" });
  const { total, related } = answers[0];
  const whole = total.value + (related ?? 0);
  const { signal } = running;

  function draw(problem) {
    const next = nextUrl(answers.at(-1));
    const shown = tiers.querySelectorAll(".hit").length;
    box.replaceChildren();
    if (problem) {
      const today = el("a", { href: resultsAddress(change(state, { generation: null })), "data-stay": true }, t("today"));
      box.append(failureNotice(problem, { retry: advance, heading: "h2", ways: problem.status === 410 ? [today] : [] }));
    } else if (next) {
      const button = el("button", { type: "button" }, t("loadMore"));
      button.addEventListener("click", advance);
      box.append(
        el("p", {}, total.relation === "exact"
          ? t("shown", { shown, n: whole })
          : t("shownAtLeast", { shown })),
        button,
      );
    }
  }

  async function advance() {
    const button = box.querySelector("button");
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    button.textContent = t("loading");
    const result = await get(nextUrl(answers.at(-1)), signal);
    if (signal.aborted) return;
    if (result.ok) {
      answers.push(result.data);
      const first = addHits(tiers, result.data, state);
      keepPlace({ pages: answers.length });
      draw();
      say(t("added", { n: result.data.hits.length }));
      first?.querySelector("a").focus({ preventScroll: true });
    } else {
      draw(result);
      box.querySelector("h2").focus();
    }
  }

  draw(failure);
  return box;
}

/** A link that asks the same of the same index, to be cited. */
function lasting(state, generation) {
  return el("p", { class: "lasting" },
    el("a", { href: resultsAddress(change(state, { generation })), "data-stay": true }, t("lasting")),
    " ", el("code", {}, generation));
}

/** Goes to another address of this page. */
function go(address, focus) {
  keepPlace();
  forgetScroll();
  if (address !== location.href) history.pushState({ pages: 1, top: 0 }, "", address);
  show({ focus });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { q, from, to } = form.elements;
  const asked = change(readState(location.search), {
    q: q.value.trim(),
    from: from.value,
    to: to.value,
    generation: null,
  });
  if (!asked.q && asked.sort === "relevance") delete asked.sort;
  if (matchMedia("(pointer: coarse)").matches) q.blur();
  go(new URL(resultsAddress(asked), location.href).href, false);
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
show();
