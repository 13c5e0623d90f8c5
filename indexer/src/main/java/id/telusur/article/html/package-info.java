/**
 * What does a saved page say? A page becomes the headline, paragraphs, dates, author and address
 * that it tells of its article, or the reason why it holds none. What it says to machines (JSON-LD,
 * Open Graph, microdata) is believed first; the text is found by the page's shape. Every rule is
 * one for pages in general, none is for one site. Whether a date can be true, and what becomes of
 * the article, is not decided here.
 */
@NullMarked
package id.telusur.article.html;

import org.jspecify.annotations.NullMarked;
