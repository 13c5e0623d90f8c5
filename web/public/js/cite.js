// References to an article in the forms that papers ask for. An article is
//   { id, title, author, source, published, url, address, language }
// with `address` its page here; what is not known is left out of a reference.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const date = (published) => {
  const [year, month, day] = published.split("-").map(Number);
  return { year, month, day };
};

const UNDATED = { id: "t.t.", en: "n.d." };

const LOCALES = { id: "id-ID", en: "en-US" };

const inWords = (published, lang, options) =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeZone: "UTC", ...options }).format(new Date(`${published}T00:00:00Z`));

const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

const link = ({ url, address }) => url ?? address;

/** American Psychological Association, 7th edition: newspaper articles online. */
export function apa(article, lang) {
  const { author, title, source, published } = article;
  const when = published
    ? `${date(published).year}, ${inWords(published, lang, { month: "long", day: "numeric" })}`
    : UNDATED[lang];
  const who = author ?? source;
  return [
    who ? `${sentence(who)} (${when}).` : null,
    who ? sentence(title) : `${sentence(title)} (${when}).`,
    author && source ? `${source}.` : null,
    link(article),
  ].filter(Boolean).join(" ");
}

/** The Chicago Manual of Style, 17th edition: a bibliography entry for a news article. */
export function chicago(article, lang) {
  const { author, title, source, published } = article;
  const when = published ? inWords(published, lang, { dateStyle: "long" }) : UNDATED[lang];
  return [
    author ? sentence(author) : source ? sentence(source) : null,
    `“${sentence(title)}”`,
    sentence([author && source, when].filter(Boolean).join(", ")),
    `${link(article)}.`,
  ].filter(Boolean).join(" ");
}

const TEX = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

const tex = (text) => text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** Without what would end the value or the address. */
const texAddress = (url) => url.replace(/[{}\\]/g, encodeURIComponent);

/** BibTeX, as biblatex and its predecessors read it. */
export function bibtex(article) {
  const { id, author, title, source, published, language } = article;
  const when = published ? date(published) : null;
  const fields = [
    ["author", author && `{${tex(author)}}`],
    ["title", `{${tex(title)}}`],
    ["journal", source && tex(source)],
    ["year", when && String(when.year)],
    ["url", texAddress(link(article))],
    ["langid", { id: "indonesian", en: "english" }[language]],
  ].filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  if (when) fields.push(`  month = ${MONTHS[when.month - 1]}`, `  day = {${when.day}}`);
  return `@article{${id.replace(/[^\w:.-]/g, "-")},\n${fields.join(",\n")}\n}\n`;
}

/** RIS, a tag a line; each line ends in CR LF. */
export function ris(article) {
  const { id, author, title, source, published, language } = article;
  const flat = (text) => text.replace(/\s+/g, " ").trim();
  return [
    ["TY", "NEWS"],
    ["ID", id],
    ["AU", author],
    ["TI", title],
    ["T2", source],
    ["PY", published?.slice(0, 4)],
    ["DA", published?.replaceAll("-", "/")],
    ["UR", link(article)],
    ["LA", language],
    ["ER", ""],
  ].filter(([tag, value]) => value || tag === "ER")
    .map(([tag, value]) => `${tag}  - ${flat(value)}\r\n`).join("");
}
