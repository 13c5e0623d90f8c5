// Asks the search API. Whatever happens comes back as a value:
//   { ok: true, data }
//   { ok: false, kind: "problem", status, problem, retryAfter }   RFC 9457, as the API sent it
//   { ok: false, kind: "unreachable" | "timeout" | "aborted" }
//   { ok: false, kind: "garbled", status }                        an answer that is not the API's
import { matchingParameters, readingParameters, searchParameters } from "./state.js";

const PATIENCE_MS = 15_000;

const base = new URL(
  document.querySelector('meta[name="telusur-api"]').content.replace(/\/$/, ""),
  location.href,
).href;

/** What is counted beside every answer. */
const COUNTED = "year,country,pair,topic,source,language";

const address = (path, list) => `${base}/${path}${list.size ? `?${list}` : ""}`;

export function searchUrl(state) {
  const list = searchParameters(state);
  list.set("facets", COUNTED);
  return address("search", list);
}

export const timelineUrl = (state) => address("timeline", matchingParameters(state));

export const suggestUrl = (q) => address("suggest", new URLSearchParams({ q }));

export const statusUrl = () => `${base}/status`;

/** The address of an article, marked for the words of a search, in its generation. */
export const articleUrl = (id, state) =>
  address(`articles/${encodeURIComponent(id)}`, readingParameters(state));

/** The address of the articles that are like one. */
export const similarUrl = (id, { generation }) =>
  address(`articles/${encodeURIComponent(id)}/similar`, new URLSearchParams(generation ? { generation } : {}));

/** The address of an answer's `next`, a path on the API's host; null where there is none. */
export const nextUrl = (answer) => (answer.next ? new URL(answer.next, base).href : null);

export async function get(url, stop) {
  const limit = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      headers: { Accept: "application/json, application/problem+json" },
      signal: stop ? AbortSignal.any([stop, limit]) : limit,
    });
    const type = response.headers.get("Content-Type") ?? "";
    if (!/[/+]json\b/.test(type)) {
      return { ok: false, kind: "garbled", status: response.status };
    }
    const body = await response.json();
    if (response.ok) return { ok: true, data: body };
    const retryAfter = Number.parseInt(response.headers.get("Retry-After"), 10);
    return { ok: false, kind: "problem", status: response.status, problem: body, retryAfter };
  } catch (error) {
    if (stop?.aborted) return { ok: false, kind: "aborted" };
    if (limit.aborted) return { ok: false, kind: "timeout" };
    return { ok: false, kind: error instanceof SyntaxError ? "garbled" : "unreachable" };
  }
}
