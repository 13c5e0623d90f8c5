/**
 * What is an article? Any supported file becomes {@link id.telusur.article.Accepted} articles and
 * {@link id.telusur.article.Rejected} records, one after the other in the order of the file, so
 * that memory does not grow with a source. Nothing is dropped in silence: a record that is not an
 * article comes out as a rejection that names file, position, reason and value. This room does not
 * decide which of two versions of an article wins, and knows nothing of countries, terms or Lucene.
 */
@NullMarked
package id.telusur.article;

import org.jspecify.annotations.NullMarked;
