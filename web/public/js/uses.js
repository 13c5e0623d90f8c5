// What can be done with a search besides reading it: keep its articles, follow it, send it on.
import { exportUrl, feedUrl } from "./api.js";
import { copyButton } from "./clipboard.js";
import { el, whole } from "./dom.js";
import { downloadLink, downloadTrouble } from "./download.js";
import { orderOf } from "./filters.js";
import { t } from "./language.js";
import { otherLanguage } from "./frame.js";
import { change, resultsAddress } from "./state.js";

const FORMS = ["csv", "ris", "bibtex", "jsonl"];
const FEEDS = [["atom", "Atom"], ["json", "JSON Feed"]];

function form(state, order, format, trouble) {
  const link = downloadLink(exportUrl(state, order, format), t(`form-${format}`), trouble, "h4");
  return el("li", {}, link, el("span", { class: "from" }, t(`formFor-${format}`)));
}

/** All articles, in the order that is shown. */
function downloads(state, answer) {
  const { value: n, relation } = answer.total;
  const order = orderOf(state, answer);
  const heading = el("h3", {}, t("download"));
  if (n === 0 && relation === "exact") return [heading, el("p", {}, t("downloadNone"))];
  const trouble = downloadTrouble();
  const all = t(state.q ? "downloadAll" : "downloadListed", { n });
  return [heading,
    el("p", {}, relation === "exact" ? all : t("downloadSome")),
    el("ul", { role: "list" }, ...FORMS.map((format) => form(state, order, format, trouble))),
    trouble];
}

const follow = (state) => [
  el("h3", {}, t("follow")),
  el("p", {}, t("followHelp")),
  el("ul", { role: "list" }, ...FEEDS.map(([format, name]) => {
    const href = feedUrl(state, format);
    return el("li", { class: "ways" }, el("a", { href }, name), copyButton("copyAddress", () => href, name));
  })),
  el("p", { class: "from" }, t("visitsHelp")),
];

/** The address in either language: whoever gets it may not read the sender's. */
function send(state) {
  const sent = change(state, { since: null });
  const address = (language) => () => whole(resultsAddress(sent, language));
  const body = encodeURIComponent(address()());
  return [
    el("h3", {}, t("send")),
    el("p", { class: "ways" },
      copyButton("copySearch", address()),
      copyButton("copySearchOther", address(otherLanguage)),
      el("a", { href: `mailto:?subject=${encodeURIComponent(document.title)}&body=${body}` }, t("mail"))),
  ];
}

/** Fills the panel for the search that is shown. */
export function drawUses(box, state, answer) {
  box.replaceChildren(...downloads(state, answer), ...follow(state), ...send(state));
}
