package id.telusur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Named;
import id.telusur.build.Task;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class HistoryCommandTest {
  @TempDir static Path folder;

  /**
   * Two papers tell of one address; one article was withdrawn, one left out of a build, and one
   * changed in a run behind which a rollback went.
   */
  @BeforeAll
  static void prepare() throws IOException {
    var home = new IndexHome(folder.resolve("index"));
    List<String> lines =
        List.of(
            at("https://x.id/1", Articles.line("a", "Satu", "Isi satu", "2024-01-01")),
            at("http://www.x.id/1/", Articles.line("b", "Dua", "Isi dua", "2024-01-02")),
            at("https://x.id/3", Articles.line("c", "Tiga", "Isi tiga", "2024-01-03")),
            Articles.line("e", "Lima", "Isi lima", "2024-01-05"),
            Articles.line("d", "Empat", "Isi empat", "2024-01-04"));
    Path source = Articles.write(folder, "s.jsonl", lines);
    var builder =
        new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
    builder.build(SourceFiles.named(List.of(source.toString())));
    Articles.write(folder, "s.jsonl", lines.subList(0, 4));
    builder.build(SourceFiles.named(List.of(source.toString())));
    Manifest before = builder.run(Task.withdraw(Named.all(List.of("c"))));
    Articles.write(folder, "s.jsonl", List.of(lines.get(3).replace("Isi", "Teks")));
    builder.run(Task.update(SourceFiles.named(List.of(source.toString()))));
    builder.rollback(new Generation(before.generation()));
  }

  private static String at(String url, String line) {
    return line.replaceFirst("[{]", "{\"url\":\"" + url + "\",");
  }

  /** What is asked, how it ends, and what is said: of journal lines their outcome alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--id a                   | 0 | added; unchanged",
        "--id c                   | 0 | added; unchanged; withdrawn; it is withdrawn since",
        "--id d                   | 0 | added; it is not in the live generation",
        "--id e                   | 0 | added; unchanged; changed; the live generation holds content 3980639db573",
        "--id x                   | 1 | no run met the id x",
        "--url x.id/1             | 0 | article a; added; unchanged; article b; added; unchanged",
        "--url https://X.id/1#top | 0 | article a; added; unchanged; article b; added; unchanged",
        "--url https://x.id/3     | 1 | no article of the live generation has the address https://x.id/3; what was withdrawn is known by its id",
        "--url https://x.id/1 --id a | 2 | error: --id=ID, --url=URL are mutually exclusive (specify only one)",
      })
  void aLifeIsTold(String asked, int code, String told) {
    var said = new StringWriter();
    var command = new CommandLine(new HistoryCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    String[] arguments = (asked + " --index " + folder.resolve("index")).split(" ");
    assertEquals(code, command.execute(arguments), said::toString);
    List<String> lines = said.toString().lines().map(HistoryCommandTest::outcome).toList();
    String all = String.join("; ", code == Exit.USAGE ? lines.subList(0, 1) : lines);
    assertEquals(told.toLowerCase(), all.toLowerCase(), said::toString);
  }

  private static String outcome(String line) {
    return line.replaceFirst("^\\d{8}T\\S+  (\\w+) .*", "$1")
        .replaceFirst(" (since|generation) \\d\\S*", " $1");
  }
}
