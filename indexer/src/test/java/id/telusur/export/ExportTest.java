package id.telusur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Refetched;
import id.telusur.build.Task;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.StoredArticles;
import id.telusur.testing.Articles;
import id.telusur.testing.DefaultLocale;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 8, 13);

  @TempDir(factory = InMemory.class)
  Path folder;

  @Test
  void sampleArticlesComeBackToTheSameDigest() throws IOException {
    Manifest first = build("first", Needs.home().resolve("corpus"));
    Path lines = folder.resolve("corpus.jsonl");
    try (StoredArticles articles = open("first", first);
        Writer out = Files.newBufferedWriter(lines)) {
      ArticleLines.write(articles, Refetched.of(home("first"), Assertions::fail), out);
    }
    Manifest again = build("again", lines);
    assertEquals(first.digest(), again.digest());
    assertEquals(first.contents(), again.contents());
    assertEquals(0, again.rejected().size());
  }

  /** What is hard to write down: export, index, export gives the same bytes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"A\",\"body\":\"B\",\"published\":\"2024-08-13T14:05:00.120Z\"}",
        "{\"title\":\"A\",\"body\":\"B\",\"published\":\"2024-08-13T14:05:00.000000100Z\"}",
        "{\"title\":\"A\",\"body\":\"<p>Tag &lt;br&gt; dipakai.</p><p>&lt;p&gt;x&lt;/p&gt;</p>\"}",
        "{\"title\":\"A\",\"body\":\"B\",\"date\":\"2024-08-13\",\"dateModified\":\"2024-08-14T08:00:00Z\"}",
        "{\"title\":\"A\",\"body\":\"B\",\"fetched\":\"2024-08-15\",\"dateModified\":\"2024-08-14T08:00:00Z\"}",
        "{\"title\":\"A \\uffff\",\"body\":\"B \\ufdd0\",\"author\":\"C \\ufffe\"}"
      })
  void anExportReadsBackToTheSameBytes(String line) throws IOException {
    Path source = Articles.write(folder, "a.jsonl", List.of(line));
    String first = lines("first", source);
    Path exported = Files.writeString(folder.resolve("b.jsonl"), first);
    assertEquals(first, lines("again", exported));
  }

  @Test
  void theLocaleDoesNotMatter() throws IOException {
    Path source =
        Articles.write(folder, "a.jsonl", List.of(Articles.line("a", "A", "B", "2024-08-13")));
    Manifest manifest = build("first", source);
    String lines = lines("first", manifest);
    String info = bagInfo("bag", manifest);
    DefaultLocale.in(
        "ar-EG",
        () -> {
          assertEquals(lines, lines("first", manifest));
          assertEquals(info, bagInfo("again", manifest));
        });
  }

  private String bagInfo(String name, Manifest manifest) throws IOException {
    Path bag = folder.resolve(name);
    try (StoredArticles articles = open("first", manifest)) {
      Bag.write(articles, Refetched.of(home("first"), Assertions::fail), bag, TODAY);
    }
    return Files.readString(bag.resolve("bag-info.txt"));
  }

  /** The index and one made of its export take the same capture for the later. */
  @ParameterizedTest
  @ValueSource(strings = {"A08 B09 A10", "A10 B09 A08", "B09 A10 A08", "A10"})
  void anExportSaysWhenAContentWasLastFetched(String captures) throws IOException {
    String first = lines("first", captures("a", captures));
    assertTrue(first.contains("\"Isi A\"],\"fetched\":\"2024-03-01T10:00:00Z\""), first);
    Manifest again =
        builder("first").run(Task.update(SourceFiles.named(List.of(captures("b", "A12") + ""))));
    assertTrue(lines("first", again).contains("\"fetched\":\"2024-03-01T12:00:00Z\""));
  }

  private Path captures(String name, String captures) {
    var lines = new ArrayList<String>();
    for (String capture : captures.split(" ")) {
      String fetched = "{\"fetched\":\"2024-03-01T%s:00:00Z\",".formatted(capture.substring(1));
      String body = "Isi " + capture.charAt(0);
      lines.add(Articles.line("a", "Judul", body, "2024-01-01").replace("{", fetched));
    }
    return Articles.write(folder, name + ".jsonl", lines);
  }

  private String lines(String index, Path source) throws IOException {
    Manifest manifest = build(index, source);
    assertEquals(0, manifest.rejected().size());
    return lines(index, manifest);
  }

  private String lines(String index, Manifest manifest) throws IOException {
    var out = new StringWriter();
    try (StoredArticles articles = open(index, manifest)) {
      ArticleLines.write(articles, Refetched.of(home(index), Assertions::fail), out);
    }
    return out.toString();
  }

  @Test
  void bagIsCheckedByOtherToolsAndIndexedAsItIs() throws Exception {
    Path source =
        Articles.write(
            folder,
            "a.jsonl",
            List.of(
                Articles.line("b", "Dua", "Isi “dua”.", "2024-08-13"),
                Articles.line("a", "Satu", "Isi satu.", "2024-08-12")
                    .replace("}", ",\"fetched\":\"2024-08-14T10:00:00Z\"}")));
    Manifest first = build("first", source);
    Path bag = folder.resolve("bag");
    try (StoredArticles articles = open("first", first)) {
      Refetched refetched = Refetched.of(home("first"), Assertions::fail);
      Bag.write(articles, refetched, bag, TODAY);
      assertThrows(
          FileAlreadyExistsException.class, () -> Bag.write(articles, refetched, bag, TODAY));
    }
    assertEquals(
        List.of("a", "b"),
        Files.readAllLines(bag.resolve("data/articles.jsonl")).stream()
            .limit(2)
            .map(line -> line.substring(7, 8))
            .toList());
    assertTrue(Files.readString(bag.resolve("bag-info.txt")).contains(first.digest()));
    checks(bag, "manifest-sha256.txt");
    checks(bag, "tagmanifest-sha256.txt");
    Manifest again = build("again", bag);
    assertEquals(first.digest(), again.digest());
    assertEquals(2, again.records().get("added"));
    assertEquals(List.of(), List.copyOf(again.rejected().keySet()));
  }

  /**
   * A bag that has its name survives a power cut; of one that could not be made nothing is left.
   */
  @Test
  void aBagIsOnDiskOrNotThere() throws IOException {
    Manifest manifest =
        build(
            "first",
            Articles.write(folder, "a.jsonl", List.of(Articles.line("a", "A", "B", "2024-08-13"))));
    FaultyFiles files = FaultyFiles.over(folder);
    Path bags = Files.createDirectory(folder.resolve("bags"));
    try (StoredArticles articles = open("first", manifest)) {
      Refetched refetched = Refetched.of(home("first"), Assertions::fail);
      Fault counting = Fault.none();
      files.suffer(counting);
      Bag.write(articles, refetched, files.path(bags.resolve("whole")), TODAY);
      assertTrue(
          files
              .forced()
              .containsAll(
                  List.of(
                      "articles.jsonl",
                      "data",
                      "bagit.txt",
                      "manifest-sha256.txt",
                      "bag-info.txt",
                      "tagmanifest-sha256.txt",
                      "whole.unfinished",
                      "bags")),
          files.forced()::toString);
      long moments = counting.operations(Fault.Kind.BAD_READ);
      int failed = 0;
      for (long moment = 1; moment <= moments; moment++) {
        files.suffer(Fault.at(Fault.Kind.BAD_READ, moment));
        Path bag = bags.resolve("bag" + moment);
        try {
          Bag.write(articles, refetched, files.path(bag), TODAY);
        } catch (IOException e) {
          assertFalse(Files.exists(bag.resolveSibling("bag" + moment + ".unfinished")));
          failed++;
        }
      }
      assertTrue(failed > 1, failed + " of " + moments);
    }
  }

  /** As any archive would check it. */
  private static void checks(Path bag, String list) throws Exception {
    Process sums =
        new ProcessBuilder("sha256sum", "--check", "--strict", list)
            .directory(bag.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(sums.getInputStream().readAllBytes());
    assertEquals(0, sums.waitFor(), said);
  }

  private StoredArticles open(String index, Manifest manifest) throws IOException {
    return StoredArticles.open(home(index), new Generation(manifest.generation()));
  }

  private IndexHome home(String index) {
    return new IndexHome(folder.resolve(index));
  }

  private Manifest build(String index, Path source) throws IOException {
    return builder(index).build(SourceFiles.named(List.of(source.toString())));
  }

  private Builder builder(String index) {
    return new Builder(
        home(index), BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
  }
}
