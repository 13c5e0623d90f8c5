// What went wrong, in the reader's words, with a way on.
import { el } from "./dom.js";
import { t } from "./language.js";

/** True where asking the same again may end otherwise. */
const passes = ({ kind, status }) => kind !== "problem" || status === 429 || status >= 500;

function retryButton(retry) {
  const button = el("button", { type: "button" }, t("retry"));
  button.addEventListener("click", retry);
  return button;
}

/** Title and explanation of a result that is not ok. */
function words({ kind, status, problem, retryAfter }) {
  if (kind === "unreachable") return [t("unreachable"), t("unreachableHelp")];
  if (kind === "timeout") return [t("timeout"), t("timeoutHelp")];
  if (kind === "garbled") return [t("garbled"), status ? t("garbledHelp", { status: `${status}` }) : null];
  if (status === 429 || status === 503) {
    return [t("busy"), retryAfter > 0 ? t("busyFor", { n: retryAfter }) : t("busyHelp")];
  }
  if (status === 410) return [t("gone"), t("goneHelp")];
  return [t(status < 500 ? "refused" : "failed"), null];
}

/** What the server says of what readers do, by the beginning of its words. */
const SAYINGS = [
  ["the time limit was reached", "saidTimeLimit"],
  ["before from", "saidBeforeFrom"],
  ["not a country", "saidNoCountry"],
  ["not a pair", "saidNoPair"],
  ["no such topic", "saidNoTopic"],
  ["of an answer to another search", "saidOtherSearch"],
];

/** A saying of the server in the reader's words where they are known, else as it is. */
function saying(text) {
  const known = SAYINGS.find(([beginning]) => text.startsWith(beginning));
  return known ? el("span", {}, t(known[1])) : el("span", { lang: "en" }, text);
}

/** What the server itself says; the errors repeat the detail. */
function serverSays(problem) {
  if (!problem) return null;
  const errors = (problem.errors ?? []).map(({ parameter, value, detail }) =>
    el("li", {}, el("code", {}, value ? `${parameter}=${value}` : parameter), " ", saying(detail ?? "")),
  );
  const said = [problem.title, errors.length === 0 && problem.detail].filter(Boolean).join(": ");
  return el("div", { class: "server-says" },
    el("p", {}, el("span", {}, t("serverSays")), " ", el("span", { lang: "en" }, said)),
    errors.length > 0 && el("ul", {}, ...errors),
  );
}

/** A notice for a result that is not ok: to try again where that may help, and other ways on. */
export function failureNotice(result, { retry, ways = [], heading = "h1" }) {
  const [title, help] = words(result);
  return el("section", { class: "notice" },
    el(heading, { tabindex: "-1" }, title),
    help && el("p", {}, help),
    serverSays(result.problem),
    el("div", { class: "ways" }, passes(result) && retryButton(retry), ...ways),
  );
}

/** Says that an answer is not whole, and why. */
export function partialNotice(reason, retry) {
  return el("div", { class: "notice" },
    el("p", {}, el("strong", {}, t("partial")), " ", t("partialHelp")),
    reason && el("p", { class: "server-says" }, t("serverSays"), " ", saying(reason)),
    el("div", { class: "ways" }, retryButton(retry)),
  );
}
