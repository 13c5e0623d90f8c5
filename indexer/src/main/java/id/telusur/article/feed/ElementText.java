package id.telusur.article.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an element, elements within it (XHTML in Atom) written out again as markup. */
final class ElementText {
  private ElementText() {}

  /** From the start of an element to its end. */
  static String of(XMLStreamReader events) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('<').append(events.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            text.append("</").append(events.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(depth > 1 ? escaped(events.getText()) : events.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append('&').append(events.getLocalName()).append(';');
        default -> {} // comments and instructions say nothing
      }
    }
    return text.toString().strip();
  }

  static void skip(XMLStreamReader events) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = events.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
