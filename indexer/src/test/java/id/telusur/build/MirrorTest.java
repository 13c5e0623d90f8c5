package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.article.SourceScope;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mirrored place is, however it is named. */
class MirrorTest {
  private static final String A = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
  private static final String B = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
  private static final String C = Articles.line("c", "Tiga", "Isi tiga", "2024-01-03");

  private static final String D = Articles.line("d", "Empat", "Isi empat", "2024-01-04");

  private static final Map<String, String> CONTENTS =
      Map.of(
          "PAGE",
          """
          <!DOCTYPE html><html lang="id"><head><title>Latihan</title>
          <meta property="og:type" content="article"><meta property="article:published_time"
          content="2024-08-13T10:00:00+07:00"></head><body><article><h1>Latihan</h1><p>%s</p></article>
          </body></html>
          """
              .formatted("Kedua negara berlatih bersama di laut. ".repeat(20)),
          "ERROR",
          "<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body></body></html>",
          "LINES",
          D + "\n" + D.replace("\"d\"", "\"e\"") + "\n",
          "TABLE",
          "id,title,body,date\nd,Empat,Isi empat,2024-01-04\n",
          "HEADER",
          "id,title,body,date\n");

  @TempDir(factory = InMemory.class)
  Path folder;

  private final List<String> told = new ArrayList<>();
  private IndexHome home;
  private Path archive;
  private Path old;

  @BeforeEach
  void archive() throws IOException {
    home = new IndexHome(folder.resolve("index"));
    archive = Files.createDirectories(folder.resolve("archive"));
    Articles.write(archive, "one.jsonl", List.of(A, B));
    old = Articles.write(archive, "old.jsonl", List.of(C));
  }

  /** How the place is named when it is read, and when it is mirrored. FOLDER ends in a slash. */
  @ParameterizedTest
  @CsvSource({
    "RELATIVEarchive, FOLDERarchive",
    "FOLDERarchive, RELATIVEarchive",
    "RELATIVEarchive, ./RELATIVEarchive/",
    "./RELATIVEarchive/*.jsonl, FOLDERarchive",
    "RELATIVEarchive/*.jsonl, FOLDERarchive/*.jsonl",
    "FOLDERarchive, RELATIVEarchive/../archive/o*.jsonl",
    "FOLDERarchive/../archive, FOLDERarchive",
  })
  void aPlaceIsTheSameHoweverItIsNamed(String read, String mirrored) throws IOException {
    run(Task.build(SourceFiles.named(List.of(named(read)))));
    Files.delete(old);
    assertEquals(Set.of("a", "b"), ids(mirror(named(mirrored))));
  }

