// The results of a search: asked for, drawn, and put where the reader was in them.
import { answered, failed } from "./answer.js";
import { get, nextUrl, searchUrl } from "./api.js";
import { byId, say } from "./dom.js";
import { drawFacets } from "./facets.js";
import { titleOf } from "./filters.js";
import { leadAcross, pageTitle } from "./frame.js";
import { t } from "./language.js";
import { showOr, unloadedNotice } from "./notices.js";
import { patiently } from "./patience.js";
import { goToPlace, place } from "./place.js";
import { skeleton, summary } from "./results.js";
import { change, resultsAddress } from "./state.js";
import { forgetTimeline, renewTimeline, showTimeline } from "./timeline.js";

const results = byId("results");

// Where there is room beside the results the filters stand there: they are no drawer any more.
matchMedia("(min-width: 75rem)").addEventListener("change", () => byId("filters").hidePopover());

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

/** The panel is fetched and filled when it is opened; it closes when something else is asked. */
function offerUses(state, answer, signal) {
  const panel = byId("uses");
  const button = byId("use");
  button.hidden = !answer;
  button.disabled = false;
  signal.addEventListener("abort", () => panel.hidePopover());
  panel.ontoggle = async ({ newState }) => {
    if (newState !== "open") return;
    const box = panel.querySelector(".content");
    try {
      const { drawUses } = await import("./uses.js");
      drawUses(box, state, answer);
    } catch {
      box.replaceChildren(unloadedNotice("h3"));
    }
  };
}

/**
 * What a state asks for with its filters as they are indexed; the address that called them otherwise
 * ("negara Tiongkok") says so from now on.
 */
function asIndexed(state, { interpretation }) {
  const named = Object.entries(interpretation?.filters ?? {});
  const asked = change(state, Object.fromEntries(
    named.map(([facet, values]) => [facet, values.map(({ value }) => value)])));
  const address = resultsAddress(asked);
  if (address !== resultsAddress(state)) {
    history.replaceState(history.state, "", address);
    leadAcross((language) => resultsAddress(asked, language));
    pageTitle(titleOf(asked));
  }
  return asked;
}

/**
 * Shows what a state asks for, until `signal` says that something else is asked.
 *
 * @param focus whether the total is to have the focus
 * @param typing where the search may not be all typed yet, a promise that ends when it is
 * @param go is called with the address that a filter leads to
 * @param narrow is called with the days chosen in the timeline
 */
export async function showResults(state, { focus, typing, signal, go, narrow }) {
  const { pages } = place();
  if (results.childElementCount === 0) results.append(skeleton());
  results.setAttribute("aria-busy", "true");
  results.inert = true; // what still stands there answers the question before
  byId("use").disabled = true; // and so would its files
  say(t("searching"));
  showTimeline(state, narrow);
  const { answers, failure } = await patiently(load(searchUrl(state), pages, signal), "slow");
  if (signal.aborted) return;
  results.removeAttribute("aria-busy");
  results.inert = false;
  // Asking again leaves the form alone: what was typed meanwhile stays.
  const retry = () => {
    forgetTimeline();
    showResults(state, { focus: true, signal, go, narrow });
  };
  const how = { focus, typing, signal, go, narrow, retry };
  showOr((unreadable) => draw(state, [], unreadable, how), () => draw(state, answers, failure, how));
}

/** Draws the first pages of an answer, or the failure that befell the very first, and all that goes with it. */
function draw(state, answers, failure, { focus, typing, signal, go, narrow, retry }) {
  const [first] = answers;
  const asked = first ? asIndexed(state, first) : state;
  const shown = first
    ? answered(asked, answers, { failure, retry, typing, signal })
    : failed(asked, failure, retry);
  results.replaceChildren(...shown);
  const heading = results.querySelector("h1");
  if (first) renewTimeline(asked, narrow, first.generation);
  drawFacets(asked, first?.facets ?? {}, first ? summary(first, asked) : null, go);
  offerUses(asked, first, signal);
  // What has the focus is read anyway.
  say(focus ? "" : heading.textContent);
  typing?.then(() => heading.isConnected && say(heading.textContent));
  if (focus) heading.focus({ preventScroll: true });
  goToPlace();
  if (byId("filters").contains(document.activeElement)) document.activeElement.scrollIntoView({ block: "nearest" });
}
