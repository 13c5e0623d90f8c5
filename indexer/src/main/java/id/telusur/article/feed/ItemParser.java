package id.telusur.article.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one item from its start to its end; of elements that come twice the first counts. */
final class ItemParser {
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final XMLStreamReader events;
  private final Map<String, String> channel;
  private final Map<String, String> found = new HashMap<>();

  ItemParser(XMLStreamReader events, Map<String, String> channel) {
    this.events = events;
    this.channel = channel;
  }

  FeedItem item() throws XMLStreamException {
    while (true) {
      int event = events.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        element();
      }
    }
    return new FeedItem(
        any("title"),
        any("link", "guid-link"),
        any("guid", "id"),
        any("pubDate", "published", "issued", "date", "updated"),
        any("creator", "author"),
        any("category", "subject"),
        any("description", "summary"),
        any("encoded", "content", "fulltext"),
        channel.getOrDefault("title", ""),
        found.getOrDefault("language", channel.getOrDefault("language", "")));
  }

  private void element() throws XMLStreamException {
    String name = events.getLocalName();
    if (MEDIA.equals(events.getNamespaceURI())) {
      ElementText.skip(events); // media:title and media:content are a picture's
      return;
    }
    String value =
        switch (name) {
          case "link" -> link();
          case "category" -> attributeOr("term");
          case "author" -> author();
          case "guid" -> guid();
          default -> ElementText.of(events);
        };
    if (!value.isBlank()) {
      found.putIfAbsent(name, value);
    }
  }

  /** RSS has the address as text, Atom as an attribute, and only of some relations. */
  private String link() throws XMLStreamException {
    String address = attribute("href");
    String relation = attribute("rel");
    String text = ElementText.of(events);
    boolean alternate = relation == null || relation.equals("alternate");
    return address == null ? text : alternate ? address : "";
  }

  private String guid() throws XMLStreamException {
    boolean permanent = !"false".equals(attribute("isPermaLink"));
    String text = ElementText.of(events);
    if (permanent && text.startsWith("http")) {
      found.putIfAbsent("guid-link", text);
    }
    return text;
  }

  private String attributeOr(String name) throws XMLStreamException {
    String value = attribute(name);
    String text = ElementText.of(events);
    return value == null ? text : value;
  }

  /** Atom names a person in an element of its own. */
  private String author() throws XMLStreamException {
    String text = ElementText.of(events);
    int start = text.indexOf("<name>");
    int end = text.indexOf("</name>");
    return start >= 0 && end > start ? text.substring(start + "<name>".length(), end) : text;
  }

  private @Nullable String attribute(String name) {
    return events.getAttributeValue(null, name);
  }

  private String any(String... names) {
    return List.of(names).stream()
        .map(name -> found.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}
