// What happened between two countries: days, what was done, and the sentences that say so, each of
// which opens in its article.
import { chronologyTableUrl, chronologyUrl, get, nextUrl } from "./api.js";
import { askButton } from "./asking.js";
import { choice } from "./choice.js";
import { el, say } from "./dom.js";
import { downloadLink, downloadTrouble } from "./download.js";
import { number, span, written } from "./format.js";
import { labelled, printed } from "./labels.js";
import { t } from "./language.js";
import { setApart } from "./marks.js";
import { failureNotice, partialNotice } from "./notices.js";
import { foldable, keepPlace, place } from "./place.js";
import { pairAddress, sentenceAddress } from "./state.js";

/** The sentence with what was done and when set apart. */
const marked = ({ sentence, deed, when }) => setApart(sentence, [deed, when].filter(Boolean));

function evidence(event, state) {
  const { article, sentence } = event;
  return el("li", {},
    el("a", { class: "sentence", href: sentenceAddress(article.id, sentence, state), ...written(article.language) }, ...marked(event)),
    el("span", { class: "from" }, el("span", written(article.language), article.title), ` (${printed(article)})`,
      el("span", { class: "dating" }, ` ${t(`dating-${event.dating}`)}`)));
}

/** Another article that holds the same sentence. */
const alsoIn = ({ article, sentence }, state) =>
  el("span", { class: "from" }, `${t("alsoNamed")} `,
    el("a", { href: sentenceAddress(article.id, sentence, state), ...written(article.language) }, article.title), ` (${printed(article)})`);

const keyOf = ({ kind, from, to }) => `${kind} ${from} ${to}`;

function group(event) {
  return el("li", { class: "found", "data-key": keyOf(event) },
    el("p", { class: "when" }, el("time", { datetime: event.from }, span(event.from, event.to))),
    el("h3", {}, labelled(event)),
    el("ul", { role: "list" }));
}

/** Puts a sentence into its group: the first is shown, the others are folded away behind it. */
function put(item, grouped, event) {
  const shown = grouped.querySelector("ul");
  if (!shown.hasChildNodes()) {
    shown.append(item);
    return;
  }
  if (!grouped.querySelector("details")) {
    grouped.append(foldable(keyOf(event), { class: "others" }, el("summary"), el("ul", { role: "list" })));
  }
  const [summary, others] = grouped.querySelector("details").children;
  others.append(item);
  summary.textContent = t(event.from === event.to ? "othersOfDay" : "othersOfDays", { n: others.childElementCount });
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
    const known = [...last.querySelectorAll(".sentence")].find(({ textContent }) => textContent === event.sentence);
    if (known) {
      known.parentElement.append(alsoIn(event, state));
      continue;
    }
    const item = evidence(event, state);
    put(item, last, event);
    first ??= item;
  }
  return first;
}

/** What the focus goes to with a sentence: where it is folded away, to what unfolds it. */
const wayTo = (item) => item.closest("details:not([open])")?.querySelector("summary") ?? item.querySelector("a");

/** All kinds together, and each by itself, with how many sentences state them. */
function kindsOf({ kinds, total }) {
  const option = (value, name, n) => ({ value, shown: [name, el("span", { class: "count" }, ` ${number(n)}`)] });
  return [option(null, t("allKinds"), total), ...kinds.map((kind) => option(kind.value, labelled(kind), kind.count))];
}

/**
 * The chronology, its kinds to choose from, and the way to more: as long as it was when the page was
 * left.
 *
 * @param told its first part, of all kinds
 * @param state the generation that its articles are of
 * @param wanted the kind that is shown at first; all are where there are no events of it
 * @param choose is called with the kind that is chosen then; null for all
 * @returns its nodes, and when all that was there is there again
 */
