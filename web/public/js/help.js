// How to ask: the query language by examples, each of which can be followed.
import { byId, el } from "./dom.js";
import { t } from "./language.js";
import { pageLink } from "./links.js";

/** A query, and the message that says what it finds. */
const LESSONS = [
  ["menandatangani kerjasama", "helpForms"],
  ["latma China", "helpNames"],
  ['"kerja sama pertahanan"', "helpPhrase"],
  ['"ekspor nikel"~5', "helpNear"],
  ["diplom*", "helpPrefix"],
  ["ekspor DAN (sawit ATAU kopi)", "helpOperators"],
  ["haji BUKAN umrah", "helpNot"],
  ["judul:menlu", "helpTitle"],
  ["negara:jepang investasi", "helpCountry"],
  ["pasangan:ID-AU pertahanan", "helpPair"],
  ["tanggal:2019 ekspor", "helpDate"],
];

export function drawHelp() {
  const panel = byId("help");
  const lessons = LESSONS.map(([q, key]) =>
    el("div", {}, el("dt", {}, pageLink({ q }, q, { lang: "id" })), el("dd", {}, t(key))));
  panel.querySelector("dl").replaceChildren(...lessons);
  panel.addEventListener("click", (event) => event.target.closest("a") && panel.hidePopover());
}
