// Asks the search API. Whatever happens comes back as a value:
//   { ok: true, data }
//   { ok: false, kind: "problem", status, type, problem, retryAfter }   RFC 9457, as the API sent it
//   { ok: false, kind: "unreachable" | "timeout" | "aborted" }
//   { ok: false, kind: "garbled", status }                              an answer that is not the API's,
//                                                                       or cannot be read
import { API } from "../config.js";
import { followedParameters, matchingParameters, readingParameters, searchParameters } from "./state.js";

const PATIENCE_MS = 15_000;

export const base = new URL(API.replace(/\/$/, ""), new URL("../", import.meta.url)).href;

/** What is counted beside every answer. */
const COUNTED = "year,country,pair,topic,source,language";

const address = (path, list) => `${base}/${path}${list.size ? `?${list}` : ""}`;

function parameters(list, more) {
  for (const [name, value] of Object.entries(more)) list.set(name, value);
  return list;
}

export function searchUrl(state) {
  return address("search", parameters(searchParameters(state), { facets: COUNTED }));
}

export const timelineUrl = (state) => address("timeline", matchingParameters(state));

export const suggestUrl = (q) => address("suggest", new URLSearchParams({ q }));

export const statusUrl = () => `${base}/status`;

/** The address of an article, marked for the words of a search, in its generation. */
export const articleUrl = (id, state) =>
  address(`articles/${encodeURIComponent(id)}`, readingParameters(state));

const inGeneration = ({ generation }) => new URLSearchParams(generation ? { generation } : {});

/** The address of the articles that are like one. */
export const similarUrl = (id, state) =>
  address(`articles/${encodeURIComponent(id)}/similar`, inGeneration(state));

export const pairsUrl = (state) => address("pairs", inGeneration(state));

export const pairUrl = (pair, state) => address(`pairs/${encodeURIComponent(pair)}`, inGeneration(state));

/** What happened between two countries, of one kind. */
export const chronologyUrl = (pair, kind, generation, form = "") =>
  address(`pairs/${encodeURIComponent(pair)}/chronology${form}`, new URLSearchParams(kind ? { kind, generation } : { generation }));

/** All of it as a table. */
export const chronologyTableUrl = (pair, kind, generation) => chronologyUrl(pair, kind, generation, ".csv");

/** How many articles a search finds: an answer without hits. */
export const countUrl = (state) => address("search", parameters(searchParameters(state), { size: 0 }));

/** How many entered since a sequence number: an answer without hits. */
export const newUrl = (state, since) =>
  address("search", parameters(followedParameters(state), { since, size: 0, relax: false }));

/** A file of all articles that a search finds, in an order. */
export const exportUrl = (state, sort, format) =>
  address("export", parameters(matchingParameters(state), { sort, format }));

/** The feed of a search; feeds lie beside the API. */
export function feedUrl(state, format) {
  const list = followedParameters(state);
  return new URL(`../../feed.${format}${list.size ? `?${list}` : ""}`, `${base}/`).href;
}

/** Where the API says that it lies; a proxy may have moved it. */
const NAMED = "/api/v1/";

/** The address of an answer's `next`; null where there is none. */
export function nextUrl({ next }) {
  if (!next) return null;
  const { pathname, search } = new URL(next, base);
  return `${base}/${pathname.slice(pathname.indexOf(NAMED) + NAMED.length)}${search}`;
}

/** What the names of all kinds of problems begin with. */
const PROBLEM = "urn:telusur:problem:";

/** The result of an address that names nothing to ask for. */
export const NAMELESS = { ok: false, kind: "problem", status: 404, type: "not-found" };

/** Each answer says of which generation it is; the description of the API, which rules it follows. */
const isAnswer = (body) => Boolean(body?.generation ?? body?.openapi);

const isOf = (type) => ({ headers }) => (headers.get("Content-Type") ?? "").startsWith(type);

const isJson = isOf("application/json");

/** Whether a response that is not ok is the API's, by its head. */
export const isProblem = isOf("application/problem+json");

/** The result of a response of the API; null where something else answered. */
async function read(response) {
  const { ok, status, headers } = response;
  if (!(ok ? isJson : isProblem)(response)) return null;
  const body = await response.json();
  if (ok) return isAnswer(body) ? { ok, data: body } : null;
  if (!`${body?.type}`.startsWith(PROBLEM)) return null;
  const retryAfter = Number.parseInt(headers.get("Retry-After"), 10);
  return { ok, kind: "problem", status, type: body.type.slice(PROBLEM.length), problem: body, retryAfter };
}

export async function get(url, stop) {
  const limit = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      headers: { Accept: "application/json, application/problem+json" },
      signal: stop ? AbortSignal.any([stop, limit]) : limit,
    });
    return await read(response) ?? { ok: false, kind: "garbled", status: response.status };
  } catch (error) {
    if (stop?.aborted) return { ok: false, kind: "aborted" };
    if (limit.aborted) return { ok: false, kind: "timeout" };
    return { ok: false, kind: error instanceof SyntaxError ? "garbled" : "unreachable" };
  }
}
