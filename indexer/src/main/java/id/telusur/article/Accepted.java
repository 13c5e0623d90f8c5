package id.telusur.article;

/** A record that is an article. */
public record Accepted(Article article, Provenance provenance) implements SourceRecord {}
