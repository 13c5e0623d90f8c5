// Links that download a file. Whether it will be given is asked before it is: a download that fails says nothing to
// its reader.
import { isProblem } from "./api.js";
import { el } from "./dom.js";
import { t } from "./language.js";
import { failureNotice } from "./notices.js";

const PATIENCE_MS = 15_000;

/** Null where the server will give it, else what the API's module would say of such an answer, by its head alone. */
async function check(href) {
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

/** A link that downloads a file; what it meets is told in a box, under a heading of its own. */
export function downloadLink(href, name, trouble, heading) {
  const link = el("a", { href, download: true }, name);
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    trouble.replaceChildren(el("p", {}, t("preparing")));
    const failure = await check(link.href);
    if (failure) trouble.replaceChildren(failureNotice(failure, { retry, heading }));
    else {
      trouble.replaceChildren(el("p", {}, t("downloading")));
      el("a", { href: link.href, download: true }).click();
    }
  });
  /** The button that asks again goes: the focus does not go with it. */
  function retry() {
    link.focus();
    link.click();
  }
  return link;
}

/** The box that tells what a download meets. */
export const downloadTrouble = () => el("div", { role: "status" });
