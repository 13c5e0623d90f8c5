// What countries, pairs and topics are called in the reader's language.
import { languageName } from "./format.js";
import { known, t } from "./language.js";
import { lang } from "./state.js";

const regions = new Intl.DisplayNames(lang === "en" ? "en-GB" : "id-ID", {
  type: "region",
  fallback: "code",
});

/** A country by its code; what is no code (ASEAN) is a name already. */
export function countryName(code) {
  try {
    return regions.of(code);
  } catch {
    return code;
  }
}

/** Both countries of a pair, Indonesia first: it is whose news this is. */
export function pairName(pair) {
  const codes = pair.split("-");
  if (codes[1] === "ID") codes.reverse();
  return codes.map(countryName).join(" – ");
}

export const topicName = (id) => (known(`topic-${id}`) ? t(`topic-${id}`) : id);

const NAMES = {
  country: countryName,
  pair: pairName,
  topic: topicName,
  language: languageName,
};

/** What a value that articles are filed under is called: itself, unless it is a code. */
export const labelOf = (facet, value) => NAMES[facet]?.(value) ?? value;
