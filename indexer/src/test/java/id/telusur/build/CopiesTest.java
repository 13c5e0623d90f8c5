package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.copies.Signature;
import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  private static final Pattern COPY = Pattern.compile("^copy: (.+)$", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void theNearCopiesOfTheCorpusAreItsGroups() throws IOException {
    Set<Set<String>> marked =
        corpus().stream().filter(pair -> pair.size() == 2).collect(Collectors.toSet());
    assertEquals(4, marked.size());
    Manifest manifest = build("corpus", 2, Needs.home().resolve("corpus"));
    assertEquals(marked, Set.copyOf(groups("corpus", manifest).values()));
    assertEquals(4, manifest.contents().copyGroups());
    assertEquals(8, manifest.contents().copies());
  }

  @Test
  void orderAndThreadsDoNotMatter() throws IOException {
    Random random = Needs.random("order of copies");
    List<String> lines = lines(random);
    Map<Long, Set<String>> first = null;
    for (int i = 0; i < 4; i++) {
      Collections.shuffle(lines, random);
      Path file = Articles.write(folder, "s.jsonl", lines);
      Map<Long, Set<String>> groups = groups("h" + i, build("h" + i, 1 + i % 2, file));
      first = first == null ? groups : first;
      assertEquals(first, groups);
    }
    assertEquals(30, first.size());
    first.values().forEach(group -> assertEquals(3, group.size(), group::toString));
  }

  @Test
  void aVersionThatLostIsNobodysCopy() throws IOException {
    Random random = new Random(1);
    String body = body(random, 100);
    Path file =
        Articles.write(
            folder,
            "s.jsonl",
            List.of(
                Articles.line("a", "Satu", body, "2024-01-01"),
                Articles.line("b", "Dua", body, "2024-01-01"),
                Articles.line("b", "Dua", body(random, 100), "2024-01-02"),
                Articles.line("c", "Tiga", body(random, 100), "2024-01-02"),
                Articles.line("d", "Empat", body, "2024-01-01"),
                Articles.line("d", "Empat", body + " lagi", "2024-01-02")));
    Manifest manifest = build("h", 2, file);
    assertEquals(List.of(Set.of("a", "d")), List.copyOf(groups("h", manifest).values()));
    assertEquals(1, manifest.contents().copyGroups());
    assertEquals(2, manifest.contents().copies());
  }

  @Test
  void copiesAreFoundInTheIndexByTheirKeys() throws IOException {
    String body = body(new Random(2), 100);
    Path file =
        Articles.write(
            folder,
            "s.jsonl",
            List.of(
                Articles.line("a", "Satu", body, "2024-01-01"),
                Articles.line("b", "Dua", body + " lagi", "2024-01-01")));
    Manifest manifest = build("h", 1, file);
    try (DirectoryReader reader = open("h", manifest)) {
      var signatures = MultiDocValues.getBinaryValues(reader, Field.COPY_SIGNATURE);
      signatures.nextDoc();
      BytesRef stored = signatures.binaryValue();
      var signature = Signature.read(stored.bytes, stored.offset, stored.length);
      int both = 0;
      for (byte[] key : signature.keys()) {
        both += reader.docFreq(new Term(Field.COPY_KEY, new BytesRef(key))) == 2 ? 1 : 0;
      }
      assertTrue(both > Signature.BANDS / 2, both + " keys lead to the copy");
    }
  }

  /** Of each article of the corpus its id, with that of its original if it is a copy. */
  private static List<Set<String>> corpus() throws IOException {
    try (var files = Files.newDirectoryStream(Needs.home().resolve("corpus"), "2*.md")) {
      var all = new ArrayList<Set<String>>();
      for (Path file : files) {
        Matcher copy = COPY.matcher(Files.readString(file));
        String id = file.getFileName().toString().replace(".md", "");
        all.add(copy.find() ? Set.of(id, copy.group(1)) : Set.of(id));
      }
      return all;
    }
  }

  /** Thirty stories in three newspapers each, and a hundred in one. */
  private static List<String> lines(Random random) {
    var lines = new ArrayList<>(Articles.random(random, 100, "x"));
    for (int story = 0; story < 30; story++) {
      String body = body(random, 120);
      for (int paper = 0; paper < 3; paper++) {
        String text = body + " " + body(random, 10);
        lines.add(Articles.line("s%d-%d".formatted(story, paper), "Judul", text, "2024-01-01"));
      }
    }
    return lines;
  }

  private static String body(Random random, int words) {
    return random
        .ints(words, 0, 1_000_000)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private Manifest build(String name, int threads, Path source) throws IOException {
    var home = new IndexHome(folder.resolve(name));
    var options = new BuildOptions(false, threads, 1);
    return new Builder(home, options, new BuildListener() {}, Clock.systemUTC())
        .build(SourceFiles.named(List.of(source.toString())));
  }

  private DirectoryReader open(String name, Manifest manifest) throws IOException {
    var home = new IndexHome(folder.resolve(name));
    Path generation = home.generation(new Generation(manifest.generation()));
    return DirectoryReader.open(FSDirectory.open(generation));
  }

  private Map<Long, Set<String>> groups(String name, Manifest manifest) throws IOException {
    var groups = new TreeMap<Long, Set<String>>();
    try (DirectoryReader reader = open(name, manifest)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        var ids = leaf.reader().getSortedDocValues(Field.ID);
        var group = leaf.reader().getNumericDocValues(Field.COPY_GROUP);
        while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          assertTrue(group.advanceExact(ids.docID()));
          if (group.longValue() != Field.NO_GROUP) {
            groups
                .computeIfAbsent(group.longValue(), unused -> new TreeSet<>())
                .add(ids.lookupOrd(ids.ordValue()).utf8ToString());
          }
        }
      }
    }
    return groups;
  }
}
