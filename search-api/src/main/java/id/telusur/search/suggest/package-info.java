/**
 * What may the reader mean? Completes what is being typed from what the index holds, and offers a
 * correction for words that it does not hold. Its tables are made once for each open generation,
 * from the index alone and from labels that the caller gives; every number it shows is asked of the
 * live index. Parses no query: the room of queries says what has a meaning in one, the caller how
 * many articles a text finds.
 */
@NullMarked
package id.telusur.search.suggest;

import org.jspecify.annotations.NullMarked;
