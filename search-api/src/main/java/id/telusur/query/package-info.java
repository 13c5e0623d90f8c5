/**
 * What did the reader ask? Text and parameters become a small sealed tree. Any text at all is a
 * query: what cannot be used is listed as ignored, with its place and the reason. No HTTP, no
 * index, no Lucene type.
 */
@NullMarked
package id.telusur.query;

import org.jspecify.annotations.NullMarked;
