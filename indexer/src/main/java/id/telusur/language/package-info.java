/**
 * How does Indonesian text become terms? One text gives two streams of terms: the <em>exact</em>
 * one (words as written, folded for case and diacritics) and the <em>root</em> one (each word
 * brought back to its root). Writer and reader of an index share this room, and an index names the
 * {@link id.telusur.language.Analysis#version} it was written with. This room knows nothing of
 * articles, fields or queries. It also lists what months are called and which short forms end no
 * sentence, for the rooms that read dates and sentences.
 *
 * <p>{@link id.telusur.language.Analysis} is the door; the Lucene factories are for others. Inside,
 * the way of a word is {@code IndonesianTokenizer} over {@code WordReader}, {@code
 * IndonesianRootFilter} over {@code Stemmer} (tables) and {@code RuleStemmer} (all readings that
 * {@code Segmenter} finds, the most usual taken), {@code IndonesianCollocationFilter}. ROOTS.md
 * beside the word lists says where they come from.
 */
@NullMarked
package id.telusur.language;

import org.jspecify.annotations.NullMarked;