export function chronology(told, state, { wanted, choose }) {
  const list = el("ol", { class: "trace events", role: "list" });
  const more = el("div", { class: "more" });
  const { pages } = place();
  const ofKind = (value) => chronologyUrl(told.pair, value, told.generation);
  let chosen = told.kinds.some(({ value }) => value === wanted) ? wanted : null;

  /** The address of the table that holds what is shown, to its end. */
  const tableUrl = () => chronologyTableUrl(told.pair, chosen, told.generation);
  const trouble = downloadTrouble();
  const tableName = () => t(chosen ? "downloadTableOfKind" : "downloadTable");
  const table = downloadLink(tableUrl(), tableName(), trouble, "h3");
  let asking = new AbortController();

  /** The parts that are shown, and the addresses of those that were loaded. */
  const parts = [];

  /** Shows parts in the place of all that come after the first `kept`. */
  function show(kept, loaded) {
    if (parts.splice(kept).length > 0) {
      list.replaceChildren();
      for (const { events } of parts) add(list, events, state);
    }
    parts.push(...loaded);
    return add(list, loaded.flatMap(({ events }) => events), state);
  }

  /** Offers what is missing; that the first part is cut is said above all of the pair. */
  function offer() {
    const cut = parts.findIndex(({ partial, url }) => partial && url);
    const next = nextUrl(parts.at(-1));
    more.replaceChildren(...[
      cut >= 0 && partialNotice(() => load(parts[cut].url, cut, parts.length)),
      next && askButton(t("loadMore"), () => load(next, parts.length)),
    ].filter(Boolean));
  }

  /** Says in the place of what is missing why it does not come. */
  function fail(result, retry, focused) {
    const today = el("a", { href: pairAddress(told.pair, { kind: chosen }) }, t("today-pair"));
    more.replaceChildren(failureNotice(result, { retry, heading: "h3", ways: result.type === "gone" ? [today] : [] }));
    const title = more.querySelector("h3");
    if (focused) title.focus();
    else say(title.textContent);
  }

  /** Loads the parts after the first `kept`, until `wanted` are shown or there are no more. */
  async function load(url, kept, wanted = kept + 1) {
    asking.abort(); // another kind may have been asked for
    asking = new AbortController();
    const { signal } = asking;
    const loaded = [];
    let next = url;
    let result = null;
    if (kept === 0) list.setAttribute("aria-busy", "true"); // what still stands there is of the kind before
    while (next && kept + loaded.length < wanted) {
      result = await get(next, signal);
      if (signal.aborted) return;
      if (!result.ok) break;
      loaded.push({ ...result.data, url: next });
      next = nextUrl(result.data);
    }
    list.removeAttribute("aria-busy");
    // Events of another kind go even where those asked for do not come.
    const first = loaded.length > 0 || kept === 0 ? show(kept, loaded) : null;
    const focused = more.contains(document.activeElement);
    if (result && !result.ok) {
      fail(result, () => load(next, kept + loaded.length, wanted), focused);
      return;
    }
    offer();
    keepPlace({ pages: parts.length });
    say(t(kept === 0 ? "eventsShown" : "events", { n: loaded.flatMap(({ events }) => events).length }));
    if (focused && first) wayTo(first).focus({ preventScroll: true });
  }

  /** Nothing leads on from what was there while other events are awaited. */
  const wait = () => more.replaceChildren(el("p", {}, t("loading")));

  function chooseKind(value) {
    chosen = value;
    table.href = tableUrl();
    table.textContent = tableName();
    trouble.replaceChildren();
    keepPlace({ pages: 1 });
    choose(value);
    wait();
    say(t("loading"));
    load(ofKind(value), 0);
  }

  /** Shows what was there when the page was left. */
  async function restore() {
    if (!chosen) {
      show(0, [told]);
      offer();
      if (pages === 1 || !nextUrl(told)) return;
    }
    wait();
    await load(chosen ? ofKind(chosen) : nextUrl(told), parts.length, pages);
  }

  if (told.total === 0) return { nodes: [el("p", {}, t("noEvents"))], asLeft: null };
  const kinds = told.kinds.length > 1 && choice(t("kinds"), { class: "kinds" }, kindsOf(told), chosen, chooseKind);
  return { nodes: [el("p", { class: "about" }, t("eventsAbout", { n: told.total })), kinds, list, more, el("p", {}, table), trouble], asLeft: restore() };
}
