package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a stream of any form: sees which it is and hands it to the reader of that form. Archives
 * come back here with each of their members, so that news is found however it is wrapped, up to
 * {@value #DEEPEST} wrappings.
 */
final class StreamReader {
  /** A page in a compressed tar in a zip is three deep; nothing honest is deeper than this. */
  private static final int DEEPEST = 4;

  private static final String READ =
      "JSON Lines, JSON, CSV or TSV with a header, RSS, Atom, HTML, WARC, ARC, WACZ, Markdown with"
          + " front matter, text, or tar, zip and gzip of these";

  private final RecordReader jsonLines;
  private final RecordReader jsonDocument;
  private final RecordReader separated;
  private final RecordReader feed;
  private final RecordReader page;
  private final RecordReader markdown;
  private final RecordReader plainText;
  private final WebArchiveReader webArchive;
  private final Archives archives = new Archives(this);

  StreamReader(ArticleMapper mapper) {
    var json = new JsonRecord(mapper);
    this.jsonLines = new JsonLinesReader(json);
    this.jsonDocument = new JsonDocumentReader(json);
    this.separated = new SeparatedReader(mapper);
    this.feed = new FeedReader(mapper);
    var pages = new PageReader(mapper);
    this.page = pages;
    this.markdown = new WholeFile(new Markdown(mapper)::read);
    this.plainText = new WholeFile(new PlainText(mapper)::read);
    this.webArchive = new WebArchiveReader(pages, feed);
  }

  /**
   * Reads a stream to its end.
   *
   * @param in the stream
   * @param source its name, for provenance
   * @param wrapping how it is wrapped
   * @throws IOException if the stream cannot be read any further
   */
  void read(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    Head head = Head.of(in);
    SourceFormat format = SourceFormat.of(head.bytes(), source);
    if (format.isContainer() && wrapping.depth() >= DEEPEST) {
      String message = "archives in archives, more than %d deep".formatted(DEEPEST);
      records.accept(Rejected.ofFile(source, Reason.TOO_LARGE, message));
      return;
    }
    switch (format) {
      case GZIP -> gzip(head, source, wrapping, records);
      case ZIP -> archives.zip(head.stream(), source, wrapping, records);
      case TAR -> archives.tar(head.stream(), source, wrapping, records);
      case WEB_ARCHIVE -> webArchive.read(head.stream(), source, wrapping, records);
      case WEB_ARCHIVE_INDEX -> {} // it lists what the archives beside it hold
      case FEED -> feed.read(head.text(), source, records);
      case PAGE -> page.read(head.text(), source, records);
      case JSON_LINES -> jsonLines.read(head.text(), source, records);
      case JSON_DOCUMENT -> jsonDocument.read(head.text(), source, records);
      case SEPARATED -> separated.read(head.text(), source, records);
      case MARKDOWN -> markdown.read(head.text(), source, records);
      case PLAIN_TEXT -> plainText.read(head.text(), source, records);
      case EMPTY -> records.accept(Rejected.ofFile(source, Reason.EMPTY, "an empty file"));
      case UNKNOWN -> records.accept(unknown(source, head));
    }
  }

  private void gzip(Head head, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    if (WholeGzip.holdsWebArchive(head.bytes())) {
      webArchive.read(head.stream(), source, wrapping, records);
    } else {
      archives.gzip(head.stream(), source, wrapping, records);
    }
  }

  private static Rejected unknown(String source, Head head) {
    String message = "%s; what is read: %s".formatted(ForeignFile.nameOf(head.bytes()), READ);
    return Rejected.ofFile(source, Reason.UNKNOWN_FORMAT, message);
  }
}
