package id.telusur.article.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The authors that stand before the items of a feed. An export of WordPress lists those whom its
 * items name by login; Atom names who wrote what names nobody.
 */
final class Authors {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> ofFeed = new ArrayList<>();

  /** Takes an author in, from the start of the element to its end. */
  void read(XMLStreamReader events) throws XMLStreamException {
    var parts = new HashMap<String, String>();
    while (events.next() != XMLStreamConstants.END_ELEMENT) {
      if (events.isStartElement()) {
        String part = events.getLocalName();
        parts.putIfAbsent(part, ElementText.of(events));
      }
    }
    String login = parts.getOrDefault("author_login", "");
    String name = parts.getOrDefault("author_display_name", "");
    if (!login.isEmpty() && !name.isEmpty()) {
      names.putIfAbsent(login, name);
    }
    String person = parts.getOrDefault("name", "");
    if (!person.isEmpty()) {
      ofFeed.add(person);
    }
  }

  /** Who wrote what names nobody. */
  List<String> ofFeed() {
    return ofFeed;
  }

  /** The name that is shown for a login; what is none is a name already. */
  String name(String login) {
    return names.getOrDefault(login, login);
  }
}
