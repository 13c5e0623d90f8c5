package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hits that say what the first ones say stand above those that share the words asked for alone. */
final class FeedbackTest {
  private static final long SEED = 20261130;

  /** What articles on an earthquake say, and what a page on football says beside it. */
  private static final List<String> RELIEF =
      List.of(
          "Relawan mendirikan posko dan membagikan tenda, selimut serta obat bagi pengungsi.",
          "Bantuan tenda dan selimut dikirim, relawan medis merawat pengungsi di posko.",
          "Posko pengungsi kekurangan obat, relawan meminta bantuan selimut dan tenda.");

  private static final List<String> FOOTBALL =
      List.of(
          "Klub papan atas menunda laga liga, pelatih dan penyerang menanti jadwal baru.",
          "Pelatih klub itu memuji penyerang yang mencetak gol pada laga liga terakhir.",
          "Laga liga pekan ini batal, klub dan penyerang kecewa, kata pelatih.");

  @Test
  void whatTheFirstHitsSayCounts(@TempDir Path folder) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      lines.add(article("utama" + i, "Gempa Turki, gempa Turki", "Gempa Turki.", RELIEF, i));
      lines.add(article("posko" + i, "Kabar hari ini", "Ada gempa di Turki.", RELIEF, i));
      lines.add(article("bola" + i, "Kabar hari ini", "Gempa Turki. Gempa.", FOOTBALL, i));
    }
    try (var searches = TestIndex.searches(folder, lines)) {
      SearchRequest request = Requests.explained(Requests.of("gempa turki", 20));
      List<Hit> hits = searches.search(request.with(false, false), null).hits();
      assertEquals(
          List.of("utama", "posko", "bola"),
          hits.stream().map(hit -> hit.article().id().replaceAll("[0-9]", "")).distinct().toList());
      for (Hit hit : hits) {
        List<Account.Share> shares = Objects.requireNonNull(hit.account()).shares();
        double sum = shares.stream().mapToDouble(Account.Share::score).sum();
        assertEquals(hit.score(), sum, 1e-4, () -> hit.article().id() + " " + shares);
      }
      List<Account.Share> best = Objects.requireNonNull(hits.getFirst().account()).shares();
      assertTrue(
          best.stream().anyMatch(share -> share.clause().equals("feedback")), best::toString);
    }
  }

  private static String article(String id, String title, String lead, List<String> said, int i) {
    String body = lead + " " + said.get(i % 3) + " " + said.get((i + 1) % 3);
    return line(id, title, body, "2024-0%d-13".formatted(i + 1));
  }

  /** Whatever part of an answer is asked for, the order is that of the whole. */
  @ParameterizedTest
  @ValueSource(ints = {17, 50, 51})
  void partsAreOfOneOrder(int size, @TempDir Path folder) throws IOException {
    List<String> lines = Articles.random(new Random(SEED), 300, "Kabar");
    try (var searches = TestIndex.searches(folder, lines)) {
      for (boolean relax : new boolean[] {true, false}) {
        for (boolean fold : new boolean[] {true, false}) {
          String text = "haji dubes nikel perjanjian ekspor kunjungan perbatasan nelayan";
          SearchRequest whole = Requests.of(text, 1000).with(relax, fold);
          List<Hit> hits = searches.search(whole, null).hits();
          assertTrue(hits.size() > 100, () -> "hits: " + hits.size());
          assertEquals(ids(hits), ids(parts(searches, Requests.of(text, size).with(relax, fold))));
          for (int i = 1; i < hits.size(); i++) {
            Hit before = hits.get(i - 1);
            boolean sameTier = before.matched() == hits.get(i).matched();
            assertTrue(!sameTier || before.score() >= hits.get(i).score(), "score rises at " + i);
          }
          if (!relax && !fold) {
            assertEquals(ids(hits), walked(searches, whole));
          }
        }
      }
    }
  }

  private static List<Hit> parts(LuceneSearches searches, SearchRequest first) throws IOException {
    var hits = new ArrayList<Hit>();
    SearchRequest next = first;
    while (next != null) {
      Answer answer = searches.search(next, null);
      hits.addAll(answer.hits());
      next = answer.next() == null ? null : next.after(answer.next());
    }
    return hits;
  }

  private static List<String> walked(LuceneSearches searches, SearchRequest request)
      throws IOException {
    var ids = new ArrayList<String>();
    try (Walk walk = searches.walk(request.query(), Filters.NONE, Order.RELEVANCE, null)) {
      walk.each((article, tags, asOf) -> ids.add(article.id()));
    }
    return ids;
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.article().id()).toList();
  }
}
