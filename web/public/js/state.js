// What a page shows is said by its address alone: the API's parameter names, and `lang`.

/** The parameters that may be given several times: what articles are filed under. */
export const FACETS = ["year", "source", "section", "author", "language", "country", "pair", "topic"];

/** The parameters a search is made of, in the order they stand in an address. */
const SEARCH = [
  "q", "variants", "exact", "from", "to", "since", "url", ...FACETS,
  "sort", "size", "relax", "fold", "explain", "generation",
];

/** The parameters that say how words are read; an article is marked by them. */
const READING = ["q", "variants", "exact", "generation"];

/** The parameters that say which articles match; a timeline is made of them. */
const MATCHING = [...READING, "from", "to", "since", "url", ...FACETS];

/** The parameters that make a search another one to follow: not what is new in it, nor its order. */
const FOLLOWED = ["q", "variants", "exact", "from", "to", "url", ...FACETS];

const here = new URLSearchParams(location.search);

export const lang = here.get("lang") === "en" ? "en" : "id";

/** What stands for its absence; where nothing can be relevant, the newest come first. */
const USUAL = { exact: "false", relax: "true", fold: "true", explain: "false", sort: "relevance" };

const CODE = /^([a-z]{2}|asean)$/i;

/** The codes of both countries of a pair; null where it is written with names, which may hold hyphens. */
export function codesOf(pair) {
  const codes = pair.split("-");
  return codes.length === 2 && codes.every((code) => CODE.test(code)) ? codes : null;
}

/** A value as the index writes it: the API takes codes in any case, and a pair in either order. */
const WRITTEN = {
  country: (code) => (CODE.test(code) ? code.toUpperCase() : code),
  pair: (pair) => codesOf(pair.toUpperCase())?.sort().join("-") ?? pair,
  topic: (id) => id.toLowerCase(),
};

/** The address of a page of another site, with or without the protocol. */
const ADDRESS = /^(https?:\/\/\S+|([\w-]+\.)+[a-z]{2,}\/\S+)$/i;

/** What words ask for: nobody looks for the words of an address, it is an article's. */
export const question = (words) => (ADDRESS.test(words) ? { q: null, url: words } : { q: words });

/**
 * Reads a page's address: a text for each parameter, a list for those of FACETS. What it does not
 * know (utm_...) it leaves out, and what is usual anyway.
 */
export function readState(query) {
  const given = new URLSearchParams(query);
  const state = {};
  for (const name of SEARCH) {
    const values = given.getAll(name).map((value) => value.trim())
      .filter((value) => value && value !== USUAL[name]).map(WRITTEN[name] ?? String);
    if (values.length > 0) state[name] = FACETS.includes(name) ? [...new Set(values)] : values[0];
  }
  return change(state, question(state.q));
}

/** True where nothing is asked, so that the start page is shown. */
export const asksNothing = (state) => Object.keys(state).length === 0;

const isEmpty = (value) => !value || value.length === 0;

/** What asks for all articles: the order that they have anyway where no words are asked. */
export const EVERYTHING = { sort: "newest" };

const asksEverything = (state) => Object.keys(state).length === 1 && state.sort === EVERYTHING.sort;

/**
 * The state with some parameters replaced; null, "" or [] takes one away. Who asks for more than
 * everything has not chosen its order.
 */
export function change(state, changes) {
  const changed = { ...state, ...changes };
  for (const name of Object.keys(changed)) {
    if (isEmpty(changed[name])) delete changed[name];
  }
  if (asksEverything(state) && !asksEverything(changed) && changed.sort === state.sort) delete changed.sort;
  return changed;
}

/** The state with one more value of a facet. */
export const withValue = (state, facet, value) =>
  change(state, { [facet]: [...new Set([...(state[facet] ?? []), value])] });

/** The state with one value of a facet less. */
export const withoutValue = (state, facet, value) =>
  change(state, { [facet]: (state[facet] ?? []).filter((other) => other !== value) });

export const hasValue = (state, facet, value) => (state[facet] ?? []).includes(value);

function parameters(state, names, more = {}) {
  const list = new URLSearchParams(more);
  for (const name of names) {
    for (const value of [state[name] ?? []].flat()) list.append(name, value);
  }
  return list;
}

const address = (page, list) => (list.size ? `${page}?${list}` : page);

function withLanguage(page, list, language) {
  if (language !== "id") list.set("lang", language);
  return address(page, list);
}

/** What narrows a search besides its words. */
export const FILTERS = ["from", "to", "since", "url", ...FACETS];

/** True where its words alone may find more. */
export const isNarrowed = (state) => FILTERS.some((name) => state[name]);

/** What the API is asked for this state. */
export const searchParameters = (state) => parameters(state, SEARCH);

export const readingParameters = (state) => parameters(state, READING);

export const followedParameters = (state) => parameters(state, FOLLOWED);

export const matchingParameters = (state) => parameters(state, MATCHING);

export function resultsAddress(state, language = lang) {
  return withLanguage("./", parameters(state, SEARCH), language);
}

/** An article's page; it carries the search along, so that it can lead back to it. */
export function articleAddress(id, state, language = lang) {
  return withLanguage("article.html", parameters(state, SEARCH, { id }), language);
}

/** The page of two countries, with their events of one kind or of all. */
export const pairAddress = (pair, { kind, generation } = {}, language = lang) =>
  withLanguage("pair.html", parameters({ pair, kind, generation }, ["pair", "kind", "generation"]), language);

/** The page of all pairs. */
export const pairsAddress = ({ generation } = {}, language = lang) =>
  withLanguage("pairs.html", parameters({ generation }, ["generation"]), language);

/** The results page of a search that the API names: the total is the same. */
export function searchPage(link) {
  const state = readState(link.slice(link.indexOf("?")));
  return resultsAddress(change(state, { relax: null, fold: null }));
}

/** An article's page with one of its sentences marked. */
export const sentenceAddress = (id, sentence, { generation } = {}, language = lang) =>
  withLanguage("article.html", parameters({ generation }, ["generation"], { id, sentence }), language);
