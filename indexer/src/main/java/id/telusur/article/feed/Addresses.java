package id.telusur.article.feed;

import java.net.URI;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Addresses as feeds write them; a relative one is told in full, or not at all. */
final class Addresses {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S.*");

  private Addresses() {}

  /** Whether it means the same wherever it stands: with a scheme, as RFC 3986 has it. */
  static boolean isAbsolute(String address) {
    return ABSOLUTE.matcher(address).matches();
  }

  /** What relative addresses in an element go from, where it may say so itself (xml:base). */
  static String base(XMLStreamReader events, String around) {
    String own = events.getAttributeValue(XMLConstants.XML_NS_URI, "base");
    return own == null ? around : resolved(own.strip(), around);
  }

  /**
   * The address of a link: RSS has it as text, Atom as an attribute, and only of some relations.
   */
  static String link(XMLStreamReader events, String around) throws XMLStreamException {
    String base = base(events, around);
    String attribute = events.getAttributeValue(null, "href");
    String relation = events.getAttributeValue(null, "rel");
    String text = ElementText.of(events);
    boolean alternate = relation == null || relation.equals("alternate");
    String address = attribute == null ? text : alternate ? attribute.strip() : "";
    return resolved(address, base);
  }

  private static String resolved(String address, String base) {
    if (address.isEmpty() || isAbsolute(address)) {
      return address;
    }
    try {
      String full = URI.create(base).resolve(address).toString();
      return isAbsolute(full) ? full : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
