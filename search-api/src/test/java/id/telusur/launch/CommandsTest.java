package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.telusur.testing.Articles;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class CommandsTest {
  @TempDir Path folder;

  /**
   * What is called, its exit code, and a part of what it says. GOOD, BAD and DIR are files, EMPTY
   * is an argument.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index GOOD --index DIR               | 0 | 2 accepted",
        "index GOOD BAD --index DIR           | 3 | 1 MALFORMED",
        "index GOOD BAD --index DIR --strict  | 1 | bad.jsonl:1",
        "index BAD --index DIR                | 1 | no article",
        "index GOOD BAD --index DIR --dry-run | 3 | nothing was published: 2 articles",
        "index GOOD                           | 2 | --index",
        "index --index DIR                    | 2 | SOURCE",
        "index nowhere.jsonl --index DIR      | 2 | nowhere.jsonl",
        "index GOOD --index DIR --keep 0      | 2 | keep must be at least 1",
        "index GOOD --index DIR --rejects nowhere/a | 1 | cannot be written: no such file or"
            + " folder: nowhere",
        "index GOOD --index DIR --rejects .   | 1 | rejected records cannot be written: .: ",
        "index --update --withdraw nowhere --index DIR | 1 | no such file or folder: nowhere",
        "eval --index DIR --queries nowhere --qrels GOOD | 1 | no such file or folder: nowhere",
        "index GOOD --index DIR --rejects GOOD | 2 | --rejects is one of the sources",
        "restore nowhere --index DIR          | 1 | nowhere",
        "index GOOD --index DIR --keep x      | 2 | --keep",
        "generations --index DIR              | 1 | no generation is live",
        "verify --index DIR                   | 1 | no generation is live",
        "rollback --index DIR                 | 1 | no generation is live",
        "export --index DIR                   | 1 | no generation is live",
        "export --index DIR --format bagit    | 2 | --to FOLDER",
        "prune --index DIR --keep 0           | 2 | keep must be at least 1",
        "backup --index DIR --to EMPTY        | 2 | Invalid value for option '--to': it is empty",
        "backup --index DIR --forget EMPTY    | 2 | '--forget': it is empty",
        "export --index DIR --to EMPTY        | 2 | '--to': it is empty",
        "export --index EMPTY                 | 2 | '--index': it is empty",
        "restore EMPTY --index DIR            | 2 | (BACKUP): it is empty",
        "index GOOD EMPTY --index DIR         | 2 | an empty name of a SOURCE",
        "index GOOD --index DIR --rejects EMPTY | 2 | '--rejects': it is empty",
        "index GOOD --index DIR --update --mirror --gone EMPTY | 2 | an empty name of a PLACE",
        "search --index DIR\0 nikel            | 2 | Nul character not allowed",
        "serve --index EMPTY                  | 2 | not the name of a file or folder",
        "serve --index DIR --config EMPTY     | 2 | '--config': it is empty",
        "prune --index DIR                    | 1 | no generation is live",
        "search --index DIR nikel             | 1 | there is no index",
        "eval --index DIR                     | 2 | --queries",
        "serve --index nowhere                | 1 | nowhere",
        "serve                                | 2 | index: not given; say --index, TELUSUR_INDEX",
        "serve --index DIR --port x           | 2 | port: not a whole number: 'x' (flag --port)",
        "serve --index DIR --config nowhere   | 2 | no file of settings: nowhere",
        "serve --index DIR --show-config      | 0 | (flag --index)",
        "serve --index . --access-log x/a.log --port 0 | 1 | no such file or folder: x/a.log",
        "serve --index . --variants nowhere   | 1 | no such file or folder: nowhere",
        "serve --index . --variants BAD       | 2 | bad.jsonl:1: no group 'rusak'",
        "search --index DIR nikel --variants BAD | 2 | bad.jsonl:1: no group 'rusak'",
        "analyze nikel --variants BAD         | 2 | bad.jsonl:1: no group 'rusak'",
        "analyze nikel --variants nowhere     | 1 | no such file or folder: nowhere",
        "serve --help                         | 0 | --behind-proxy",
        "nosuch                               | 2 | nosuch",
        "indx GOOD                            | 2 | Did you mean: telusur index",
        "--help                               | 0 | Usage",
        "index --help                         | 0 | JSON Lines",
        "--version                            | 0 | telusur"
      })
  void commandsEndSo(String command, int code, String part) throws IOException {
    Path good =
        Articles.write(
            folder,
            "good.jsonl",
            List.of(
                Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"),
                Articles.line("b", "Haji", "Kuota haji.", "2024-01-01")));
    Path bad = Articles.write(folder, "bad.jsonl", List.of("rusak"));
    String called =
        command
            .replace("GOOD", good.toString())
            .replace("BAD", bad.toString())
            .replace("DIR", folder.resolve("index").toString());
    Outcome outcome =
        run(
            Stream.of(called.split(" "))
                .map(argument -> argument.equals("EMPTY") ? "" : argument)
                .toArray(String[]::new));
    assertEquals(code, outcome.code, outcome::said);
    assertTrue(outcome.said.contains(part), outcome::said);
    if (code == 2) { // the reason, and no more that it would scroll away above
      assertTrue(outcome.said.lines().count() <= 3, outcome::said);
      assertTrue(outcome.said.matches("(?s).+\nsee telusur.* --help\n"), outcome::said);
    }
  }

  @Test
  void whoNamesNoCommandIsToldWhichThereAre() {
    Outcome outcome = run();
    assertEquals(2, outcome.code);
    assertTrue(outcome.said.startsWith("which command? demo, index, serve"), outcome::said);
  }

  /** The list of commands shows the first line of what each does. */
  @Test
  void theFirstLineOfWhatACommandDoesIsASentence() {
    new CommandLine(new Telusur())
        .getSubcommands()
        .forEach((name, command) -> {
          String line = command.getCommandSpec().usageMessage().description()[0];
          assertTrue(line.endsWith("."), () -> name + ": " + line);
        });
  }

  /** Where figures are not 0 to 9, and where nothing can be written. */
  @Test
  void aProcessWritesForMachinesAndSaysWhenItCannotWrite() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add(Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"));
    String source = Articles.write(folder, "a.jsonl", lines).toString();
    String index = folder.resolve("index").toString();
    assertEquals(0, process(Redirect.DISCARD, "index", source, "--index", index));
    lines.add(Articles.line("b", "Haji", "Kuota haji.", "2024-01-01"));
    Articles.write(folder, "a.jsonl", lines);
    assertEquals(0, process(Redirect.DISCARD, "index", source, "--update", "--index", index));
    var full = new File("/dev/full");
    assumeTrue(full.exists());
    assertEquals(1, process(Redirect.to(full), "export", "--index", index));
  }

  private static int process(Redirect out, String... arguments) throws Exception {
    return Child.telusur(List.of("-Duser.language=fa"), List.of(arguments))
        .redirectErrorStream(false)
        .redirectOutput(out)
        .redirectError(Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void rejectsAreWrittenAndTheIndexIsSearched() throws IOException {
    Path source =
        Articles.write(
            folder,
            "a.jsonl",
            List.of(Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"), "{\"title\":1}"));
    String index = folder.resolve("index").toString();
    String rejects = folder.resolve("rejects.jsonl").toString();
    assertEquals(3, run("index", source.toString(), "--index", index, "--rejects", rejects).code);
    String rejected = Files.readString(Path.of(rejects));
    assertTrue(rejected.contains("\"position\":2,\"reason\":\"NO_BODY\""), rejected);
    Outcome found = run("search", "--index", index, "ekspor", "nikel", "--json");
    assertTrue(found.said.contains("\"total\":{\"value\":1,\"relation\":\"exact\""), found.said);
    Outcome mistyped = run("search", "--index", index, "expor");
    assertTrue(
        mistyped.said.startsWith(
            """
            0 articles with all words, 0 with some
            did you mean "ekspor"? (1 article)
            """),
        mistyped.said);
    assertTrue(run("generations", "--index", index).said.startsWith("* 20"));
    Path queries = Articles.write(folder, "q.tsv", List.of("t1\tekspor nikel"));
    Path qrels = Articles.write(folder, "q.txt", List.of("t1 0 a 2"));
    Path run = folder.resolve("run.txt");
    Outcome measured =
        run(
            "eval",
            "--index",
            index,
            "--queries",
            queries.toString(),
            "--qrels",
            qrels.toString(),
            "--run",
            run.toString());
    assertTrue(
        measured.said.contains(
            "nDCG@10 1.0000  judged-nDCG@10 1.0000  MRR@10 1.0000  P@5 0.2000  Recall@100 1.0000"),
        measured.said);
    assertEquals("t1 Q0 a 1 1 telusur\n", Files.readString(run));
    Outcome compared =
        run(
            "eval",
            "--index",
            index,
            "--queries",
            queries.toString(),
            "--qrels",
            qrels.toString(),
            "--baseline",
            run.toString());
    assertTrue(compared.said.contains("+0.0000  p 1.00000"), compared.said);
    String slang = Articles.write(folder, "slang.tsv", List.of("t1\tlego")).toString();
    String own = Articles.write(folder, "own.txt", List.of("+nikel | lego")).toString();
    List<String> asked =
        List.of("eval", "--index", index, "--queries", slang, "--qrels", qrels.toString());
    assertTrue(run(asked.toArray(String[]::new)).said.contains("P@5 0.0000"));
    var named = new ArrayList<String>(asked);
    named.addAll(List.of("--variants", own));
    assertTrue(run(named.toArray(String[]::new)).said.contains("P@5 0.2000"));
  }

  static Outcome run(String... arguments) {
    var said = new StringWriter();
    CommandLine commands = Telusur.commands();
    commands.setOut(new PrintWriter(said, true));
    commands.setErr(new PrintWriter(said, true));
    return new Outcome(commands.execute(arguments), said.toString());
  }

  record Outcome(int code, String said) {}

  @Test
  void helpIsBrokenIntoLinesByWidthAlone() {
    List<Executable> all = new ArrayList<>();
    for (CommandLine command : Telusur.commands().getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      UsageMessageSpec usage = spec.usageMessage();
      Stream.of(usage.description(), usage.footer())
          .flatMap(Arrays::stream)
          .filter(paragraph -> !paragraph.isEmpty())
          .forEach(
              paragraph -> all.add(() -> assertTrue(paragraph.matches("(?s).*[.)]"), paragraph)));
      spec.args()
          .forEach(arg -> all.add(() -> assertEquals(1, arg.description().length, arg::toString)));
    }
    assertAll(all);
  }
}
