/**
 * How does an index give its articles back? Every article whole, with what is needed to index it
 * again to the same digest: as JSON Lines, or as a BagIt bag whose checksums any archive can check.
 * This room does not choose articles: exports of a search are the API's.
 */
@NullMarked
package id.telusur.export;

import org.jspecify.annotations.NullMarked;
