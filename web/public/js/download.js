// Whether a file will be given, asked before it is: a download that fails says nothing to its reader.
import { isProblem } from "./api.js";

const PATIENCE_MS = 15_000;

/** Null where the server will give it, else what the API's module would say of such an answer, by its head alone. */
export async function check(href) {
  const limit = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(href, { method: "HEAD", signal: limit });
    if (response.ok) return null;
    const { status, headers } = response;
    if (!isProblem(response)) return { ok: false, kind: "garbled", status };
    return { ok: false, kind: "problem", status, retryAfter: Number.parseInt(headers.get("Retry-After"), 10) };
  } catch {
    return { ok: false, kind: limit.aborted ? "timeout" : "unreachable" };
  }
}
