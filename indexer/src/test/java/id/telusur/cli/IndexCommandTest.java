package id.telusur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class IndexCommandTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void aReportThatCannotBeWrittenIsSaidBeforeTheRun() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (Path report : List.of(file, file.resolve("in"), Path.of("/proc/nope"))) {
      assertEquals(Exit.FAILED, index(report));
      assertTrue(said.toString().contains("no report can be written to " + report), said::toString);
      assertTrue(home().current().isEmpty(), "nothing was published");
    }
  }

  /** What stands in its way, and what is said of it. */
  @ParameterizedTest
  @CsvSource({"a folder, Is a directory", "a full disk, No space left on device"})
  void ofAReportThatCannotBeWrittenTheRunIsDone(String hindrance, String why) throws IOException {
    Path report = Files.createDirectories(folder.resolve("report"));
    Path file = report.resolve("report.json");
    if (hindrance.equals("a folder")) {
      Files.createDirectories(file);
    } else {
      Files.createSymbolicLink(file, FULL);
    }
    assertEquals(Exit.INCOMPLETE, index(report));
    assertTrue(
        said.toString().contains("the report could not be written to %s: ".formatted(report)),
        said::toString);
    assertTrue(said.toString().contains(why + "\n"), said::toString);
    assertFalse(said.toString().contains("java."), said::toString);
    assertTrue(home().current().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[       | no name of files: not a pattern, Missing ']: ",
        "a.{json | no name of files: not a pattern, Missing '}: ",
        "*.nope  | no such file, folder or match: ",
      })
  void aNameThatIsNoPatternIsToldInALine(String name, String message) {
    String source = folder + "/" + name;
    var command = new CommandLine(new IndexCommand());
    command.setErr(new PrintWriter(said, true));
    assertEquals(Exit.USAGE, command.execute(source, "--index", home().folder().toString()));
    assertTrue(said.toString().contains(message), said::toString);
    assertTrue(said.toString().contains(source), said::toString);
  }

  /** Of so many, some are told at the end of the run only. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void ofRejectsThatCannotBeWrittenTheRunIsDone(int rejected) throws IOException {
    var lines = new ArrayList<>(Collections.nCopies(rejected, "bukan json"));
    lines.add(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Articles.write(folder, "a.jsonl", lines);
    assertEquals(Exit.INCOMPLETE, update(FULL), said::toString);
    String told =
        "\nnot all rejected records could be written to /dev/full: No space left on device\n";
    assertEquals(2, said.toString().split(told, -1).length, said::toString);
    assertFalse(said.toString().contains("nothing was published"), said::toString);
    assertTrue(home().current().isPresent());
  }

  /** What there is before a dry run, and whether it reads an article: all is as it was. */
  @ParameterizedTest
  @CsvSource({
    "nothing,         true",
    "nothing,         false",
    "an empty folder, true",
    "an empty folder, false",
    "a live index,    true",
    "a live index,    false"
  })
  void aDryRunLeavesNoTrace(String there, boolean reads) throws IOException {
    String line = reads ? Articles.line("a", "Satu", "Isi", "2024-01-01") : "bukan json";
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Path source = Articles.write(archive, "a.jsonl", List.of(line));
    Path place = folder.resolve("new/index");
    var dry = new ArrayList<>(List.of(source.toString(), "--index", place.toString(), "--dry-run"));
    var command = new CommandLine(new IndexCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    switch (there) {
      case "an empty folder" -> Files.createDirectories(place);
      case "a live index" -> {
        Path first =
            Articles.write(archive, "b.jsonl", List.of(Articles.line("b", "B", "Isi", "")));
        command.execute(first.toString(), "--index", place.toString());
        dry.add("--update");
      }
      default -> {}
    }
    List<Path> before = DurableFiles.tree(folder);
    command.execute(dry.toArray(String[]::new));
    assertEquals(before, DurableFiles.tree(folder), said::toString);
  }

  /** Of a run that has a journal missing, or another at work. */
  @Test
  void aRunThatIsRefusedLeavesTheRejectsOfTheLastOne() throws IOException {
    assertEquals(Exit.DONE, index(folder.resolve("report")));
    Path rejects = Files.writeString(folder.resolve("rejects.jsonl"), "{}\n");
    Path journals = folder.resolve("index/journal");
    Files.move(journals, folder.resolve("away"));
    assertEquals(Exit.FAILED, update(rejects));
    assertEquals("{}\n", Files.readString(rejects));
    Files.move(folder.resolve("away"), journals);
    assertEquals(Exit.DONE, update(rejects));
    assertEquals("", Files.readString(rejects));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdraw a",
        "prune",
        "backup --to TO",
        "backup --forget TO",
        "reindex --from-index",
        "history --id a"
      })
  void aMistypedIndexIsNotMade(String asked) {
    Path none = folder.resolve("none");
    var commands = new CommandLine(CommandLine.Model.CommandSpec.create());
    commands.addSubcommand(new WithdrawCommand()).addSubcommand(new PruneCommand());
    commands.addSubcommand(new BackupCommand()).addSubcommand(new ReindexCommand());
    commands.addSubcommand(new HistoryCommand());
    commands.setErr(new PrintWriter(said, true));
    var arguments = new ArrayList<>(List.of(asked.split(" ")));
    arguments.replaceAll(argument -> argument.equals("TO") ? folder + "/to" : argument);
    arguments.addAll(List.of("--index", none.toString()));
    assertEquals(Exit.FAILED, commands.execute(arguments.toArray(String[]::new)), said::toString);
    assertTrue(said.toString().contains("no generation is live in " + none), said::toString);
    assertFalse(Files.exists(none));
  }

  @Test
  void aDamagedManifestIsNamedAndTheOthersAreListed() throws IOException {
    index(folder.resolve("report"));
    Articles.write(folder, "a.jsonl", List.of(Articles.line("a", "Satu", "Isi", "")));
    update(folder.resolve("rejects.jsonl"));
    List<Generation> both = home().complete();
    Files.writeString(home().manifest(both.getFirst()), "rusak");
    var command = new CommandLine(new GenerationsCommand());
    command.setOut(new PrintWriter(said, true));
    assertEquals(Exit.FAILED, command.execute("--index", home().folder().toString()));
    assertTrue(said.toString().contains(both.getFirst() + "  damaged: "), said::toString);
    assertTrue(
        said.toString().contains("* " + both.getLast() + "  1 article, no dates, 0 rejected"),
        said::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "CURRENT is empty,          generations, '  G  ',              0",
    "CURRENT is empty,          verify,      'generation G: whole', 0",
    "CURRENT is missing,        generations, '  G  ',              0",
    "CURRENT is missing,        verify,      'generation G: whole', 0",
    "which is not there: name,  generations, '  G  ',              1",
    "which is not there: name,  verify,      'generation G: whole', 1",
    "which has no manifest,     generations, '  G  ',              1",
    "which has no manifest,     verify,      'generation G: whole', 1",
  })
  void generationsAreListedThoughNoneIsLive(String told, String asked, String first, int without)
      throws IOException {
    index(folder.resolve("report"));
    index(folder.resolve("report"));
    List<Generation> both = home().complete();
    switch (told) {
      case "CURRENT is empty" -> Files.writeString(home().pointer(), "");
      case "CURRENT is missing" -> Files.delete(home().pointer());
      case "which has no manifest" -> Files.delete(home().manifest(both.getLast()));
      default -> Files.move(home().generation(both.getLast()), folder.resolve("elsewhere"));
    }
    assertEquals(Exit.FAILED, ask(asked));
    String all = said.toString();
    assertTrue(all.startsWith(first.replace("G", both.getFirst().name())), all);
    assertEquals(without == 0, all.contains("\n" + first.replace("G", both.getLast().name())), all);
    assertTrue(all.contains(told), all);
  }

  /** Killed after its manifest was written, and before CURRENT. */
  @ParameterizedTest
  @CsvSource({"generations", "verify"})
  void whatWasNeverPublishedIsListedSo(String asked) throws IOException {
    index(folder.resolve("report"));
    index(folder.resolve("report"));
    List<Generation> both = home().complete();
    Files.createFile(home().unpublished(both.getLast()));
    Files.writeString(home().pointer(), both.getFirst().name());
    assertEquals(Exit.DONE, ask(asked));
    assertTrue(said.toString().contains(both.getLast() + " (unpublished"), said::toString);
    assertFalse(said.toString().contains(both.getFirst() + " (unpublished"), said::toString);
  }

  private int ask(String asked) {
    said.getBuffer().setLength(0);
    var commands = new CommandLine(CommandLine.Model.CommandSpec.create());
    commands.addSubcommand(new GenerationsCommand()).addSubcommand(new VerifyCommand());
    commands.setOut(new PrintWriter(said, true));
    commands.setErr(new PrintWriter(said, true));
    return commands.execute(asked, "--index", home().folder().toString());
  }

  @Test
  void aBackupIsEitherMadeOrForgotten() {
    String none = folder.resolve("none").toString();
    var command = new CommandLine(new BackupCommand());
    command.setErr(new PrintWriter(said, true));
    assertEquals(Exit.USAGE, command.execute("--index", none));
    assertTrue(said.toString().startsWith("missing: --to DIR, or --forget BACKUP"));
    said.getBuffer().setLength(0);
    assertEquals(Exit.USAGE, command.execute("--index", none, "--to", none, "--forget", none));
    assertTrue(said.toString().startsWith("either --to DIR or --forget BACKUP, not both"));
  }

  @Test
  void whatIsPassedByIsCounted() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Articles.write(archive, "a.jsonl", List.of(Articles.line("a", "Satu", "Isi", "2024-01-01")));
    for (String name : List.of("README.txt", ".DS_Store", ".Trash/b.jsonl")) {
      Path file = archive.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    var command = new CommandLine(new IndexCommand());
    command.setOut(new PrintWriter(said, true));
    Path report = folder.resolve("report");
    String[] arguments = {
      archive.toString(), "--index", home().folder().toString(), "--report", report.toString()
    };
    assertEquals(Exit.DONE, command.execute(arguments));
    String line = "\npassed by, hidden or describing a folder: 3, such as " + archive;
    assertTrue(said.toString().contains(line), said::toString);
    assertTrue(Files.readString(report.resolve("report.json")).contains("\"passedBy\": 3"));
    assertTrue(Files.readString(report.resolve("report.html")).contains("Passed by, hidden or"));
  }

  /** What is there is gone only if it is read, so that what it holds is known. */
  @Test
  void whatIsThereMayBeSaidToBeGoneWhereItIsMirrored() throws IOException {
    index(folder.resolve("report"));
    Path other = Articles.write(folder, "b.jsonl", List.of());
    Path source = folder.resolve("a.jsonl");
    var command = new CommandLine(new IndexCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    String[] mirror = {
      source.toString(), "--update", "--mirror", "--index", home().folder().toString(), "--gone"
    };
    var arguments = new ArrayList<>(List.of(mirror));
    arguments.add(source.toString());
    assertEquals(Exit.DONE, command.execute(arguments.toArray(String[]::new)), said::toString);
    arguments.set(mirror.length, other.toString());
    assertEquals(Exit.USAGE, command.execute(arguments.toArray(String[]::new)));
    assertTrue(said.toString().contains("but there is " + other), said::toString);
  }

  private int update(Path rejects) {
    var command = new CommandLine(new IndexCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    return command.execute(
        folder.resolve("a.jsonl").toString(),
        "--update",
        "--index",
        home().folder().toString(),
        "--rejects",
        rejects.toString());
  }

  private int index(Path report) {
    String line = Articles.line("a", "Satu", "Isi", "2024-01-01");
    Path source = Articles.write(folder, "a.jsonl", List.of(line));
    var command = new CommandLine(new IndexCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    return command.execute(
        source.toString(), "--index", home().folder().toString(), "--report", report.toString());
  }

  private IndexHome home() {
    return new IndexHome(folder.resolve("index"));
  }
}
