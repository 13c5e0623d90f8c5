// The quotes that a query may hold, as the server reads them.

const QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";
const ONE = new RegExp(`[${QUOTES}]`);

/** What stands in quotes by itself, and how far apart: no value of a field, nothing that is left out. */
const PHRASE = new RegExp(`(^|[\\s(])[${QUOTES}]([^${QUOTES}]+)[${QUOTES}](?:~\\d{1,9}(?=[\\s),;.?!]|$))?`, "g");

/** What somebody typed, in quotes within a sentence, unless it brings its own. */
export const inQuotes = (text) => (ONE.test(text) ? text : `“${text}”`);

/** A query with the words of its phrases, wherever they stand. */
export const unquoted = (q) => q.replace(PHRASE, "$1$2");
