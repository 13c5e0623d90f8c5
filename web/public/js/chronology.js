// What happened between two countries: days, what was done, and the sentences that say so, each of
// which opens in its article.
import { chronologyUrl, get, nextUrl } from "./api.js";
import { el, say } from "./dom.js";
import { number, span } from "./format.js";
import { printed } from "./labels.js";
import { t } from "./language.js";
import { failureNotice, partialNotice } from "./notices.js";
import { keepPlace, place } from "./place.js";
import { lang, sentenceAddress } from "./state.js";

const nameOf = ({ label, labelEn }) => (lang === "en" ? labelEn : label);

/** The sentence with what was done and when set apart. */
function marked({ sentence, deed, when }) {
  const spans = [deed, when].filter(Boolean).sort((a, b) => a.start - b.start);
  const nodes = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    nodes.push(sentence.slice(at, start), el("b", {}, sentence.slice(start, end)));
    at = end;
  }
  return [...nodes, sentence.slice(at)];
}

const languageOf = ({ language }) => (language === lang ? null : language);

function evidence(event, state) {
  const { article, sentence } = event;
  return el("li", {},
    el("a", { class: "sentence", href: sentenceAddress(article.id, sentence, state), lang: languageOf(article) }, ...marked(event)),
    el("span", { class: "from" }, el("span", { lang: languageOf(article) }, article.title), ` (${printed(article)})`,
      el("span", { class: "dating" }, ` ${t(`dating-${event.dating}`)}`)));
}

/** Another article that holds the same sentence. */
const alsoIn = ({ article, sentence }, state) =>
  el("span", { class: "from" }, `${t("alsoNamed")} `,
    el("a", { href: sentenceAddress(article.id, sentence, state), lang: languageOf(article) }, article.title), ` (${printed(article)})`);

const keyOf = ({ kind, from, to }) => `${kind} ${from} ${to}`;

function group(event) {
  return el("li", { class: "found", "data-key": keyOf(event) },
    el("p", { class: "when" }, el("time", { datetime: event.from }, span(event.from, event.to))),
    el("h3", {}, nameOf(event)),
    el("ul", { role: "list" }));
}

/** Adds events to a list; what is of one day and kind stands together, a sentence once with all its articles. */
function add(list, events, state) {
  let first = null;
  for (const event of events) {
    let last = list.lastElementChild;
    if (last?.dataset.key !== keyOf(event)) {
      last = group(event);
      list.append(last);
    }
    const said = last.querySelector("ul");
    const known = [...said.children].find((item) => item.querySelector(".sentence").textContent === event.sentence);
    if (known) {
      known.append(alsoIn(event, state));
      continue;
    }
    const item = evidence(event, state);
    said.append(item);
    first ??= item;
  }
  return first;
}

/** The kind and the parts of a chronology that were shown when the page was left; at first, what was told of it. */
export async function asLeft(told) {
  const { kind, pages } = place();
  const parts = kind ? [] : [told];
  let url = kind ? chronologyUrl(told.pair, kind, told.generation) : nextUrl(told);
  while (url && parts.length < pages) {
    const result = await get(url);
    if (!result.ok) break;
    parts.push(result.data);
    url = nextUrl(result.data);
  }
  return parts.length > 0 ? { kind, parts } : { kind: null, parts: [told] };
}

/**
 * The chronology, its kinds to choose from, and the way to more.
 *
 * @param left what is shown of it at first
 * @param state the generation that its articles are of
 */
export function chronology(told, left, state) {
  const list = el("ol", { class: "trace events", role: "list" });
  const more = el("div", { class: "more" });
  const choice = el("div", { class: "kinds", role: "group", "aria-label": t("kinds") });
  let chosen = left.kind;
  let pages = left.parts.length;
  let asking = new AbortController();

  function show(part, fresh, retry) {
    if (fresh) list.replaceChildren();
    const first = add(list, part.events, state);
    const next = nextUrl(part);
    const button = el("button", { type: "button" }, t("loadMore"));
    button.addEventListener("click", () => load(next, false));
    more.replaceChildren(...[part.partial && retry && partialNotice(part.partial.reason, retry), next && button].filter(Boolean));
    return first;
  }

  async function load(url, fresh) {
    asking.abort(); // another kind may have been asked for
    asking = new AbortController();
    const { signal } = asking;
    more.setAttribute("aria-busy", "true");
    const result = await get(url, signal);
    if (signal.aborted) return;
    more.removeAttribute("aria-busy");
    if (!result.ok) {
      more.replaceChildren(failureNotice(result, { retry: () => load(url, fresh), heading: "h3" }));
      more.querySelector("h3").focus();
      return;
    }
    const first = show(result.data, fresh, () => load(url, fresh));
    pages = fresh ? 1 : pages + 1;
    keepPlace({ kind: chosen, pages });
    say(t("events", { n: result.data.events.length }));
    if (!fresh) first?.querySelector("a").focus({ preventScroll: true });
  }

  function kind(value, name, count) {
    const button = el("button", { type: "button", "aria-pressed": String(chosen === value) }, name,
      el("span", { class: "count" }, ` ${number(count)}`));
    button.addEventListener("click", () => {
      chosen = value;
      for (const other of choice.children) other.setAttribute("aria-pressed", String(other === button));
      load(chronologyUrl(told.pair, value, told.generation), true);
    });
    return button;
  }

  if (told.total === 0) return [el("p", {}, t("noEvents"))];
  if (told.kinds.length > 1) {
    choice.append(kind(null, t("allKinds"), told.total), ...told.kinds.map((one) => kind(one.value, nameOf(one), one.count)));
  }
  for (const part of left.parts) show(part, false);
  return [el("p", { class: "about" }, t("eventsAbout")), choice.childElementCount > 0 && choice, list, more];
}
