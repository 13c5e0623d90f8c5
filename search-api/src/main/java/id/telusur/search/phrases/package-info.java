/**
 * Which words stand together again and again? Finds the phrases of texts that are rows of numbers,
 * and knows the words that begin and end none. What the texts are, and how a phrase is shown, is
 * for those to say who ask.
 */
@NullMarked
package id.telusur.search.phrases;

import org.jspecify.annotations.NullMarked;
