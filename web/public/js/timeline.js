// When the articles found were published, beside the results: no coverage can be told from nothing
// held. Drag over it, or type days beside it, to narrow.
import { get, timelineUrl } from "./api.js";
import { askButton } from "./asking.js";
import { byId, say } from "./dom.js";
import { t } from "./language.js";
import { drawLine } from "./line.js";
import { passes, showOr } from "./notices.js";
import { isNarrowed } from "./state.js";

const box = byId("timeline");
const chart = box.querySelector(".chart");
const caption = box.querySelector(".caption");
let asking = new AbortController();

/** Address and, once it is there, generation of what is shown; empty where that has to be asked for again. */
let drawn = {};

/** The generation of the answer beside it; null until that is there. */
let wanted = null;

/**
 * Shows the timeline of a search; one that failed says so, and may be asked for again.
 *
 * @param narrow is called with the first and last day that were chosen
 */
export function showTimeline(state, narrow) {
  wanted = null;
  if (timelineUrl(state) !== drawn.url) ask(state, narrow);
}

/** Asks anew, once, where what is shown or will be is of another generation than the answer beside it. */
export function renewTimeline(state, narrow, generation) {
  wanted = generation;
  if (drawn.generation && drawn.generation !== wanted) ask(state, narrow, true);
}

/** The next is asked for even where it is the one that is shown. */
export function forgetTimeline() {
  drawn = {};
}

async function ask(state, narrow, again = false) {
  const url = timelineUrl(state);
  drawn = { url };
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  box.setAttribute("aria-busy", "true");
  const result = await get(url, signal);
  if (signal.aborted) return;
  box.removeAttribute("aria-busy");
  const pressed = caption.querySelector(":focus");
  // What was asked meanwhile is waited for in its place.
  const fail = (why) => drawFailure(why, () => signal.aborted || ask(state, narrow));
  if (result.ok) {
    showOr(fail, () => {
      const { partial, generation } = result.data;
      drawLine({ chart, caption }, result.data, narrow, t(emptyOf(state)));
      drawn = partial ? {} : { url, generation };
      if (wanted && wanted !== generation && !again) ask(state, narrow, true);
    });
  } else {
    fail(result);
  }
  if (pressed) goOnAt(caption);
}

/** The name of what is said where no article found has a date. */
function emptyOf(state) {
  if (!state.q) return "timelineEmpty";
  return isNarrowed(state) ? "timelineEmptyNarrowed" : "timelineEmptyOfAll";
}

function drawFailure(result, retry) {
  drawn = {};
  chart.replaceChildren();
  const ways = passes(result) ? [" ", askButton(t("retry"), retry, { class: "plain" })] : [];
  caption.replaceChildren(t("timelineFailed"), ...ways);
}

/** The button that asked again is gone: the focus has not gone with it. */
function goOnAt(words) {
  words.focus({ preventScroll: true });
  say(words.textContent);
}
