package id.telusur.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an article, and the names by which each is known: its own, that of schema.org's
 * NewsArticle, of IPTC's ninjs and of JSON Feed, and those in common use. {@link NewsText} says
 * which of several counts.
 */
enum NewsField {
  ID(
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
      "news_id"),
  TITLE("title", "headline", "judul", "judul_berita", "name", "headlines"),
  BODY(
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
      NewsField.BODIES),
  PUBLISHED(
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
      "pubDate"),
  /** When it was last changed, as a correction says that keeps its date of publication. */
  MODIFIED(
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
      "tanggal_diperbarui"),
  FETCHED("fetched", "fetchedAt", "fetched_at"),
  SOURCE("source", "publisher", "copyrightholder", "sumber", "sourceOrganization", "infosources"),
  URL("url", "link", "mainEntityOfPage", "@id"),
  AUTHOR(
      "author", "authors", "byline", "by", "creator", "penulis", "penulis_berita", "nama_penulis"),
  LANGUAGE("language", "inLanguage", "lang", "bahasa"),
  SECTION("section", "articleSection", "category", "subject", "kategori", "rubrik");

  /** What ninjs 2 has several texts of, of which the first counts. */
  static final String BODIES = "bodies";

  private static final Set<NewsField> EXACT = EnumSet.of(ID, PUBLISHED, MODIFIED, FETCHED);

  private static final Map<String, Set<NewsField>> BY_NAME = new HashMap<>();

  static {
    for (NewsField field : values()) {
      for (String name : field.names) {
        BY_NAME.computeIfAbsent(name, any -> EnumSet.noneOf(NewsField.class)).add(field);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // it is a copy
  private final List<String> names;

  NewsField(String... names) {
    this.names = List.of(names);
  }

  /** The fields that a name is one of: a date may be that of two. */
  static Set<NewsField> called(String name) {
    return BY_NAME.getOrDefault(name, Set.of());
  }

  /** Its names, of which the first that says anything counts. */
  List<String> names() {
    return names;
  }

  /** Whether nothing of it may be passed by that is there. */
  boolean isExact() {
    return EXACT.contains(this);
  }
}
