package id.telusur.api;

import id.telusur.api.FeedBody.Item;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  private final XMLStreamWriter xml;
  private final String undated;

  private AtomFeed(XMLStreamWriter xml, String undated) {
    this.xml = xml;
    this.undated = undated;
  }

  /**
   * The feed as XML.
   *
   * @param undated the time of updating, which Atom wants, where there is no time of publication
   */
  static String write(FeedBody feed, String undated) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
      new AtomFeed(xml, undated).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void feed(FeedBody feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("title", feed.title());
    String query = feed.self().substring(feed.self().indexOf('?') + 1);
    element("id", "urn:telusur:feed:" + (feed.self().contains("?") ? query : "all"));
    element("updated", updated(feed));
    link("self", "application/atom+xml", feed.self());
    link("alternate", "text/html", feed.home());
    author("Telusur");
    for (Item item : feed.items()) {
      entry(item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Item item) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    element("title", item.title());
    element("id", item.id());
    element("updated", Objects.requireNonNullElse(item.published(), undated));
    if (item.published() != null) {
      element("published", item.published());
    }
    link("alternate", "text/html", item.url());
    if (item.external() != null) {
      link("via", null, item.external());
    }
    if (item.authors() != null) {
      for (FeedBody.Author author : item.authors()) {
        author(author.name());
      }
    }
    for (String tag : item.tags()) {
      xml.writeEmptyElement(NAMESPACE, "category");
      xml.writeAttribute("term", tag);
    }
    element("summary", item.text());
    xml.writeEndElement();
  }

  private String updated(FeedBody feed) {
    return feed.items().stream()
        .map(item -> Objects.requireNonNullElse(item.published(), undated))
        .max(Comparator.comparing(time -> OffsetDateTime.parse(time).toInstant()))
        .orElse(undated);
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "author");
    element("name", name);
    xml.writeEndElement();
  }

  private void link(String rel, @Nullable String type, String address) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", rel);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
    xml.writeAttribute("href", legal(address));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** The text without what XML 1.0 cannot hold at all. */
  private static String legal(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .filter(c -> (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
