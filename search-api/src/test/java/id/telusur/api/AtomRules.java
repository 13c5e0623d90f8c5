package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** What RFC 4287 says a feed must be, for the elements that it names. */
final class AtomRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final List<String> ONCE = List.of("id", "title", "updated");
  private static final List<String> AT_MOST_ONCE =
      List.of(
          "generator",
          "icon",
          "logo",
          "subtitle",
          "rights",
          "published",
          "summary",
          "content",
          "source");
  private static final Set<String> IN_FEED =
      Set.of(
          "id",
          "title",
          "updated",
          "generator",
          "icon",
          "logo",
          "subtitle",
          "rights",
          "link",
          "author",
          "contributor",
          "category",
          "entry");
  private static final Set<String> IN_ENTRY =
      Set.of(
          "id",
          "title",
          "updated",
          "published",
          "summary",
          "content",
          "source",
          "rights",
          "link",
          "author",
          "contributor",
          "category");

  private AtomRules() {}

  static void check(Element feed) {
    assertEquals(ATOM, feed.getNamespaceURI());
    assertEquals("feed", feed.getLocalName());
    common(feed, IN_FEED);
    assertTrue(links(feed, "self").size() == 1, "one link to itself");
    List<Element> entries = children(feed, "entry");
    boolean hasAuthor = !children(feed, "author").isEmpty();
    var seen = new HashSet<String>();
    for (Element entry : entries) {
      common(entry, IN_ENTRY);
      assertTrue(hasAuthor || !children(entry, "author").isEmpty(), "an author (4.1.2)");
      assertTrue(
          !children(entry, "content").isEmpty() || !links(entry, "alternate").isEmpty(),
          "content or an alternate link (4.1.2)");
      assertTrue(seen.add(text(entry, "id") + text(entry, "updated")), "each once (4.1.1)");
    }
  }

  private static void common(Element element, Set<String> known) {
    ONCE.forEach(name -> assertEquals(1, children(element, name).size(), name));
    AT_MOST_ONCE.forEach(name -> assertTrue(children(element, name).size() <= 1, name));
    for (Element child : children(element, "*")) {
      assertTrue(known.contains(child.getLocalName()), child.getLocalName());
    }
    assertTrue(URI.create(text(element, "id")).isAbsolute(), text(element, "id"));
    time(text(element, "updated"));
    children(element, "published").forEach(published -> time(published.getTextContent()));
    for (Element category : children(element, "category")) {
      assertFalse(category.getAttribute("term").isEmpty(), "a category has a term (4.2.2)");
    }
    for (Element person : children(element, "author")) {
      assertEquals(1, children(person, "name").size(), "a person has one name (3.2)");
    }
    var alternates = new HashSet<String>();
    for (Element link : children(element, "link")) {
      URI.create(link.getAttribute("href"));
      assertFalse(link.getAttribute("href").isEmpty(), "a link has an address (4.2.7)");
      assertTrue(link.getAttribute("type").matches("|[a-z]+/[a-z0-9.+-]+"), "its media type");
      if (rel(link).equals("alternate")) {
        String kind = link.getAttribute("type") + " " + link.getAttribute("hreflang");
        assertTrue(alternates.add(kind), "one alternate of a kind (4.1.1)");
      }
    }
  }

  /** RFC 3339 with an upper-case T and, where there is no offset, an upper-case Z (3.3). */
  private static void time(String text) {
    assertTrue(
        text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"),
        text);
    OffsetDateTime.parse(text);
  }

  private static List<Element> links(Element element, String rel) {
    return children(element, "link").stream().filter(link -> rel(link).equals(rel)).toList();
  }

  private static String rel(Element link) {
    return link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
  }

  private static String text(Element element, String name) {
    return children(element, name).getFirst().getTextContent();
  }

  /** Children of a name in Atom's namespace; a star for any name. */
  private static List<Element> children(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(i -> parent.getChildNodes().item(i))
        .filter(node -> ATOM.equals(node.getNamespaceURI()))
        .filter(node -> name.equals("*") || name.equals(node.getLocalName()))
        .map(Element.class::cast)
        .toList();
  }
}
