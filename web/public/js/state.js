// What a page shows is said by its address alone: the API's parameter names, and `lang`.

/** The parameters a search is made of, in the order they stand in an address. */
const SEARCH = ["q", "from", "to", "source", "sort", "size", "generation"];

const here = new URLSearchParams(location.search);

export const lang = here.get("lang") === "en" ? "en" : "id";

/** Reads a page's address; what it does not know (utm_...) it leaves out. */
export function readState(query) {
  const given = new URLSearchParams(query);
  const state = {};
  for (const name of SEARCH) {
    const value = (given.get(name) ?? "").trim();
    if (value) state[name] = value;
  }
  return state;
}

/** True where nothing is asked, so that the start page is shown. */
export const asksNothing = (state) => Object.keys(state).length === 0;

/** The state with some parameters replaced; null or "" takes one away. */
export function change(state, changes) {
  const changed = { ...state, ...changes };
  for (const name of Object.keys(changed)) {
    if (!changed[name]) delete changed[name];
  }
  return changed;
}

function parameters(state, more = {}) {
  const list = new URLSearchParams(more);
  for (const name of SEARCH) {
    if (state[name]) list.set(name, state[name]);
  }
  return list;
}

const address = (page, list) => (list.size ? `${page}?${list}` : page);

/** What the API is asked for this state. */
export const apiParameters = (state) => parameters(state);

export function resultsAddress(state, language = lang) {
  const list = parameters(state);
  if (language !== "id") list.set("lang", language);
  return address("./", list);
}

/** An article's page; it carries the search along, so that it can lead back to it. */
export function articleAddress(id, state, language = lang) {
  const list = parameters(state, { id });
  if (language !== "id") list.set("lang", language);
  return address("article.html", list);
}
