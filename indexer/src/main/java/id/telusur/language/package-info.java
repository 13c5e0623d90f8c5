/**
 * How does Indonesian text become terms? One text gives two streams of terms: the <em>exact</em>
 * one (words as written, folded for case and diacritics) and the <em>root</em> one (each word
 * brought back to its root). Writer and reader of an index share this room, and an index names the
 * {@link id.telusur.language.Analysis#VERSION} it was written with. This room knows nothing of
 * articles, fields or queries.
 */
@NullMarked
package id.telusur.language;

import org.jspecify.annotations.NullMarked;
