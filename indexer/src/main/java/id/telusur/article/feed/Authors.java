package id.telusur.article.feed;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The authors that an export of WordPress lists before its items, which name them by login. */
final class Authors {
  private final Map<String, String> names = new HashMap<>();

  /** Takes an author in, from the start of the element to its end; other feeds list none. */
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
  }

  /** The name that is shown for a login; what is none is a name already. */
  String name(String login) {
    return names.getOrDefault(login, login);
  }
}
