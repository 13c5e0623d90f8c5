// The references to an article, to be copied or kept as a file.
import { apa, bibtex, chicago, ris } from "./cite.js";
import { copyButton } from "./clipboard.js";
import { el, webAddress, whole } from "./dom.js";
import { t } from "./language.js";
import { foldable } from "./place.js";
import { articleAddress, lang } from "./state.js";

const FORMS = [
  { name: "APA", write: apa },
  { name: "Chicago", write: chicago },
  { name: "BibTeX", write: bibtex, ending: "bib", type: "application/x-bibtex" },
  { name: "RIS", write: ris, ending: "ris", type: "application/x-research-info-systems" },
];

const fileName = (id, ending) => `${id.replace(/[^\w.-]+/g, "-").slice(0, 80)}.${ending}`;

/** A button that hands the text over as a file; the file lives as long as the click. */
function saveButton(text, id, { ending, type }) {
  const button = el("button", { type: "button" }, t("saveAs", { ending: `.${ending}` }));
  button.addEventListener("click", () => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    el("a", { href: url, download: fileName(id, ending) }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  });
  return button;
}

/** An article cited in every form, folded away. */
export function citations(article) {
  const facts = {
    ...article,
    url: webAddress(article.url),
    address: whole(articleAddress(article.id, {}, "id")),
  };
  return foldable("cite", { class: "cite" },
    el("summary", {}, t("cite")),
    ...FORMS.map((form) => {
      const text = form.write(facts, lang);
      return el("section", {},
        el("h2", {}, form.name),
        el(form.ending ? "pre" : "p", { class: "reference", dir: form.ending ? null : "auto" }, text),
        el("p", { class: "ways" }, copyButton("copy", () => text, form.name), form.ending ? saveButton(text, article.id, form) : null));
    }));
}
