// The page of the API: every route of the description, with a form that runs it.
import { base, get } from "./api.js";
import { el } from "./dom.js";
import { failureNotice } from "./notices.js";
import { lang } from "./state.js";

const LONGEST = 20000;

/** Where the paths of the description begin. */
const root = base.replace(/\/api\/v1$/, "");

const told = await get(`${root}/api/v1/openapi.json`);
const description = told.data;
const place = document.getElementById("routes");

/** What a reference stands for; anything else stands for itself. */
function resolved(part) {
  if (!part.$ref) return part;
  return part.$ref.slice(2).split("/").reduce((at, step) => at[step], description);
}

/** What a value may be, in a few words. */
function kind({ type, enum: choices, minimum, maximum, format, items, default: standard }) {
  const words = [choices ? choices.join(" | ") : items ? "text, repeatable" : format ?? type];
  if (minimum !== undefined) words.push(maximum === undefined ? `from ${minimum}` : `${minimum} to ${maximum}`);
  if (standard !== undefined) words.push(`default ${standard}`);
  return words.join(", ");
}

/** The address that a form asks for: fields that are empty are left out. */
function address(path, form) {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, value, dataset } of form.elements) {
    if (!name || value === "") continue;
    if (dataset.in === "path") filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else query.append(name, value);
  }
  return query.size ? `${filled}?${query}` : filled;
}

function field(parameter, id) {
  const { name, in: where, description: text, required, example, schema } = parameter;
  const first = required || name === "q";
  const value = first ? example : "";
  const input = schema.enum || schema.type === "boolean"
    ? el("select", { id, name, "data-in": where },
        ...["", ...(schema.enum ?? [true, false])].map(String).map((one) => el("option", { value: one }, one)))
    : el("input", { id, name, value, "data-in": where, required, autocomplete: "off", spellcheck: "false",
        placeholder: first ? null : `e.g. ${[example].flat()[0]}` });
  return el("div", { class: "field" }, el("label", { for: id }, name), input,
    el("p", {}, text, " ", el("span", { class: "kind" }, `(${kind(schema)})`)));
}

/** The text of an answer as far as it is shown, and some more where there is more: an export has no end. */
async function beginning(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (text.length <= LONGEST) {
    const { value, done } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader.cancel();
  return text;
}

/** Shows the answer to an address and says how it ended, until `signal` says that another is asked for. */
async function run(link, said, shown, signal) {
  said.textContent = "…";
  shown.replaceChildren();
  const start = performance.now();
  try {
    const answer = await fetch(link.getAttribute("href"), { signal });
    const type = answer.headers.get("Content-Type") ?? "";
    const isJson = type.includes("json") && !type.includes("jsonl");
    const text = await (isJson ? answer.text() : beginning(answer));
    const body = isJson ? JSON.stringify(JSON.parse(text), null, 1) : text;
    const many = isJson || text.length <= LONGEST ? text.length.toLocaleString("en") : `over ${LONGEST.toLocaleString("en")}`;
    const length = `${Math.round(performance.now() - start)} ms, ${many} characters`;
    said.textContent = `${answer.status} ${type}, ${length}`;
    shown.replaceChildren(
      el("pre", { tabindex: "0", "aria-label": "Answer" }, body.slice(0, LONGEST) + (body.length > LONGEST ? "\n…" : "")));
  } catch (failure) {
    if (signal.aborted) return;
    said.textContent = String(failure);
  }
}

function route(path, { operationId, summary, description: text, parameters }) {
  const form = el("form", {},
    ...parameters.map(resolved).map((one) => field(one, `${operationId}-${one.name}`)),
    el("button", { type: "submit" }, "Jalankan · Run"));
  const link = el("a", { class: "address" });
  const said = el("p", { class: "outcome", role: "status" });
  const shown = el("div");
  let asking = new AbortController();
  const show = () => {
    const asked = address(path, form);
    link.setAttribute("href", root + asked);
    link.textContent = `GET ${asked}`;
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    asking.abort();
    asking = new AbortController();
    run(link, said, shown, asking.signal);
  });
  show();
  return el("details", { id: operationId },
    el("summary", {}, el("code", {}, path), " ", summary),
    text ? el("p", { class: "about" }, text) : null, form, link, said, shown);
}

function show() {
  place.replaceChildren(...Object.entries(description.paths).map(([path, { get: operation }]) => route(path, operation)));
  document.getElementById("limits").textContent = description.info.description;
  if (location.hash) document.getElementById(location.hash.slice(1))?.setAttribute("open", "");
}

if (told.ok) show();
else place.replaceChildren(el("div", { lang }, failureNotice(told, { retry: () => location.reload(), heading: "h3" })));
