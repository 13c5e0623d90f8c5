// The start page: what the index holds, and searches to begin with.
import { byId, el } from "./dom.js";
import { day } from "./format.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";
import { countNew, newLink } from "./news.js";
import { recentSearches } from "./recent.js";
import { EVERYTHING, lang, pairsAddress } from "./state.js";
import { statusNow } from "./status.js";
import { seen } from "./visits.js";

// Each shows another strength: the words themselves; abbreviations and other names; inflected forms
// and a collocation; what is called otherwise today; a phrase; English that finds Indonesian news,
// which readers of English need most.
const EXAMPLES = {
  id: ["latihan militer", "latma RI China", "menandatangani kerjasama pertahanan", "TKI Malaysia", '"Laut Natuna Utara"', "hajj quota"],
  en: ["joint military exercise China", "signed defence cooperation", "migrant workers Malaysia", "North Natuna Sea", '"Laut Natuna Utara"', "hajj quota"],
};

/** The example searches as a list of links. */
export function examples() {
  return el("ul", { class: "trace examples", role: "list" },
    ...EXAMPLES[lang].map((q) => el("li", {}, pageLink({ q }, q))),
  );
}

function holdings({ articles, newest }) {
  return newest
    ? t("holdings", { n: articles, day: day(newest) })
    : t("holdingsUndated", { n: articles });
}

/** Says behind each search that was asked before what has entered since; what fails says nothing. */
async function sayWhatIsNew(asked, { sequence }, signal) {
  for (const item of asked.querySelectorAll("li")) {
    const state = { q: item.dataset.q };
    const since = seen(state)?.sequence;
    if (!(since < sequence)) continue;
    const n = await countNew(state, since, signal);
    if (signal.aborted || !item.isConnected) return;
    if (n > 0) item.append(" ", newLink(state, since, t("newCount", { n })));
  }
}

/** Draws it; what is new is counted until `signal` says that something is asked. */
export async function showStart(signal) {
  const start = byId("start");
  const asked = recentSearches();
  const held = el("p", { class: "holdings" }, t("loading"));
  start.replaceChildren(
    held,
    ...(asked ? [asked] : []),
    el("h2", {}, t("examples")),
    examples(),
    el("p", { class: "ways" },
      pageLink(EVERYTHING, t("newestArticles")),
      el("a", { href: pairsAddress() }, t("allPairs"))),
  );
  const status = await statusNow();
  held.textContent = status ? holdings(status) : t("holdingsUnknown");
  if (status && asked) sayWhatIsNew(asked, status, signal);
}
