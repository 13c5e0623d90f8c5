package id.telusur.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceScope;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Named;
import id.telusur.build.Task;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String MARKUP = "<script>alert(1)</script>";

  @TempDir(factory = InMemory.class)
  Path folder;

  @Test
  void everyRecordIsTold() throws IOException {
    RunReport report = report();
    assertEquals(5, report.read());
    JsonObject json =
        JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
    assertEquals("{\"2023\":1,\"2024\":1,\"unknown\":1}", json.getAsJsonObject("years").toString());
    assertEquals(2, json.getAsJsonArray("faults").get(0).getAsJsonObject().get("count").getAsInt());
    assertEquals(
        json.getAsJsonObject("records").entrySet().stream()
            .mapToLong(entry -> entry.getValue().getAsLong())
            .sum(),
        report.read());
  }

  @Test
  void aDecisionIsNoRecordThatWasRead() throws IOException {
    report();
    RunReport report = report(Task.withdraw(Named.all(List.of("a"))));
    assertEquals(0, report.read());
    assertEquals(Map.of("withdrawn", 1L), report.records());
  }

  @Test
  void whatIsWithdrawnIsToldFromWhatIsKeptOut() throws IOException {
    report();
    report(Task.withdraw(Named.all(List.of("a"))));
    Path source = folder.resolve("news.jsonl");
    Files.write(source, Files.readAllLines(source).subList(0, 1));
    List<String> names = List.of(source.toString());
    Articles.write(folder, "more.jsonl", List.of(Articles.line("c", "Empat", "Isi", "2024-01-02")));
    List<String> all = List.of(source.toString(), folder.resolve("more.jsonl").toString());
    RunReport report =
        report(Task.update(SourceFiles.named(all)).mirroring(new SourceScope(names)));
    assertEquals(Map.of("kept out", 1L, "added", 1L, "withdrawn", 2L), report.records());
  }

  @Test
  void thePageShowsTextAsText() throws IOException {
    RunReport report = report();
    String html = Files.readString(folder.resolve("report.html"));
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script").size());
    assertTrue(page.text().contains(MARKUP), html);
    assertTrue(page.text().contains("2 rejected: MALFORMED"), html);
    assertTrue(page.text().contains(report.digest()), html);
    assertTrue(page.text().contains("Accepted records, in the index or not, by source"), html);
    assertTrue(html.startsWith("<!doctype html>"), html);
  }

  private RunReport report() throws IOException {
    Path source =
        Articles.write(
            folder,
            "news.jsonl",
            List.of(
                Articles.line("a", "Satu", "Isi.", "2024-01-01")
                    .replace("}", ",\"source\":\"%s\"}".formatted(MARKUP)),
                Articles.line("b", "Dua", "Isi.", "2023-12-31"),
                "rusak " + MARKUP,
                "juga rusak",
                "{\"title\":\"Tiga\",\"body\":\"Isi.\",\"language\":\"id\"}"));
    return report(Task.build(SourceFiles.named(List.of(source.toString()))));
  }

  private RunReport report(Task task) throws IOException {
    var reporter = new Reporter();
    var home = new IndexHome(folder.resolve("index"));
    var builder = new Builder(home, BuildOptions.standard(), reporter, Clock.systemUTC());
    RunReport report = reporter.report(builder.run(task), true);
    ReportFiles.write(report, folder);
    return report;
  }
}
