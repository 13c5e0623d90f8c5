/**
 * Answer it: match, rank, count and highlight, over one generation at a time. The door is {@link
 * id.telusur.search.Searches}, a small interface over our own records, behind which Lucene stays.
 * Text that leaves this room carries offsets of marks, not markup. Knows nothing of HTTP.
 */
@NullMarked
package id.telusur.search;

import org.jspecify.annotations.NullMarked;
