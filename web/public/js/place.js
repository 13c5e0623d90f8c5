// Where the reader is in a list: pages loaded, tables unfolded and height scrolled, kept with the history
// entry, so that going back finds the same place.

const SETTLED_MS = 120;
let timer;

history.scrollRestoration = "manual";

export function place() {
  const { pages = 1, open = [], top = 0 } = history.state ?? {};
  return { pages, open, top };
}

export function keepPlace(changes = {}) {
  history.replaceState({ ...place(), top: Math.round(scrollY), ...changes }, "");
}

/** Goes to where the reader was: once more when all that was there is there, unless the reader does something. */
export async function goToPlace(asLeft) {
  const { top } = place();
  scrollTo(0, top);
  if (top === 0) return;
  const busy = new AbortController();
  for (const deed of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    addEventListener(deed, () => busy.abort(), { passive: true, signal: busy.signal });
  }
  await asLeft;
  if (!busy.signal.aborted) scrollTo(0, top);
  busy.abort();
}

/** Forgets a scroll that has not settled: it belongs to the entry that was left. */
export const forgetScroll = () => clearTimeout(timer);

addEventListener("scroll", () => {
  clearTimeout(timer);
  timer = setTimeout(keepPlace, SETTLED_MS);
}, { passive: true });
addEventListener("pagehide", () => keepPlace());
