package id.telusur.article.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text between two breaks of a page: a paragraph, an item, a heading.
 *
 * @param text its text, blanks collapsed
 * @param linked how many of its characters are links
 * @param element the element it stands in
 */
record Block(String text, int linked, Element element) {
  /** Characters that are no link. */
  int plain() {
    return Math.max(0, text.length() - linked);
  }

  boolean isMostlyLinked() {
    return linked * 2 > text.length();
  }
}
