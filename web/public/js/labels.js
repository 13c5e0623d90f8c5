// What countries, pairs and topics are called in the reader's language.
import { day, languageName } from "./format.js";
import { known, t } from "./language.js";
import { codesOf, lang } from "./state.js";

const regions = new Intl.DisplayNames(lang === "en" ? "en-GB" : "id-ID", {
  type: "region",
  fallback: "code",
});

/** Countries that Telusur calls otherwise than browsers do. */
export const OURS = {
  id: {
    AX: "Kepulauan Åland", BN: "Brunei Darussalam", CC: "Kepulauan Cocos", CD: "Republik Demokratik Kongo", CG: "Republik Kongo",
    CI: "Pantai Gading", CL: "Chili", DJ: "Djibouti", FK: "Kepulauan Falkland", GB: "Inggris", GQ: "Guinea Khatulistiwa",
    GS: "Georgia Selatan dan Kepulauan Sandwich Selatan", HK: "Hong Kong", HM: "Kepulauan Heard dan McDonald",
    MM: "Myanmar", MO: "Makau", NF: "Pulau Norfolk", PS: "Palestina", SJ: "Svalbard dan Jan Mayen", SZ: "Eswatini",
    TL: "Timor-Leste", VG: "Kepulauan Virgin Britania", VI: "Kepulauan Virgin AS", WF: "Wallis dan Futuna",
  },
  en: {
    AG: "Antigua and Barbuda", BA: "Bosnia and Herzegovina", BL: "Saint Barthélemy", BN: "Brunei Darussalam",
    CC: "Cocos Islands", CD: "Democratic Republic of the Congo", CG: "Republic of the Congo", CI: "Côte d'Ivoire",
    FK: "Falkland Islands",
    GS: "South Georgia and the South Sandwich Islands", HK: "Hong Kong", HM: "Heard and McDonald Islands",
    KN: "Saint Kitts and Nevis", LC: "Saint Lucia", MF: "Saint Martin", MM: "Myanmar", MO: "Macao", PM: "Saint Pierre and Miquelon",
    PS: "Palestine", SH: "Saint Helena", SJ: "Svalbard and Jan Mayen", ST: "São Tomé and Príncipe", TC: "Turks and Caicos Islands",
    TT: "Trinidad and Tobago", UM: "US Minor Outlying Islands", VA: "Vatican", VC: "Saint Vincent and the Grenadines",
    WF: "Wallis and Futuna",
  },
}[lang];

/** A country by its code, called as the index calls it; what is no code (ASEAN) is a name already. */
export function countryName(code) {
  try {
    return Object.hasOwn(OURS, code) ? OURS[code] : regions.of(code);
  } catch {
    return code;
  }
}

/** Both countries of a pair, Indonesia first: it is whose news this is; what is no codes is names already. */
export function pairName(pair) {
  const codes = codesOf(pair);
  if (!codes) return pair;
  if (codes[1] === "ID") codes.reverse();
  return codes.map(countryName).join(" – ");
}

/** What bears a name in both languages: a kind of events, an office. */
export const labelled = ({ label, labelEn }) => (lang === "en" ? labelEn : label);

export const topicName = (id) => (known(`topic-${id}`) ? t(`topic-${id}`) : id);

/** Where and when an article was published. */
export const printed = ({ source, published }) =>
  `${source ?? t("unknownSource")}, ${published ? day(published) : t("unknownDate")}`;

const NAMES = {
  country: countryName,
  pair: pairName,
  topic: topicName,
  language: languageName,
};

/** What a value that articles are filed under is called: itself, unless it is a code. */
export const labelOf = (facet, value) => NAMES[facet]?.(value) ?? value;
