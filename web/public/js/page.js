// A page that shows one answer of the API: asked for, waited for, drawn, and asked for once more.
import { get, NAMELESS } from "./api.js";
import { byId, el, say } from "./dom.js";
import { drawFrame, leadAcross, pageTitle } from "./frame.js";
import { t } from "./language.js";
import { failureNotice, showOr } from "./notices.js";
import { patiently } from "./patience.js";
import { goToPlace } from "./place.js";
import { lang } from "./state.js";

const main = byId("main");

/** Grey bars where the text will stand; a name for each. */
function skeleton(bars) {
  return el("div", { class: "skeleton", "aria-hidden": "true" }, ...bars.map((name) => el("span", { class: `bar ${name}` })));
}

/** Puts nodes into the page, under its title, and says what there is. */
function put({ title, nodes, said = title }) {
  main.replaceChildren(...nodes.filter(Boolean));
  pageTitle(title);
  say(said);
}

/** The heading that names the page. */
export const heading = (text) => el("h1", { tabindex: "-1" }, text);

const isMissing = ({ type }) => type === "not-found" || type === "withdrawn";

/**
 * Begins a page.
 *
 * @param view the page's name, which its styles ask for
 * @param url what the API is asked for; null where the page's address names nothing
 * @param bars the names of the grey bars that stand there until the answer does
 * @param address gives the page's address in a language, and in a generation other than its own
 * @param draw gives what an answer is shown as: a title, nodes, what is said if it is not the title,
 *   and how the reader's place is found if not as everywhere; `again` asks once more
 * @param missing gives what is shown where there is no such thing, for the status of the answer
 */
export function beginPage({ view, url, bars, address, draw, missing }) {
  async function show() {
    main.setAttribute("aria-busy", "true");
    main.replaceChildren(skeleton(bars));
    say(t("loading"));
    const result = url ? await patiently(get(url), "slowLoading") : NAMELESS;
    main.removeAttribute("aria-busy");
    if (result.ok) {
      showOr(fail, () => {
        const { arrive = goToPlace, ...drawn } = draw(result.data, again);
        put(drawn);
        arrive();
      });
    } else if (missing && isMissing(result)) {
      put(missing(result.status));
    } else {
      fail(result);
    }
  }

  function fail(result) {
    const ways = result.type === "gone" ? [el("a", { href: address(lang, null) }, t(`today-${view}`))] : [];
    const notice = failureNotice(result, { retry: again, ways });
    put({ title: notice.querySelector("h1").textContent, nodes: [notice] });
  }

  /** The button that asked is gone: the reader goes on at the heading, which is read anyway. */
  async function again() {
    await show();
    say("");
    main.querySelector("h1").focus({ preventScroll: true });
  }

  drawFrame();
  document.documentElement.dataset.view = view;
  leadAcross(address);
  show();
}
