/**
 * What was captured? WARC and ARC files, compressed record by record, as a whole or not at all,
 * become captures one after the other: each response, resource and revisit with its address, time
 * and undressed body. Records about captures (requests, metadata, warcinfo) are passed over. What a
 * capture means is not decided here.
 */
@NullMarked
package id.telusur.article.webarchive;

import org.jspecify.annotations.NullMarked;
