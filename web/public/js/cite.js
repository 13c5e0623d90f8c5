// References to an article in the forms that papers ask for. An article is
//   { id, title, author, source, published, url, address, language, section, topics }
// with `address` its page here; what is not known is left out of a reference.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const date = (published) => {
  const [year, month, day] = published.split("-").map(Number);
  return { year, month, day };
};

/** Each who wrote it: several are parted by semicolons, as a comma may stand within a name. */
const names = (author) => (author ?? "").split("; ").filter((name) => name.trim());

/** Names as APA lists them. */
const listed = (all) => [all.slice(0, -1).join(", "), ...all.slice(-1)].filter(Boolean)
  .join(all.length > 2 ? ", & " : " & ");

const UNDATED = { id: "t.t.", en: "n.d." };

const LOCALES = { id: "id-ID", en: "en-US" };

const inWords = (published, lang, options) =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeZone: "UTC", ...options }).format(new Date(`${published}T00:00:00Z`));

const ENDED = /[.?!…][”’"']*$/;

const CLOSING = /[”’"']*$/;

/** With a full stop, which stands within quotation marks, unless it ends already. */
const sentence = (text) => (ENDED.test(text) ? text : text.replace(CLOSING, ".$&"));

/** As it stands within quotation marks. */
const quoted = (text) => text
  .replace(/“|(?<![^\s([{/–—-])"/g, "‘")
  .replace(/[”"]/g, "’");

const TRACKING = /^(utm_[^=]*|fbclid|gclid)(=|$)/i;

/** Without what tells the publisher by which way a reader came: as CitedAddress of the API. */
const untracked = (url) => url.replace(/^(https?:\/\/[^?#]*)\?([^#]*)/i, (whole, page, query) => {
  const kept = query.split("&").filter((parameter) => !TRACKING.test(parameter)).join("&");
  if (kept === query) return whole;
  return kept ? `${page}?${kept}` : page;
});

const link = ({ url, address }) => (url ? untracked(url) : address);

/** American Psychological Association, 7th edition: newspaper articles online. */
export function apa(article, lang) {
  const { title, source, published } = article;
  const author = listed(names(article.author));
  const when = published
    ? `${date(published).year}, ${inWords(published, lang, { month: "long", day: "numeric" })}`
    : UNDATED[lang];
  const who = author || source;
  return [
    who ? `${sentence(who)} (${when}).` : null,
    who ? sentence(title) : `${sentence(title)} (${when}).`,
    author && source ? `${source}.` : null,
    link(article),
  ].filter(Boolean).join(" ");
}

/** The Chicago Manual of Style, 17th edition: a bibliography entry for a news article. */
export function chicago(article, lang) {
  const { title, source, published } = article;
  const author = new Intl.ListFormat(LOCALES[lang]).format(names(article.author));
  const when = published ? inWords(published, lang, { dateStyle: "long" }) : UNDATED[lang];
  return [
    author ? sentence(author) : source ? sentence(source) : null,
    `“${sentence(quoted(title))}”`,
    sentence([author && source, when].filter(Boolean).join(", ")),
    `${link(article)}.`,
  ].filter(Boolean).join(" ");
}

// BibTeX and RIS are written as in an export of the API, BibtexWriter and RisWriter, which say why.

const TEX = {
  "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
};

const tex = (text) => text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

const whole = (text) => text && `{${tex(text)}}`;

/** Without what would end the value or the address. */
const texAddress = (url) => url.replace(/[{}\\ ]/g, encodeURIComponent);

/** The id, with a digest of it (Java's hash of a string) where characters had to be replaced. */
function texKey(id) {
  const key = id.replace(/[^\w.:-]/gu, "-");
  if (/^[a-z\d_.:-]*$/u.test(id)) return id; // BibTeX tells none apart by capitals
  let digest = 0;
  for (let i = 0; i < id.length; i++) digest = (Math.imul(31, digest) + id.charCodeAt(i)) >>> 0;
  return `${key}-${digest.toString(16).padStart(8, "0")}`;
}

/** BibTeX, as biblatex and its predecessors read it. */
export function bibtex(article) {
  const { id, author, title, source, published, language, topics = [] } = article;
  const when = published ? date(published) : null;
  const field = (name, value) => value && `  ${name} = {${value}}`;
  const fields = [
    field("title", whole(title)),
    field("author", names(author).map(whole).join(" and ")),
    field("journal", whole(source)),
    when && field("year", when.year),
    when && `  month = ${MONTHS[when.month - 1]}`,
    field("date", published),
    field("url", texAddress(link(article))),
    field("language", language),
    field("keywords", topics.join(", ")),
  ].filter(Boolean);
  return `@article{${texKey(id)},\n${fields.join(",\n")}\n}\n`;
}

/** RIS, a tag a line; each line ends in CR LF. */
export function ris(article) {
  const { id, author, title, source, published, language, section, topics = [] } = article;
  const day = published && `${published.replaceAll("-", "/")}/`;
  return [
    ["TY", "NEWS"],
    ["TI", title],
    ...names(author).map((name) => ["AU", name]),
    ["T2", source],
    ["PY", day],
    ["DA", day],
    ["UR", link(article)],
    ["LA", language],
    ["SE", section],
    ...topics.map((topic) => ["KW", topic]),
    ["ID", id],
    ["ER", ""],
  ].filter(([tag, value]) => value || tag === "ER")
    .map(([tag, value]) => `${tag}  - ${value.replace(/\r\n|[\n-\r\u0085\u2028\u2029]/g, " ")}\r\n`).join("");
}
