// What went wrong, in the reader's words, with a way on.
import { askButton } from "./asking.js";
import { el } from "./dom.js";
import { known, t } from "./language.js";

/** True where asking the same again may end otherwise. */
export const passes = ({ kind, status }) => kind !== "problem" || status === 429 || status >= 500;

const later = (seconds) => (seconds > 0 ? t("laterIn", { n: seconds }) : t("later"));

/** Title and explanation of a result that is not ok. */
function words({ kind, status, type, retryAfter }) {
  if (kind === "unreachable") return [t("unreachable"), t("unreachableHelp")];
  if (kind === "timeout") return [t("timeout"), t("later")];
  if (kind === "garbled") return [t("garbled"), status ? t("garbledHelp", { status: `${status}` }) : t("later")];
  if (status === 429) return [t("tooMany"), later(retryAfter)];
  if (status === 503) return [t("busy"), later(retryAfter)];
  if (type === "gone") return [t("gone"), t("goneHelp")];
  if (type === "old-cursor") return [t("oldList"), t("oldListHelp")];
  return [t(status < 500 ? "refused" : "failed"), null];
}

/** Of a longer value only the beginning is shown: a cursor tells a reader nothing. */
const LONGEST_SHOWN = 40;

/** A parameter with the value that was given. */
function given({ parameter, value }) {
  if (!value) return parameter;
  return `${parameter}=${value.slice(0, LONGEST_SHOWN)}${value.length > LONGEST_SHOWN ? "…" : ""}`;
}

/** What is wrong with a parameter, in the reader's words where the code is known. */
const fault = ({ kind, detail }) =>
  known(`fault-${kind}`) ? el("span", {}, t(`fault-${kind}`)) : el("span", { lang: "en" }, detail ?? "");

/** What the server itself says; the errors repeat the detail. */
function serverSays({ title, detail, errors }) {
  const faults = errors.map((error) => el("li", {}, el("code", {}, given(error)), " ", fault(error)));
  return el("div", { class: "server-says" },
    el("p", {}, t("serverSays"), " ", faults.length === 0 && el("span", { lang: "en" }, `${title}: ${detail}`)),
    faults.length > 0 && el("ul", {}, ...faults),
  );
}

/**
 * Shows an answer. One that cannot be shown is not what it should be: the console says why, and
 * `fail` is called with what the API's module would say of it.
 */
export function showOr(fail, show) {
  try {
    show();
  } catch (error) {
    reportError(error);
    fail({ ok: false, kind: "garbled" });
  }
}

/** A notice for a result that is not ok: to try again where that may help, and other ways on. */
export function failureNotice(result, { retry, ways = [], heading = "h1" }) {
  const [title, help] = words(result);
  return el("section", { class: "notice" },
    el(heading, { tabindex: "-1" }, title),
    help && el("p", {}, help),
    result.problem && serverSays(result.problem),
    el("div", { class: "ways" }, passes(result) && askButton(t("retry"), retry), ...ways),
  );
}

/** A notice that a part of the page's scripts could not be fetched: the address says all that was asked. */
export const unloadedNotice = (heading) =>
  failureNotice({ ok: false, kind: "unreachable" }, { retry: () => location.reload(), heading });

/** Says that the time limit cut an answer short. */
export function partialNotice(retry) {
  return el("div", { class: "notice" },
    el("p", {}, el("strong", {}, t("partial")), " ", t("partialHelp")),
    el("div", { class: "ways" }, askButton(t("retry"), retry)),
  );
}
