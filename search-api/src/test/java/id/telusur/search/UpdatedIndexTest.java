package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Named;
import id.telusur.build.Task;
import id.telusur.query.Tier;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that was updated finds, counts and offers what a fresh one of its articles does. */
class UpdatedIndexTest {
  private static final List<String> QUERIES =
      List.of(
          "nikel",
          "latihan militer",
          "\"kerja sama\"",
          "indonesia -tiongkok",
          "nelayan haji dubes",
          "title:ekspor",
          "pertah*",
          "rahasia*",
          "sumber:antara",
          "mentrei",
          "2019");

  @TempDir Path folder;

  @Test
  void itAnswersAsAFreshOneDoes() throws IOException {
    var random = Needs.random("updated index");
    List<String> all = new ArrayList<>(Articles.random(random, 300, "x"));
    all.add(of("Antara", "k0", "Rahasiaku", "rahasiaku mentrei"));
    all.add(of("Kantor Berita Antara", "k1", "Menteri", "menteri"));
    var updated = new IndexHome(folder.resolve("updated"));
    run(updated, Task.build(files(all)));
    for (int update = 0; update < 4; update++) {
      List<String> others = Articles.random(random, 300, "y" + update);
      for (int i = 0; i < 15; i++) {
        int changed = random.nextInt(300);
        all.set(changed, others.get(changed));
      }
      run(updated, Task.update(files(all.subList(0, 300))));
    }
    run(updated, Task.withdraw(Named.all(List.of("a7", "a8", "a9", "k0"))));
    all.remove(300);
    all.subList(7, 10).clear();
    var fresh = new IndexHome(folder.resolve("fresh"));
    run(fresh, Task.build(files(all)));
    try (var some = TestIndex.once(updated, Duration.ofSeconds(20));
        var others = TestIndex.once(fresh, Duration.ofSeconds(20))) {
      for (String query : QUERIES) {
        Answer one = some.search(Requests.of(query, 100), null);
        Answer other = others.search(Requests.of(query, 100), null);
        assertEquals(other.total(), one.total(), query);
        assertEquals(other.related(), one.related(), query);
        assertEquals(other.facets(), one.facets(), query);
        assertEquals(other.interpretation(), one.interpretation(), query);
        if (one.total().value() <= 100) {
          assertEquals(ids(other), ids(one), query);
        }
        assertEquals(
            others.suggest(query, 8).suggestions(), some.suggest(query, 8).suggestions(), query);
      }
    }
  }

  private static String of(String source, String id, String title, String body) {
    return Articles.line(id, title, body, "2024-08-13")
        .replaceFirst("\\}$", ",\"source\":\"" + source + "\"}");
  }

  private static Set<String> ids(Answer answer) {
    var ids = new TreeSet<String>();
    answer.hits().stream()
        .filter(hit -> hit.matched() == Tier.ALL)
        .forEach(hit -> ids.add(hit.article().id()));
    return ids;
  }

  private SourceFiles files(List<String> lines) throws IOException {
    return SourceFiles.named(List.of(Articles.write(folder, "s.jsonl", lines).toString()));
  }

  private static void run(IndexHome home, Task task) throws IOException {
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC()).run(task);
  }
}
