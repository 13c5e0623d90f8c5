// Numbers, dates and names of languages as the reader writes them.
import { lang } from "./state.js";

const locale = lang === "en" ? "en-GB" : "id-ID";
const numbers = new Intl.NumberFormat(locale);
const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
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

/** The last day of the month of a day. */
const monthEnd = (text) =>
  new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** Days from one to another, both included, as shortly as they can be said: in whole years or months. */
export function span(from, to) {
  const said = (write) => [...new Set([from, to].map(write))].join(" – ");
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return said((text) => text.slice(0, 4));
  if (from.endsWith("-01") && to === monthEnd(to)) return said((text) => months.format(new Date(`${text}T00:00:00Z`)));
  return said(day);
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

export function languageName(tag) {
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}
