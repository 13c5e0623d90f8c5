/**
 * What stands in a feed? RSS 0.9 to 2.0 and Atom, item by item, each with the texts that it gives
 * as it gives them. Nothing outside the stream is ever read: a feed that declares a document type
 * is refused. Whether an item is an article is not decided here.
 */
@NullMarked
package id.telusur.article.feed;

import org.jspecify.annotations.NullMarked;
