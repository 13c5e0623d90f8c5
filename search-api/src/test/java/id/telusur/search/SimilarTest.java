package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTest {
  private static final String COPIED =
      "Pemerintah Indonesia dan Malaysia menyepakati pembukaan kembali pos lintas batas di Entikong"
          + " setelah tujuh bulan ditutup. Kedua menteri dalam negeri menandatangani nota"
          + " kesepahaman itu di Kuching pada Senin, disaksikan gubernur dan ketua menteri. Warga"
          + " perbatasan kini dapat melintas dengan kartu khusus yang berlaku selama satu tahun.";

  @TempDir Path folder;

  /** An agency's report stands in many papers; what follows it up stands in one. */
  @Test
  void ofManyCopiesOneIsListedAndNoneIsLikeTheOthers() throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 70; i++) {
      lines.add(line("k" + i, "Pos Entikong dibuka", COPIED, "2022-03-02"));
    }
    lines.add(
        line(
            "b",
            "Warga Entikong ramai melintas",
            "Sejak pos lintas batas dibuka kembali, warga Malaysia memenuhi pasar Entikong. Gubernur"
                + " berharap kartu khusus perbatasan berlaku lebih lama daripada satu tahun.",
            "2022-03-09"));
    new TestIndex(folder).publish(lines);
    try (var searches = TestIndex.once(new TestIndex(folder).home(), Duration.ofSeconds(20))) {
      for (String id : List.of("k0", "k69")) {
        SimilarAnswer answer = searches.similar(id, 20, null);
        assertEquals(List.of("b"), answer.hits().stream().map(hit -> hit.article().id()).toList());
        assertNull(answer.partial());
      }
      List<Hit> hits = searches.similar("b", 20, null).hits();
      assertEquals(List.of("k0"), hits.stream().map(hit -> hit.article().id()).toList());
      assertEquals(69, hits.getFirst().copies().size());
      assertEquals(0, hits.getFirst().otherCopies());
    }
  }

  @Test
  void ofVeryManyCopiesTheEarliestAreNamedAndAllCounted() throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 100; i < 230; i++) {
      lines.add(line("k" + i, "Pos Entikong dibuka", COPIED, "2022-03-02"));
    }
    try (var searches = TestIndex.searches(folder, lines)) {
      Hit hit = searches.search(Requests.of("Entikong", 10), null).hits().getFirst();
      assertEquals("k100", hit.article().id());
      assertEquals(Hit.MAX_COPIES, hit.copies().size());
      assertEquals("k200", hit.copies().getLast().id());
      assertEquals(29, hit.otherCopies());
    }
  }
}
