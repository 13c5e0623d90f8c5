// The page for a search that nothing matches: ways to ask for less.
import { el } from "./dom.js";
import { pageLink, without } from "./filters.js";
import { t } from "./language.js";
import { examples } from "./start.js";
import { change } from "./state.js";

const written = ({ kind, text }) => (kind === "phrase" ? `"${text}"` : text);

/** One link for each word that could be left out. */
function shorter(state, clauses) {
  if (clauses.length < 2) return [];
  return clauses.map((left, index) => {
    const q = clauses.filter((_, other) => other !== index).map(written).join(" ");
    return el("li", {}, t("leaveOut", { word: left.text }), " ", pageLink(change(state, { q }), q));
  });
}

export function nothingFound(state, clauses) {
  const fewer = shorter(state, clauses);
  const wider = [
    (state.from || state.to) &&
      pageLink(change(state, { from: null, to: null }), t("anyDate")),
    state.source && without(state, "source", t("anySource")),
  ].filter(Boolean);
  return el("div", { class: "nothing" },
    el("ul", {},
      ...wider.map((link) => el("li", {}, link)),
      state.q && el("li", {}, t("checkSpelling")),
      fewer.length > 0
        ? el("li", {}, t("fewerWords"), el("ul", {}, ...fewer))
        : state.q && el("li", {}, t("otherWords")),
    ),
    el("h2", {}, t("examples")),
    examples(),
  );
}
