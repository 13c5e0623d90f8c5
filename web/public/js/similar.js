// Articles that are like the one shown, below it.
import { get, similarUrl } from "./api.js";
import { askButton } from "./asking.js";
import { el, say } from "./dom.js";
import { written } from "./format.js";
import { printed } from "./labels.js";
import { t } from "./language.js";
import { articleAddress, change } from "./state.js";

/** The search is not carried along: these articles need not hold its words. */
function item(article, state) {
  const { id, title, language } = article;
  return el("li", {},
    el("a", { href: articleAddress(id, change({}, { generation: state.generation })), ...written(language) }, title),
    el("span", { class: "from" }, printed(article)));
}

/** A section that fills itself, and when it is filled; where nothing is like the article it says so, and so when it fails. */
export function similar(id, state) {
  const list = el("div", {}, el("p", {}, t("loading")));
  const title = el("h2", { id: "similar-title", tabindex: "-1" }, t("similar"));
  const box = el("section", { class: "similar", "aria-labelledby": "similar-title" }, title, list);
  return { box, filled: load() };

  /** Fills the list; gives what there is to be said of it. */
  async function load() {
    const result = await get(similarUrl(id, state));
    const cut = result.ok && result.data.partial && result.data.hits.length === 0;
    if (!result.ok || cut) {
      list.replaceChildren(el("p", {}, t("similarFailed"), " ", askButton(t("retry"), again)));
      return t("similarFailed");
    }
    const { hits = [] } = result.data;
    if (hits.length === 0) {
      list.replaceChildren(el("p", {}, t("similarNone")));
      return t("similarNone");
    }
    list.replaceChildren(el("ul", { role: "list" }, ...hits.map((hit) => item(hit, state))));
    return t("totalListed", { n: hits.length });
  }

  /** The button that asks again goes: the focus does not go with it. */
  async function again() {
    title.focus({ preventScroll: true });
    list.replaceChildren(el("p", {}, t("loading")));
    say(t("loading"));
    say(await load());
  }
}
