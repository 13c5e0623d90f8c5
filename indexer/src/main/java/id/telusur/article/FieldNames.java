package id.telusur.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which each field of an article is known: its own, that of schema.org's NewsArticle,
 * of IPTC's ninjs and of JSON Feed, and those in common use. {@link NewsText} says which of several
 * counts.
 */
final class FieldNames {
  static final List<String> ID =
      List.of(
          "id",
          "identifier",
          "uri",
          "_id",
          "guid",
          "id_berita",
          "berita_id",
          "id_artikel",
          "artikel_id",
          "article_id",
          "post_id",
          "news_id");
  static final List<String> TITLE =
      List.of("title", "headline", "judul", "judul_berita", "name", "headlines");

  /** What ninjs 2 has several texts of, of which the first counts. */
  static final String BODIES = "bodies";

  static final List<String> BODY =
      List.of(
          "body",
          "articleBody",
          "body_text",
          "content",
          "content_text",
          "text",
          "isi",
          "isi_berita",
          "konten",
          "body_html",
          "body_xhtml",
          "content_html",
          "contentHtml",
          BODIES);

  static final List<String> PUBLISHED =
      List.of(
          "published",
          "datePublished",
          "date_published",
          "publishedAt",
          "published_at",
          "firstpublished",
          "firstcreated",
          "versioncreated",
          "firstCreated",
          "contentCreated",
          "dateCreated",
          "date",
          "tanggal",
          "tanggal_terbit",
          "tanggal_tayang",
          "tanggal_publikasi",
          "tanggal_berita",
          "pubDate");

  /** When it was last changed, as a correction says that keeps its date of publication. */
  static final List<String> MODIFIED =
      List.of(
          "modified",
          "dateModified",
          "date_modified",
          "modifiedAt",
          "modified_at",
          "updated",
          "updatedAt",
          "updated_at",
          "contentModified",
          "versioncreated",
          "versionCreated",
          "tanggal_diperbarui");

  static final List<String> FETCHED = List.of("fetched", "fetchedAt", "fetched_at");
  static final List<String> SOURCE =
      List.of(
          "source", "publisher", "copyrightholder", "sumber", "sourceOrganization", "infosources");
  static final List<String> URL = List.of("url", "link", "mainEntityOfPage", "@id");
  static final List<String> AUTHOR =
      List.of(
          "author",
          "authors",
          "byline",
          "by",
          "creator",
          "penulis",
          "penulis_berita",
          "nama_penulis");
  static final List<String> LANGUAGE = List.of("language", "inLanguage", "lang", "bahasa");
  static final List<String> SECTION =
      List.of("section", "articleSection", "category", "subject", "kategori", "rubrik");

  /** Fields that are said in words, but for the body. */
  static final List<List<String>> TEXTS = List.of(TITLE, SOURCE, URL, AUTHOR, LANGUAGE, SECTION);

  static final List<List<String>> DATES = List.of(PUBLISHED, MODIFIED, FETCHED);

  /** Fields of which nothing may be passed by that is there. */
  static final List<List<String>> EXACT = List.of(ID, PUBLISHED, MODIFIED, FETCHED);

  private static final Set<String> ALL =
      Stream.of(TEXTS, EXACT, List.of(BODY))
          .flatMap(fields -> fields.stream().flatMap(List::stream))
          .collect(Collectors.toUnmodifiableSet());

  private FieldNames() {}

  static boolean isKnown(String name) {
    return ALL.contains(name);
  }
}
