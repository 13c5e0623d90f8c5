// The search page: start page, results, and the ways between them.
import { byId, isPlain, say, whole } from "./dom.js";
import { titleOf } from "./filters.js";
import { isDay } from "./format.js";
import { drawFrame, leadAcross, pageTitle } from "./frame.js";
import { drawHelp } from "./help.js";
import { unloadedNotice } from "./notices.js";
import { goToPlace, keepPlace, leavePlace, place } from "./place.js";
import { remember } from "./recent.js";
import { focusOnSlash } from "./slash.js";
import { showStart } from "./start.js";
import { asksNothing, change, question, readState, resultsAddress, withValue } from "./state.js";
import { suggestions } from "./suggest.js";
import { whileTyping } from "./typing.js";

const form = byId("form");
const results = byId("results");
let running = new AbortController();
let typed = null; // where the last step in history is one of typing: says that all of it is typed

/** A letter alone is no question yet. */
const LEAST_TYPED = 2;

/**
 * Shows what the address says; `focus` where the link that led here is gone from the page, `typing`,
 * a promise that ends when all is typed, where the form says so already.
 */
function show({ focus = false, typing = null } = {}) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const state = readState(location.search);
  const atStart = asksNothing(state);
  if (!typing) settle(state);
  leadAcross((language) => resultsAddress(state, language));
  pageTitle(atStart ? null : titleOf(state));
  document.documentElement.dataset.view = atStart ? "start" : "results";
  if (!atStart) {
    showResults(state, { focus, typing, signal });
    return;
  }
  results.replaceChildren();
  say("");
  showStart(signal);
  goToPlace();
}

/** The form says what the address does, and nothing is being typed. */
function settle(state) {
  stopTyping();
  fillForm(state);
  suggesting.close();
  typed = null;
}

function fillForm(state) {
  form.elements.q.value = state.q ?? "";
  for (const name of ["from", "to"]) form.elements[name].value = isDay(state[name]) ? state[name] : "";
  // On a phone they would push the answer out of sight; the filters in force say them, too.
  const given = (state.from || state.to) && matchMedia("(min-width: 40rem)").matches;
  if (given || place().open.includes("dates")) byId("dates").open = true;
}

/** The part that shows results is fetched when the first are asked for. */
async function showResults(state, how) {
  const { signal } = how;
  try {
    const view = await import("./view.js");
    const narrow = (days) => ask(change(readState(location.search), days), true);
    if (!signal.aborted) view.showResults(state, { ...how, go, narrow });
  } catch {
    if (signal.aborted) return;
    results.replaceChildren(unloadedNotice("h1"));
    say(results.querySelector("h1").textContent);
  }
}

/** Goes to another address of this page. */
function go(address, focus = false) {
  keepPlace();
  leavePlace();
  const href = whole(address);
  if (href !== location.href) history.pushState({ pages: 1, top: 0 }, "", href);
  show({ focus });
}

/**
 * What is typed is answered at once; all of it is one step in history. What is left when most of it
 * was deleted asks for nothing.
 */
function follow() {
  const { q } = form.elements;
  const words = q.value.trim().length < LEAST_TYPED ? "" : q.value;
  const href = whole(resultsAddress(asked(words)));
  if (!(words || typed) || href === location.href) return;
  keepPlace();
  leavePlace();
  history[typed ? "replaceState" : "pushState"]({ pages: 1, top: 0 }, "", href);
  show({ typing: new Promise((end) => { typed = end; }) });
}

/** Whether the answer to what was typed is there, or under way; a notice says what may be asked again. */
const isAnswered = (state) =>
  typed && whole(resultsAddress(state)) === location.href
  && (results.inert || !results.querySelector(".notice"));

const ask = (state, focus) => go(resultsAddress(state), focus);

/** What the form asks, beside the filters in force; an old generation is left behind. */
function asked(q) {
  const days = [form.elements.from.value, form.elements.to.value];
  const [from, to] = days.includes("") ? days : days.sort(); // whichever field the earlier is in
  const before = readState(location.search);
  const words = q.trim();
  // An address was a question, too: the next one takes its place.
  const url = words && words !== before.q ? null : before.url;
  const state = change(before, { url, ...question(words), from, to, generation: null });
  // Names were switched off for the words that were there.
  if (state.q !== before.q) delete state.variants;
  return state;
}

function search(q) {
  remember(q.trim());
  if (matchMedia("(pointer: coarse)").matches) form.elements.q.blur();
  const state = asked(q);
  if (!isAnswered(state)) {
    ask(state, false);
    return;
  }
  typed();
  settle(state);
}

const stopTyping = whileTyping(form.elements.q, follow);
const suggesting = suggestions({
  search,
  filter: (kind, value) => ask(withValue(change(asked(""), { url: null }), kind, value), true),
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  suggesting.close();
  search(form.elements.q.value);
});

// Whoever goes to the form will want results.
form.addEventListener("focusin", () => import("./view.js").catch(() => {}), { once: true });

// Whoever opens an article has found what was typed worth asking.
results.addEventListener("click", (event) => {
  if (event.target.closest("h2 a")) remember(readState(location.search).q);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-stay]");
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  go(link.href, true);
});

addEventListener("popstate", () => {
  leavePlace();
  show();
});

drawFrame();
drawHelp();
focusOnSlash(form.elements.q);
show();
