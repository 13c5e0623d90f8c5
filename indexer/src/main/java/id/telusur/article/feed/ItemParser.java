package id.telusur.article.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one item from its start to its end; of elements that come twice the first counts. */
final class ItemParser {
  /** Stands for the language that an element tells of what is in it. */
  static final String LANGUAGE = "xml:lang";

  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  /** Of WordPress' own export, whatever its version; that of excerpts goes on behind it. */
  private static final String WORDPRESS = "http://wordpress.org/export/";

  /** What is no article, besides what begins with "wp_"; a house may have types of its own. */
  private static final Set<String> OTHER_TYPES =
      Set.of(
          "page", "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset");

  private final XMLStreamReader events;
  private final Map<String, String> channel;
  private final Authors authors;
  private final String base;
  private final Map<String, String> found = new HashMap<>();
  private final Credits credits = new Credits();

  ItemParser(XMLStreamReader events, Map<String, String> channel, Authors authors, String around) {
    this.events = events;
    this.channel = channel;
    this.authors = authors;
    this.base = Addresses.base(events, around);
    language(events).ifPresent(told -> found.put(LANGUAGE, told));
  }

  /** The language that an element tells of what is in it. */
  static Optional<String> language(XMLStreamReader events) {
    return Optional.ofNullable(events.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
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
        id(),
        any("pubDate", "published", "issued", "date", "updated"),
        any("updated", "modified"),
        credits.names(authors),
        any("category", "subject"),
        any("description", "summary", "excerpt"),
        any("encoded", "content", "fulltext"),
        channel.getOrDefault("title", ""),
        language(),
        hidden());
  }

  /** The nearest that is told; of what is told in one place, in an element before an attribute. */
  private String language() {
    return Stream.of(found, channel)
        .flatMap(place -> Stream.of("language", LANGUAGE).map(place::get))
        .filter(told -> told != null && !told.isBlank())
        .findFirst()
        .orElse("");
  }

  /** A name that is no address counts within its feed only: "1" is one of many sites' articles. */
  private FeedItem.Id id() {
    String name = any("guid", "id");
    String feed = channel.getOrDefault("link", channel.getOrDefault("title", ""));
    return new FeedItem.Id(name, Addresses.isAbsolute(name), feed);
  }

  /** WordPress exports whatever it holds. */
  private String hidden() {
    String type = any("wp:post_type");
    if (OTHER_TYPES.contains(type) || type.startsWith("wp_")) {
      return type;
    }
    String status = any("wp:status");
    boolean published = status.isEmpty() || status.equals("publish");
    return !published ? status : any("wp:post_password").isEmpty() ? "" : "behind a password";
  }

  private void element() throws XMLStreamException {
    String space = String.valueOf(events.getNamespaceURI());
    String name = space.startsWith(WORDPRESS) ? inWordPress() : events.getLocalName();
    if (MEDIA.equals(space) || name.isEmpty()) {
      ElementText.skip(events); // media:title and media:content are a picture's
      return;
    }
    String value =
        switch (name) {
          case "link" -> Addresses.link(events, base);
          case "category" -> category();
          case "guid" -> guid();
          case "content" -> content();
          default -> ElementText.of(events);
        };
    switch (name) {
      case "creator", "author", "source" -> credits.add(name, value);
      default -> {
        if (!value.isBlank()) {
          found.putIfAbsent(name, value);
        }
      }
    }
  }

  private String content() throws XMLStreamException {
    language(events).ifPresent(told -> found.put(LANGUAGE, told));
    return ElementText.of(events);
  }

  private String guid() throws XMLStreamException {
    boolean permanent = !"false".equals(attribute("isPermaLink"));
    String text = ElementText.of(events);
    if (permanent && text.startsWith("http")) {
      found.putIfAbsent("guid-link", text);
    }
    return text;
  }

  /** What an element of WordPress' own says here; empty of those that say nothing of the item. */
  private String inWordPress() {
    String name = events.getLocalName();
    return switch (name) {
      case "post_type", "status", "post_password" -> "wp:" + name;
      case "encoded" -> "excerpt";
      default -> "";
    };
  }

  /** RSS has it as text, Atom as an attribute; a tag of WordPress is none. */
  private String category() throws XMLStreamException {
    String term = attribute("term");
    boolean tag = "post_tag".equals(attribute("domain"));
    String text = ElementText.of(events);
    return term != null ? term : tag ? "" : text;
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
