package id.telusur.article.html;

/**
 * A page that holds no article.
 *
 * @param tooLarge whether it was too large to look
 * @param why for a person: lower case, no full stop
 * @param title what it calls itself
 */
public record NoArticle(boolean tooLarge, String why, String title) implements PageReading {}
