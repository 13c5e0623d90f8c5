package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds of searches, and what a browser asks to add a search engine. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final List<String> FIRST =
      List.of(
          line("satu", "Latihan militer & <b>RI</b>", "Isi \ud83d\ude00 militer.", "2024-08-13"),
          line("tiga empat/5", "Militer 'lagi'", "Isi.", "2024-08-15T08:30:00+07:00"),
          "{\"id\":\"tanpa\",\"title\":\"Militer tanpa"
              + " tanggal\",\"language\":\"id\",\"body\":[\"Isi.\"]}");

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void start() throws IOException {
    index = new TestIndex(folder);
    index.publish(FIRST);
  }

  @Test
  void anAtomFeedKeepsTheRulesOfRfc4287() throws Exception {
    Document xml = parsed(get("/feed.atom?q=militer", "application/atom+xml"));
    Element feed = xml.getDocumentElement();
    assertEquals("feed", feed.getLocalName());
    for (String once : List.of("id", "title", "updated", "author")) {
      assertEquals(1, children(feed, once).size(), once);
    }
    OffsetDateTime.parse(children(feed, "updated").getFirst().getTextContent());
    List<Element> entries = children(feed, "entry");
    assertEquals(3, entries.size());
    var ids = new HashSet<String>();
    for (Element entry : entries) {
      for (String once : List.of("id", "title", "updated", "summary")) {
        assertEquals(1, children(entry, once).size(), once);
      }
      ids.add(children(entry, "id").getFirst().getTextContent());
      OffsetDateTime.parse(children(entry, "updated").getFirst().getTextContent());
      assertTrue(
          children(entry, "link").stream()
              .anyMatch(link -> link.getAttribute("rel").equals("alternate")));
    }
    assertEquals(3, ids.size());
    assertTrue(ids.contains("urn:telusur:article:tiga%20empat%2F5"), ids::toString);
    assertTrue(
        entries.stream()
            .map(entry -> children(entry, "title").getFirst().getTextContent())
            .anyMatch("Latihan militer & <b>RI</b>"::equals));
  }

  @Test
  void indexingTheSameAgainChangesNothingAndWhatIsNewComesFirst() throws Exception {
    List<String> feeds = List.of("/feed.atom?q=militer", "/feed.json?q=militer");
    List<String> before = bodies(feeds);
    index.publish(FIRST);
    assertEquals(before, bodies(feeds));
    var more = new ArrayList<>(FIRST);
    more.add(line("lama", "Militer lama", "Isi.", "1999-01-01"));
    index.publish(more);
    JsonElement first =
        JsonParser.parseString(bodies(feeds).getLast())
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0);
    assertEquals("urn:telusur:article:lama", first.getAsJsonObject().get("id").getAsString());
  }

  @Test
  void aBrowserFindsSearchAndSuggestions() throws Exception {
    String described = get("/opensearch.xml", "application/opensearchdescription+xml");
    NodeList urls = parsed(described).getElementsByTagNameNS("*", "Url");
    List<String> templates =
        IntStream.range(0, urls.getLength())
            .mapToObj(i -> ((Element) urls.item(i)).getAttribute("template"))
            .toList();
    assertTrue(templates.getFirst().matches("http://127.0.0.1:\\d+/\\?q=\\{searchTerms}"));
    String suggested = get("/suggestions.json?q=milit", "application/x-suggestions+json");
    assertEquals("milit", JsonParser.parseString(suggested).getAsJsonArray().get(0).getAsString());
    assertTrue(suggested.contains("militer"), suggested);
  }

  /** The bodies with the port taken out, which is another each time. */
  private List<String> bodies(List<String> paths) throws Exception {
    var bodies = new ArrayList<String>();
    for (String path : paths) {
      bodies.add(get(path, "").replaceAll("127.0.0.1:\\d+", "HOST"));
    }
    return bodies;
  }

  private String get(String path, String type) throws Exception {
    try (var searches = LuceneSearches.following(index.home(), Duration.ofSeconds(30));
        var server = Server.start(searches, "127.0.0.1", 0, folder);
        var client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response::body);
      assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
      Contract.read().check(path, response);
      return response.body();
    }
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> children(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(i -> parent.getChildNodes().item(i))
        .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
        .map(Element.class::cast)
        .toList();
  }
}
