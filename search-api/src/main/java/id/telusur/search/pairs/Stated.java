package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.relation.Event;

/**
 * An event, and the article whose sentence states it.
 *
 * @param sentence the sentence, as its offsets in the body have it
 */
public record Stated(Event event, Article article, String sentence) {}
