// The start page: what the index holds, and searches to begin with.
import { get, statusUrl } from "./api.js";
import { byId, el } from "./dom.js";
import { pageLink } from "./filters.js";
import { day } from "./format.js";
import { t } from "./language.js";
import { recentSearches } from "./recent.js";

// Each shows another strength: the words themselves; abbreviations and other names; inflected forms
// and a collocation; what is called otherwise today; a phrase; English that finds Indonesian news.
const EXAMPLES = [
  "latihan militer",
  "latma RI China",
  "menandatangani kerjasama pertahanan",
  "TKI Malaysia",
  '"Laut Natuna Utara"',
  "hajj quota",
];

/** The example searches as a list of links. */
export function examples() {
  return el("ul", { class: "trace examples", role: "list" },
    ...EXAMPLES.map((q) =>
      el("li", {}, pageLink({ q }, q, { lang: "id" })),
    ),
  );
}

function holdings({ articles, newest }) {
  return newest
    ? t("holdings", { n: articles, day: day(newest) })
    : t("holdingsUndated", { n: articles });
}

export async function showStart() {
  const start = byId("start");
  start.querySelector(".recent")?.remove();
  const asked = recentSearches();
  if (start.childElementCount > 0) {
    if (asked) start.append(asked);
    return;
  }
  const held = el("p", { class: "holdings" }, t("loading"));
  start.append(
    held,
    el("h2", {}, t("examples")),
    examples(),
    el("p", {}, pageLink({ sort: "newest" }, t("newestArticles"))),
    ...(asked ? [asked] : []),
  );
  const result = await get(statusUrl());
  held.textContent = result.ok ? holdings(result.data) : t("holdingsUnknown");
}
