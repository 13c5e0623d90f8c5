// What stands below the hits: how many are shown, and the way to the next ones.
import { get, nextUrl } from "./api.js";
import { askButton } from "./asking.js";
import { el, say } from "./dom.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { failureNotice, partialNotice } from "./notices.js";
import { keepPlace } from "./place.js";
import { addHits } from "./results.js";
import { change } from "./state.js";

/** Where a list cannot be continued, the search may be asked anew. */
function waysOn(state, { type, problem }) {
  if (type === "gone") return [pageLink(change(state, { generation: null }), t("today"))];
  return problem?.errors?.some(({ parameter }) => parameter === "cursor") ? [pageLink(state, t("anew"))] : [];
}

/**
 * Adds pages to `answers` and their hits to `tiers`; `failure` is what befell the last try, and
 * `retry` asks for all of them anew.
 */
export function more({ state, tiers, answers, failure, retry, signal }) {
  const box = el("div", { class: "more" });
  const { total, related } = answers[0];

  function count() {
    const hits = answers.flatMap((answer) => answer.hits);
    const shown = hits.reduce((sum, { copies = 0 }) => sum + 1 + copies, 0);
    if (total.relation !== "exact") return t("shownAtLeast", { shown });
    return related > 0 && shown <= total.value
      ? t("shownOfAll", { shown, n: total.value, related })
      : t("shown", { shown, n: total.value + (related ?? 0) });
  }

  function draw(problem) {
    if (problem) {
      box.replaceChildren(failureNotice(problem, { retry: advance, heading: "h2", ways: waysOn(state, problem) }));
      return;
    }
    const isCut = !answers[0].partial && answers.some(({ partial }) => partial); // else it is said above
    box.replaceChildren(
      ...(isCut ? [partialNotice(retry)] : []),
      ...(nextUrl(answers.at(-1)) ? [el("p", {}, count()), askButton(t("loadMore"), advance)] : []));
  }

  async function advance() {
    const result = await get(nextUrl(answers.at(-1)), signal);
    if (signal.aborted) return;
    if (!result.ok) {
      draw(result);
      box.querySelector("h2").focus();
      return;
    }
    answers.push(result.data);
    const first = addHits(tiers, result.data, state);
    keepPlace({ pages: answers.length });
    draw();
    say(t("added", { n: result.data.hits.length }));
    first?.querySelector("a").focus({ preventScroll: true });
  }

  draw(failure);
  return box;
}
