package id.telusur.article.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A feed, read item by item. */
public final class Feed implements Closeable {
  /** Stands for bytes that are not in its encoding: a noncharacter of Unicode that XML allows. */
  public static final char BROKEN = '\uFDD0';

  private static final String DEEPEST = "100";
  private static final String NO_LIMIT = "0";
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, false);
    XML.setProperty("jdk.xml.maxElementDepth", DEEPEST); // newer JDKs have a limit of their own
    // Without document types there are no entities but &amp; and its like, which count, too.
    XML.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
    XML.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
  }

  private final InputStream in;
  private final Map<String, String> channel = new HashMap<>();
  private final Authors authors = new Authors();
  private String base = "";
  private @Nullable Ending text;
  private @Nullable XMLStreamReader xml;

  /** A feed that begins with the next bytes of a stream. */
  public Feed(InputStream in) {
    this.in = in;
  }

  /**
   * The next item, {@code null} at the end.
   *
   * @throws FeedFault if the feed cannot be read any further
   * @throws IOException if the stream breaks off
   */
  public @Nullable FeedItem next() throws FeedFault, IOException {
    try {
      if (xml == null) {
        text = new Ending(Characters.of(in));
        xml = XML.createXMLStreamReader(text);
      }
      return item(xml);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException fault) {
        throw fault;
      }
      // Only that tells where it breaks off: what the parser says comes in the language of the JVM.
      throw fault(e, text != null && text.isMet());
    }
  }

  private @Nullable FeedItem item(XMLStreamReader events) throws XMLStreamException, FeedFault {
    while (events.hasNext()) {
      int event = events.next();
      if (event == XMLStreamConstants.DTD) {
        throw new FeedFault(
            "it declares a document type, which may hold anything: none is read", false);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (events.getLocalName()) {
          case "item", "entry" -> {
            return new ItemParser(events, channel, authors, base).item();
          }
          case "channel", "feed", "rss", "RDF" -> {
            base = Addresses.base(events, base);
            ItemParser.language(events).ifPresent(told -> channel.put(ItemParser.LANGUAGE, told));
          }
          case "link" -> link(Addresses.link(events, base));
          case "title", "language" ->
              channel.putIfAbsent(events.getLocalName(), ElementText.of(events));
          case "author" -> authors.read(events);
          default -> ElementText.skip(events);
        }
      }
    }
    return null;
  }

  /** The site's address, from which relative ones go where nothing else says so. */
  private void link(String address) {
    if (!address.isEmpty()) {
      channel.putIfAbsent("link", address);
      base = base.isEmpty() ? address : base;
    }
  }

  private static FeedFault fault(XMLStreamException e, boolean early) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    int at = message.indexOf("Message: ");
    String what = at < 0 ? message : message.substring(at + "Message: ".length());
    var place = e.getLocation();
    String where = place == null ? "" : " in line " + place.getLineNumber();
    return new FeedFault("not XML%s: %s".formatted(where, what), early);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
