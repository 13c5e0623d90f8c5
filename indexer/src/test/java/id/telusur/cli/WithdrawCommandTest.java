package id.telusur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.build.Backup;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Task;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WithdrawCommandTest {
  @TempDir(factory = InMemory.class)
  Path folder;

  private final StringWriter said = new StringWriter();
  private Path backup;

  @BeforeEach
  void prepare() throws IOException {
    var home = new IndexHome(folder.resolve("index"));
    List<String> lines =
        List.of(
            Articles.line("a", "Satu", "Isi satu", "2024-01-01"),
            Articles.line("b", "Dua", "Isi dua", "2024-01-02"));
    Path source = Articles.write(folder, "s.jsonl", lines);
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .build(SourceFiles.named(List.of(source.toString())));
    backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
  }

  @Test
  void withdrawn() {
    assertCode(Exit.DONE, "generation", "a");
  }

  /** As some editors on Windows save it. */
  @Test
  void aListMayBeginWithAByteOrderMark() throws IOException {
    Path list = Files.writeString(folder.resolve("ids.txt"), "\uFEFFa\r\nb\r\n");
    assertCode(Exit.FAILED, "no article would be left", "--from", list.toString());
  }

  @Test
  void aListThatIsNotUtf8SaysSo() throws IOException {
    Path list =
        Files.write(folder.resolve("ids.txt"), "café\n".getBytes(StandardCharsets.ISO_8859_1));
    String said = list + ": bytes that are not UTF-8: convert it (iconv -f windows-1252 -t utf-8)";
    assertCode(Exit.FAILED, said, "--from", list.toString());
  }

  @Test
  void purged() {
    assertCode(Exit.DONE, "purging the backup " + backup, "a", "--purge");
  }

  @Test
  void whatWasWithdrawnBeforeARestoreIsNotWithdrawnByIt() {
    assertCode(Exit.DONE, "1 id withdrawn", "a");
    said.getBuffer().setLength(0);
    var command = new CommandLine(new RestoreCommand());
    command.setOut(new PrintWriter(said, true));
    String index = folder.resolve("index").toString();
    assertEquals(Exit.DONE, command.execute(backup.toString(), "--index", index));
    String summary = said.toString();
    assertTrue(summary.contains("\n1 article of the backup " + backup + " restored in "), summary);
    assertTrue(summary.contains("\n  1 kept out, withdrawn before\ngeneration "), summary);
    assertTrue(!summary.contains("accepted") && !summary.contains("ids withdrawn"), summary);
  }

  /** What is done to backups is not counted as what was asked. */
  @Test
  void whatTheBackupsLackIsNotRejected() throws IOException {
    String line = Articles.line("c", "Tiga", "Isi tiga", "2024-01-03");
    Path source = Articles.write(folder, "t.jsonl", List.of(line));
    var home = new IndexHome(folder.resolve("index"));
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .run(Task.update(SourceFiles.named(List.of(source.toString()))));
    assertCode(Exit.DONE, "\n1 id withdrawn\n", "c", "--purge");
    assertTrue(said.toString().contains("0 records read from 0 files"), said::toString);
    assertTrue(!said.toString().contains("kept out"), said::toString);
  }

  @Test
  void noArticleHasTheId() {
    assertCode(Exit.INCOMPLETE, "no article ever had this id: x", "a", "x", "--purge");
  }

  /** It is published, so it has not failed; it is not all, so it is not done. */
  @Test
  void aBackupIsElsewhere() throws IOException {
    Files.move(backup, folder.resolve("elsewhere"));
    assertCode(Exit.INCOMPLETE, "not purged from the backup " + backup, "a", "--purge");
    assertTrue(said.toString().contains(" is live: 1 article,"), said::toString);
  }

  @Test
  void nothingIsNamed() {
    assertCode(Exit.USAGE, "missing: ID", "--purge");
  }

  private void assertCode(int code, String words, String... arguments) {
    var command = new CommandLine(new WithdrawCommand());
    command.setOut(new PrintWriter(said, true));
    command.setErr(new PrintWriter(said, true));
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    assertEquals(code, command.execute(all.toArray(String[]::new)), said::toString);
    assertTrue(said.toString().contains(words), said::toString);
  }
}
