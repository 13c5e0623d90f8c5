package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.query.Reading;
import id.telusur.query.VariantGroups;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Ranking;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that was given groups of names of the operator's, and one that was not. */
class OwnVariantsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void index() throws IOException {
    index = new TestIndex(folder);
    index.publish(
        List.of(
            line("a", "Pelabuhan Sunda Kelapa", "Kapal riset Australia singgah.", "2024-08-13"),
            line("b", "Kunjungan ke Nusantara", "Kapal penelitian Tiongkok.", "2024-08-14"),
            line("c", "Ibu Kota Rempah", "Wakil Tiongkok datang.", "2024-08-15")));
  }

  @Test
  void namesOfOnesOwnAreReadShownSuggestedAndSwitchedOff() throws Exception {
    try (var searches = searches("ibu-kota-rempah | Ibu Kota Rempah, Sunda Kelapa");
        var server = TestServer.start(searches, folder)) {
      assertEquals(2, total(server, "Ibu Kota Rempah", ""));
      assertEquals(1, total(server, "Ibu Kota Rempah", "&variants=-ibu-kota-rempah"));
      assertEquals(1, total(server, "Ibu Kota Rempah", "&variants=none"));
      assertTrue(
          get(server, "/api/v1/search?size=1&q=Ibu+Kota+Rempah")
              .body()
              .contains("\"id\":\"ibu-kota-rempah\""));
      String offered = get(server, "/api/v1/suggest?q=ibu+kota+rem").body();
      assertTrue(offered.contains("\"ibu kota rempah\",\"count\":2"), offered);
    }
    try (var searches = searches("");
        var server = TestServer.start(searches, folder)) {
      assertEquals(1, total(server, "Ibu Kota Rempah", ""));
      String unknown = "/api/v1/search?q=nikel&variants=-ibu-kota-rempah";
      assertEquals(400, get(server, unknown).statusCode());
    }
  }

  /** Whoever holds an answer learns that it would be another now. */
  @Test
  void answersAreToldFromThoseWithOtherNames() throws Exception {
    String cursor;
    String tag;
    try (var searches = searches("riset | kapal riset, kapal penelitian");
        var server = TestServer.start(searches, folder)) {
      HttpResponse<String> answer = get(server, "/api/v1/search?size=1&q=kapal+riset");
      tag = answer.headers().firstValue("ETag").orElseThrow();
      cursor = json(answer).get("next").getAsString();
      assertEquals(200, get(server, cursor).statusCode());
      assertTrue(json(get(server, "/api/v1/status")).get("variants").isJsonPrimitive());
    }
    try (var searches = searches("+australia | Negeri Wol");
        var server = TestServer.start(searches, folder)) {
      HttpResponse<String> answer = get(server, "/api/v1/search?size=1&q=kapal+riset");
      assertNotEquals(tag, answer.headers().firstValue("ETag").orElseThrow());
      HttpResponse<String> next = get(server, cursor);
      assertEquals(400, next.statusCode());
      assertTrue(next.body().contains("\"cursor\""), next.body());
    }
    try (var searches = searches("");
        var server = TestServer.start(searches, folder)) {
      assertTrue(json(get(server, "/api/v1/status")).get("variants").isJsonNull());
    }
  }

  private LuceneSearches searches(String own) throws IOException {
    Reading reading =
        own.isEmpty()
            ? Reading.STANDARD
            : Reading.with(VariantGroups.with(Files.writeString(folder.resolve("own.txt"), own)));
    return LuceneSearches.once(index.home(), Duration.ofSeconds(30), Ranking.STANDARD, reading);
  }

  private static long total(Server server, String query, String more) throws Exception {
    String typed = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> answer = get(server, "/api/v1/search?q=" + typed + more);
    return json(answer).getAsJsonObject("total").get("value").getAsLong();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static HttpResponse<String> get(Server server, String path) throws Exception {
    URI address = server.address().resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
