// Where the reader is in a page: parts of a list loaded, details unfolded and height scrolled, kept with the
// history entry, so that going back finds the same place, and handed over to the same page in the other
// language.
import { el } from "./dom.js";
import { keep, kept } from "./storage.js";

const HANDED = "telusur.handed";
const SETTLED_MS = 120;

/** What stands in a page in one order, whatever its language. */
const ROWS = "main :is(h2, li, tr, .body p)";
let timer;

/** Whether the reader is where the entry says; until then the height of the window says nothing. */
let arrived = false;

history.scrollRestoration = "manual";
takeOver();

/** The place; `row` is the one that stood at the top, `before` what led here, where the page was handed over. */
export function place() {
  const { pages = 1, open = [], top = 0, row = null, before = null } = history.state ?? {};
  return { pages, open, top, row, before };
}

export function keepPlace(changes = {}) {
  const height = arrived && { top: Math.round(scrollY), row: null };
  history.replaceState({ ...place(), open: unfolded(), ...height, ...changes }, "");
}

/** Details that who comes back finds as they were, by their name. */
export const foldable = (name, attributes, ...children) =>
  el("details", { "data-fold": name, open: place().open.includes(name), ...attributes }, ...children);

/** The names of what is unfolded; what is not there stays as it was. */
function unfolded() {
  const names = new Set(place().open);
  for (const { dataset, open } of document.querySelectorAll("[data-fold]")) names[open ? "add" : "delete"](dataset.fold);
  return [...names];
}

const rows = () => [...document.querySelectorAll(ROWS)].filter((row) => row.checkVisibility());

const topOf = (node) => node.getBoundingClientRect().top;

/** Which row is nearest to the top of the window, and where it is; null where nothing is scrolled away. */
function nearestRow() {
  const tops = rows().map(topOf);
  const nearest = Math.min(...tops.map(Math.abs));
  const at = tops.findIndex((top) => Math.abs(top) === nearest);
  return scrollY > 0 && at >= 0 ? { at, top: tops[at] } : null;
}

/** Hands the place on to the page of an address, which shows the same. */
export function handOver(address) {
  keepPlace();
  const there = place();
  const row = arrived ? nearestRow() : there.row;
  keep(HANDED, { address, place: { ...there, row, before: there.before ?? document.referrer } }, "sessionStorage");
}

function takeOver() {
  const handed = kept(HANDED, "sessionStorage");
  keep(HANDED, null, "sessionStorage");
  if (history.state === null && handed?.address === location.href) history.replaceState(handed.place, "");
}

function scrollToPlace({ top, row }) {
  const node = row && rows()[row.at];
  scrollTo(0, node ? scrollY + topOf(node) - row.top : top);
}

/** Goes to where the reader was: once more when all that was there is there, unless the reader does something. */
export async function goToPlace(asLeft) {
  const there = place();
  const waiting = new AbortController();
  const { signal } = waiting;
  const arrive = () => {
    waiting.abort();
    arrived = true;
  };
  scrollToPlace(there);
  if (there.top === 0) {
    arrive();
    return;
  }
  for (const deed of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(deed, arrive, { passive: true, signal });
  await asLeft;
  if (signal.aborted) return;
  scrollToPlace(there);
  arrive();
}

/** Leaves the entry: a scroll that has not settled belongs to it, and not to the one that comes. */
export function leavePlace() {
  clearTimeout(timer);
  arrived = false;
}

addEventListener("scroll", () => {
  clearTimeout(timer);
  timer = setTimeout(keepPlace, SETTLED_MS);
}, { passive: true });
addEventListener("pagehide", () => keepPlace());
document.addEventListener("toggle", ({ target }) => target.matches("[data-fold]") && keepPlace(), true); // it does not bubble