  private String named(String name) {
    String relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()).toString();
    return name.replace("FOLDER", folder + "/").replace("RELATIVE", relative + "/");
  }

  @Test
  void aPlaceWhoseNameHasWildcardsIsNoGlob() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("a[bc]{d}*"));
    Articles.write(odd, "one.jsonl", List.of(A));
    Path gone = Articles.write(odd, "two.jsonl", List.of(B));
    run(Task.build(SourceFiles.named(List.of(odd.toString(), archive.toString()))));
    Files.delete(gone);
    assertEquals(Set.of("a", "b", "c"), ids(mirror(odd.toString())), "b is in the archive, too");
    Articles.write(archive, "one.jsonl", List.of(A));
    assertEquals(Set.of("a", "c"), ids(mirror(odd.toString(), archive.toString())));
  }

  /** As of a disk that is not there: the folder it is mounted on is. */
  @ParameterizedTest
  @CsvSource({"archive, ''", "archive, other", "other, archive"})
  void aMirrorOfAnEmptyFolderIsRefused(String first, String second) throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Articles.write(other, "two.jsonl", List.of(C));
    Manifest live =
        run(Task.build(SourceFiles.named(List.of(archive.toString(), other.toString()))));
    Files.delete(old);
    Files.delete(archive.resolve("one.jsonl"));
    Files.writeString(archive.resolve("README"), "What is here?");
    var names = new ArrayList<String>(List.of(folder.resolve(first).toString()));
    if (!second.isEmpty()) {
      names.add(folder.resolve(second).toString());
    }
    var failure = assertThrows(IOException.class, () -> mirror(names.toArray(String[]::new)));
    assertTrue(failure.getMessage().contains(archive.toString()), failure::getMessage);
    assertEquals(Optional.of(new Generation(live.generation())), home.current());
    assertEquals(1, home.complete().size());
  }

  @Test
  void aLinkThatLeadsNowhereIsRejectedAndWithdrawsNothing() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Path linked = Articles.write(disk, "two.jsonl", List.of(C));
    Files.delete(old);
    Files.createSymbolicLink(archive.resolve("two.jsonl"), linked);
    run(Task.build(SourceFiles.named(List.of(archive.toString()))));
    Files.move(disk, folder.resolve("unmounted"));
    Manifest mirrored = mirror(archive.toString());
    assertEquals(Map.of("UNREADABLE", 1L), mirrored.rejected());
    assertEquals(Set.of("a", "b", "c"), ids(mirrored));
    Manifest globbed = mirror(archive.resolve("*.jsonl").toString());
    assertEquals(Map.of("UNREADABLE", 1L), globbed.rejected());
    assertEquals(Map.of(), mirror(archive.resolve("o*.jsonl").toString()).rejected());
  }

  /** More than an article remembers by name; hourly files of a feed, as a rule. */
  @Test
  void ofManyPlacesNoneIsForgotten() throws IOException {
    Path feed = Files.createDirectories(folder.resolve("feed"));
    for (int i = 10; i < 30; i++) {
      Articles.write(feed, i + ".jsonl", List.of(A, C));
    }
    Files.delete(old);
    run(Task.build(SourceFiles.named(List.of(archive.toString(), feed.toString()))));
    for (int i = 10; i < 30; i++) {
      Files.delete(feed.resolve(i + ".jsonl"));
    }
    Articles.write(feed, "30.jsonl", List.of(D));
    assertEquals(Set.of("a", "b", "d"), ids(mirror(feed.toString())), "a is in the archive, too");
    assertEquals(List.of("kept: 1 article in"), beginnings());
  }

  private List<String> beginnings() {
    return told.stream().map(line -> line.substring(0, 18)).toList();
  }

  @ParameterizedTest
  @CsvSource({"one other, one, other", "one other, other, one", "one other, one, one+other"})
  void whatLeftEveryPlaceIsWithdrawnInWhateverOrderTheyAreMirrored(
      String places, String first, String second) throws IOException {
    for (String place : places.split(" ")) {
      Articles.write(Files.createDirectories(folder.resolve(place)), "x", List.of(A, B));
    }
    run(Task.build(SourceFiles.named(paths(places.split(" ")))));
    for (String leaves : List.of(first, second)) {
      String[] mirrored = leaves.split("\\+");
      assertEquals(Set.of("a", "b"), Stored.of(home, live()).keySet());
      for (String place : mirrored) {
        Articles.write(folder.resolve(place), "x", List.of(A));
      }
      mirror(paths(mirrored).toArray(String[]::new));
    }
    assertEquals(Set.of("a"), Stored.of(home, live()).keySet());
    assertEquals(
        List.of(), Audit.of(home, home.current().orElseThrow(), false, 1, Clock.systemUTC()));
    assertEquals("left", History.of(home, "b").get(2).told().split(" ")[0]);
    DurableFiles.delete(home.ledger());
    Articles.write(folder.resolve("one"), "x", List.of(A, B));
    assertEquals(Set.of("a", "b"), ids(mirror(paths("one").getFirst())));
    Articles.write(folder.resolve("one"), "x", List.of(A));
    assertEquals(Set.of("a"), ids(mirror(paths("one").getFirst())), "the other is forgotten");
  }

  private List<String> paths(String... places) {
    return Stream.of(places).map(place -> folder.resolve(place).toString()).toList();
  }

  private Manifest live() throws IOException {
    return Manifest.read(home.generation(home.current().orElseThrow()));
  }

  @Test
  void anArticleThatMovedToAnotherMirroredFileHasLeftTheFirst() throws IOException {
    run(Task.build(SourceFiles.named(paths("archive"))));
    Path moved = Files.createDirectories(folder.resolve("moved"));
    Files.move(old, moved.resolve("old.jsonl"));
    assertEquals(
        Set.of("a", "b", "c"), ids(mirror(paths("archive", "moved").toArray(String[]::new))));
    Articles.write(moved, "old.jsonl", List.of(D));
    assertEquals(Set.of("a", "b", "d"), ids(mirror(moved.toString())));
    assertEquals(List.of(), told);
  }

  @Test
  void aPlaceThatWasRenamedIsSaidToBeGone() throws IOException {
    run(Task.build(SourceFiles.named(paths("archive"))));
    Path renamed = Files.move(archive, folder.resolve("renamed"));
    List<String> names = List.of(renamed.toString());
    assertEquals(Set.of("a", "b", "c"), ids(mirror(names.getFirst())));
    Articles.write(renamed, "one.jsonl", List.of(A));
    assertEquals(Set.of("a", "b", "c"), ids(mirror(names.getFirst())));
    assertTrue(told.getFirst().contains("b in " + archive.resolve("one.jsonl")), told::toString);
    List<String> gone = List.of(archive.toString(), renamed.toString(), archive + "s");
    SourceScope scope = new SourceScope(names, gone);
    told.clear();
    Manifest mirrored = run(Task.update(SourceFiles.named(names)).mirroring(scope));
    assertEquals(Set.of("a", "c"), ids(mirrored));
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst().contains("article: " + archive + "s ("), told::toString);
  }

  @ParameterizedTest
  @CsvSource({"archive, link", "link, archive"})
  void aPlaceIsTheSameByALinkToIt(String read, String mirrored) throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), archive);
    run(Task.build(SourceFiles.named(paths(read))));
    Files.delete(old);
    assertEquals(Set.of("a", "b"), ids(mirror(folder.resolve(mirrored).toString())));
  }

  /** What is withdrawn, and what has left the archive in the same run. */
  @ParameterizedTest
  @CsvSource({"c, c, a b", "b c, c, a", "b, c, a", "c, '', a b"})
  void aPersonWithdrawsWhatMayHaveLeftInTheSameRun(String withdrawn, String left, String stay)
      throws IOException {
    run(Task.build(SourceFiles.named(paths("archive"))));
    if (!left.isEmpty()) {
      Files.delete(old);
    }
    List<String> ids = List.of(withdrawn.split(" "));
    Task task =
        Task.update(SourceFiles.named(paths("archive")))
            .mirroring(new SourceScope(paths("archive")))
            .withdrawing(Named.all(ids));
    assertEquals(Set.of(stay.split(" ")), ids(run(task)));
    for (String id : ids) {
      assertEquals("withdrawn", History.of(home, id).getLast().told().split(" ")[0], id);
    }
    assertEquals(List.of(), Audit.of(home, home.live(), false, 1, Clock.systemUTC()));
    assertEquals(List.of(), told);
  }

  /** A front page is whole, and none of those that are gone. */
  @Test
  void aMirrorIsNotHinderedByWhatIsNoArticle() throws IOException {
    Files.writeString(
        archive.resolve("index.html"),
        "<!DOCTYPE html><html><head><title>Berita</title></head><body><p>Depan</p></body></html>");
    run(Task.build(SourceFiles.named(List.of(archive.toString()))));
    Files.delete(old);
    List<String> names = List.of(archive.toString());
    Manifest mirrored =
        run(
            Task.update(SourceFiles.named(names))
                .mirroring(new SourceScope(names))
                .readmitting(Named.all(List.of("nosuch"))));
    assertEquals(Map.of("NOT_AN_ARTICLE", 1L, "BAD_ID", 1L), mirrored.rejected());
    assertEquals(Set.of("a", "b"), ids(mirrored));
    Files.delete(archive.resolve("one.jsonl"));
    assertEquals(Set.of("a", "b"), ids(mirror(archive.toString())), "no article was read");
  }

  /** What a place held that beside a good file was read again, and what it has now. */
  @ParameterizedTest
  @CsvSource({
    "page.html, PAGE, ERROR",
    "many.jsonl, LINES, ERROR",
    "header.csv, TABLE, HEADER",
    "packed.zip, PAGE, ERROR"
  })
  void aPlaceThatHasNoArticleAtAllNowLetsNoneGo(String name, String had, String has)
      throws IOException {
    Path place = archive.resolve(name);
    write(place, had);
    Set<String> all = ids(run(Task.build(SourceFiles.named(paths("archive")))));
    write(place, has);
    Files.delete(old);
    var rest = new HashSet<>(all);
    rest.remove("c");
    assertTrue(rest.size() > 2, all::toString);
    assertEquals(rest, ids(mirror(archive.toString())));
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst().contains(" in " + place), told::toString);
    SourceScope scope = new SourceScope(paths("archive"), List.of(place.toString()));
    Manifest meant = run(Task.update(SourceFiles.named(paths("archive"))).mirroring(scope));
    assertEquals(Set.of("a", "b"), ids(meant));
  }

  @Test
  void anEmptyFileHindersAMirrorUnlessItIsSaidToBeEmpty() throws IOException {
    run(Task.build(SourceFiles.named(paths("archive"))));
    Files.writeString(old, "");
    assertEquals(Set.of("a", "b", "c"), ids(mirror(archive.toString())));
    assertTrue(told.getFirst().endsWith("until that is mended: EMPTY"), told::toString);
    SourceScope scope = new SourceScope(paths("archive"), List.of(old.toString()));
    Path other = Files.writeString(archive.resolve("other.jsonl"), "");
    assertEquals(
        Set.of("a", "b", "c"),
        ids(run(Task.update(SourceFiles.named(paths("archive"))).mirroring(scope))));
    Files.delete(other);
    Manifest meant = run(Task.update(SourceFiles.named(paths("archive"))).mirroring(scope));
    assertEquals(Set.of("a", "b"), ids(meant));
    assertEquals(Map.of(), meant.rejected());
    assertEquals(2, told.size(), told::toString);
  }

  /** In an archive another member stays good. */
  private static void write(Path place, String content) throws IOException {
    String text = CONTENTS.get(content);
    if (!place.toString().endsWith(".zip")) {
      Files.writeString(place, text);
      return;
    }
    try (var zip = new ZipOutputStream(Files.newOutputStream(place))) {
      for (String member : List.of(text, A)) {
        zip.putNextEntry(new ZipEntry(member.equals(A) ? "one.jsonl" : "page.html"));
        zip.write(member.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Its journals say archive/old.jsonl, and nobody knows in which folder. */
  @Test
  void whatAnOlderVersionReadIsMirroredOnceItWasReadAgain() throws IOException {
    run(Task.build(SourceFiles.named(List.of(archive.toString()))));
    makeOlder();
    Files.delete(old);
    assertEquals(Set.of("a", "b", "c"), ids(mirror(archive.toString())));
    Articles.write(archive, "one.jsonl", List.of(A));
    assertEquals(Set.of("a", "c"), ids(mirror(archive.toString())));
  }

  @Test
  void anIndexBuiltAnewFromItsOwnArticlesKnowsWhereTheyWereRead() throws IOException {
    run(Task.build(SourceFiles.named(List.of(named("RELATIVEarchive")))));
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC()).reindex();
    Files.delete(old);
    assertEquals(Set.of("a", "b"), ids(mirror(archive.toString())));
  }

  private void makeOlder() throws IOException {
    for (Path journal : Journals.files(home)) {
      Path older = folder.resolve("older.gz");
      try (Writer out = Journal.compressed(older)) {
        long sequence =
            Journal.read(
                journal,
                entry -> Journal.writeLine(out, entry.toString().replace(folder + "/", "")));
        Journal.writeEnd(out, sequence);
      }
      DurableFiles.put(older, journal);
    }
  }

  private Manifest mirror(String... names) throws IOException {
    List<String> all = List.of(names);
    return run(Task.update(SourceFiles.named(all)).mirroring(new SourceScope(all)));
  }

  private Set<String> ids(Manifest manifest) throws IOException {
    return Stored.of(home, manifest).keySet();
  }

  private Manifest run(Task task) throws IOException {
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC()).run(task);
  }
}
