// Whether what somebody typed is what a pair of countries is called.

/** A text as it is looked through: words parted by single spaces, one in front. */
const folded = (text) =>
  ` ${text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? ""}`;

/** Whatever both countries of a pair are called; `names` are those of each country, by its code. */
export const calledBy = ({ pair, name, label, labelEn }, names) =>
  folded([name, label, labelEn, pair, ...pair.split("-").flatMap((code) => names[code] ?? [])].join(" "));

/** Whether each word typed begins one of the names, so that "as" is not in Brasil. */
export const isCalled = (names, typed) => folded(typed).match(/ [^ ]+/g)?.every((word) => names.includes(word)) ?? true;
