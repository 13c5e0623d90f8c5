package id.telusur.article.html;

/** What became of a page. */
public sealed interface PageReading permits NewsPage, NoArticle {}
