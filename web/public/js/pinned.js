// An answer that is asked of one generation of the index says whether that is still today's.
import { el } from "./dom.js";
import { t } from "./language.js";
import { without } from "./links.js";
import { statusNow } from "./status.js";

async function fill(line, state, signal) {
  const status = await statusNow();
  if (!status || signal.aborted) return;
  if (status.generation === state.generation) line.textContent = t("pinnedLatest");
  else line.replaceChildren(t("pinnedOld"), " ", without(state, "generation", t("today")));
}

/** The line that says so; it is there at once, so that nothing moves when it knows. */
export function pinned(state, signal) {
  const line = el("p", { class: "since" }, t("pinned"));
  fill(line, state, signal);
  return line;
}
