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
const clocks = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });

export const number = (value) => numbers.format(value);

/** Whether a text is a day of the calendar, written as in "2024-08-13". */
export function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}

/** "2024-08-13" in words; anything else as it stands. */
export const day = (text) => (isDay(text) ? days.format(new Date(`${text}T00:00:00Z`)) : text);

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

/** A moment of the reader's own clock: the time of today, else the day. */
export function moment(at) {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return (isToday ? clocks : shortDays).format(at);
}

/** Today, by the reader's own clock. */
export const today = () => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format();

/** The tag of a language as HTML's `lang` takes it, or null where unknown. */
export function languageTag(text) {
  const plain = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
  return text && text !== "und" && plain.test(text) ? text : null;
}

/** The tag of a language where it is not the page's. */
export function foreignTag(text) {
  const tag = languageTag(text);
  return tag === lang ? null : tag;
}

/** The attributes of an article's text: its language where that is not the page's, and the direction its letters have. */
export const written = (language) => ({ lang: foreignTag(language), dir: "auto" });

export function languageName(tag) {
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}
