package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A form of file that articles are exported in. */
enum ExportFormat {
  /**
   * The canonical JSON of an article on each line, with the time of fetching; the indexer reads it
   * back.
   */
  JSONL("application/jsonl", "jsonl") {
    @Override
    ArticleWriter on(Writer out) {
      return new JsonLines(out);
    }
  },
  /** A {@link Table}. */
  CSV(Table.MEDIA_TYPE, "csv") {
    @Override
    ArticleWriter on(Writer out) throws IOException {
      return new TableWriter(out);
    }
  },
  /** For reference managers: see {@link RisWriter}. */
  RIS("application/x-research-info-systems; charset=utf-8", "ris") {
    @Override
    ArticleWriter on(Writer out) {
      return new RisWriter(out);
    }
  },
  /** For LaTeX and reference managers: see {@link BibtexWriter}. */
  BIBTEX("application/x-bibtex; charset=utf-8", "bib") {
    @Override
    ArticleWriter on(Writer out) {
      return new BibtexWriter(out);
    }
  };

  private final String mediaType;
  private final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** Of the file's name. */
  String extension() {
    return extension;
  }

  /** Begins a file. */
  abstract ArticleWriter on(Writer out) throws IOException;

  private record JsonLines(Writer out) implements ArticleWriter {
    @Override
    public void write(Article article, Tags tags, @Nullable AsOf asOf) throws IOException {
      out.write(CanonicalJson.write(CanonicalJson.write(article), asOf));
      out.write('\n');
    }

    @Override
    public void end(long count) throws IOException {
      out.write("{\"telusur\":{\"complete\":true,\"count\":" + count + "}}\n");
    }
  }
}
