// Numbers, dates and names of languages as the reader writes them.
import { lang } from "./state.js";

const locale = lang === "en" ? "en-GB" : "id-ID";
const numbers = new Intl.NumberFormat(locale);
const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const instants = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Jakarta",
});
const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });

export const number = (value) => numbers.format(value);

/** "2024-08-13" in words; anything else as it stands. */
export function day(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf())
    ? days.format(date)
    : text;
}

/** An instant with its time of day in Jakarta, or null where the text is none. */
export function instant(text) {
  const date = new Date(text);
  return Number.isNaN(date.valueOf()) ? null : `${instants.format(date)} WIB`;
}

/** The tag of a language as HTML's `lang` takes it, or null where unknown. */
export function languageTag(text) {
  const plain = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
  return text && text !== "und" && plain.test(text) ? text : null;
}

export const languageName = (tag) => languages.of(tag);
