// What is new in a search since it was last looked at in this browser.
import { get, newUrl } from "./api.js";
import { askButton } from "./asking.js";
import { el, say } from "./dom.js";
import { moment } from "./format.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { statusOf } from "./status.js";
import { change } from "./state.js";
import { lastVisit, visit } from "./visits.js";

/** How many articles of a search entered after a sequence number; null where it cannot be told. */
export async function countNew(state, since, signal) {
  const result = await get(newUrl(state, since), signal);
  return result.ok && !result.data.partial ? result.data.total.value : null;
}

/** A link to what is new. */
export const newLink = (state, since, text) =>
  pageLink(change(state, { since: String(since), sort: "entered" }), text, { class: "new" });

async function fill(line, state, generation, before, signal) {
  const status = await statusOf(generation);
  if (signal.aborted) return;
  if (status?.generation !== generation) {
    if (before) line.replaceChildren(t("notCounted"), ...since(before));
    return;
  }
  const { sequence } = status;
  const past = visit(state, { sequence, at: Date.now() });
  if (past && before) count(line, state, past, sequence, signal);
}

/** Says how many have entered; where that fails it may be tried again. */
async function count(line, state, past, sequence, signal) {
  const n = past.sequence === sequence ? 0 : await countNew(state, past.sequence, signal);
  if (signal.aborted) return;
  const said = n === null ? again(line, () => count(line, state, past, sequence, signal), signal)
    : n > 0 ? newLink(state, past.sequence, t("newArticles", { n })) : t("nothingNew");
  line.replaceChildren(said, ...since(past));
}

/** The button that asks again goes: the focus does not go with it. */
function again(line, act, signal) {
  const ask = async () => {
    line.focus({ preventScroll: true });
    await act();
    if (!signal.aborted) say(line.textContent);
  };
  return el("span", {}, t("notCounted"), " ", askButton(t("retry"), ask, { class: "plain" }));
}

const since = ({ at }) => [" ", t("sinceVisit", { when: moment(at) })];

/**
 * The line that says so; it is there at once, so that nothing moves when it knows how many. Null
 * where the search was not looked at before, and where nothing but what is new is shown.
 */
export function sinceLast(state, generation, signal) {
  if (state.since) return null;
  const before = lastVisit(state, Date.now());
  const line = before && el("p", { class: "since", tabindex: "-1" }, "…", ...since(before));
  fill(line, state, generation, before, signal);
  return line;
}
