// Links to searches, followed without leaving the page.
import { el } from "./dom.js";
import { t } from "./language.js";
import { asksNothing, change, EVERYTHING, resultsAddress } from "./state.js";

/** Where nothing would be left to ask, all articles are asked for. */
export const orAll = (state) => (asksNothing(state) ? EVERYTHING : state);

/** A link to another search, or else to all articles. */
export const pageLink = (state, text, attributes = {}) =>
  el("a", { href: resultsAddress(orAll(state)), "data-stay": true, ...attributes }, text);

/** A link to the same search without one of its parameters. */
export const without = (state, name, text, attributes) =>
  pageLink(change(state, { [name]: null }), text, attributes);

/** A link to the start page. */
export const startLink = () => el("a", { href: resultsAddress({}), "data-stay": true }, t("newSearch"));
