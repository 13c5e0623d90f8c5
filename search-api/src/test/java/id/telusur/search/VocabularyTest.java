package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.language.Analysis;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Facet;
import id.telusur.schema.Field;
import id.telusur.search.Vocabulary.Expansion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  /** More than one look at the deadline apart. */
  private static final int WORDS = 30_000;

  private Directory directory;
  private DirectoryReader reader;
  private Vocabulary vocabulary;

  private static final List<String> SECTIONS =
      List.of("BOLA", "Bola", "Bola", "bola", "Sepak Bola", "Dunia");

  private static final String OF_MANY_PARTS = "x.".repeat(10_000) + "id";

  private static final List<String> SOURCES =
      List.of(
          "kompas",
          "Kompas.com",
          "ekonomi.kompas.com",
          "kompas.tempo.co",
          "kompasiana.com",
          "kab.go.id",
          OF_MANY_PARTS);

  /** Words ka00000 to ka29999 stand in a body each; kaya in two, kapal in a title and a body. */
  @BeforeEach
  void index() throws IOException {
    directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.exact()))) {
      add(writer, "kapal", "kapal kaya");
      writer.commit();
      add(
          writer,
          "kasih",
          IntStream.range(0, WORDS).mapToObj("ka%05d"::formatted).collect(Collectors.joining(" ")));
      add(writer, "", "kaya");
      for (String section : SECTIONS) {
        file(writer, FacetFields.field(Facet.SECTION), section);
      }
      for (String source : SOURCES) {
        file(writer, FacetFields.field(Facet.SOURCE), source);
      }
      for (int i = 0; i < 150; i++) {
        file(writer, FacetFields.field(Facet.AUTHOR), "Antara/Penulis %03d".formatted(i));
      }
      file(writer, FacetFields.field(Facet.AUTHOR), "Antara/Penulis 149");
    }
    reader = DirectoryReader.open(directory);
    vocabulary = new Vocabulary(reader);
  }

  private static void add(IndexWriter writer, String title, String body) throws IOException {
    var document = new Document();
    document.add(new TextField(TextFields.EXACT.title(), title, Store.NO));
    document.add(new TextField(TextFields.EXACT.body(), body, Store.NO));
    writer.addDocument(document);
  }

  private static void file(IndexWriter writer, String field, String value) throws IOException {
    var document = new Document();
    document.add(new StringField(field, value, Store.NO));
    writer.addDocument(document);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void theMostFrequentAreFoundWhereverTheyStandInTheAlphabet() {
    Expansion words = vocabulary.expand("ka", Scope.ANYWHERE, () -> false);
    assertEquals(Vocabulary.MAX_EXPANSIONS, words.terms().size());
    assertTrue(words.terms().containsAll(List.of("ka00000", "ka00097", "kapal", "kaya")));
    assertFalse(words.terms().contains("ka00098"));
    assertTrue(words.cut());
  }

  @Test
  void titlesHaveTheirOwn() {
    assertEquals(
        new Expansion(List.of("kapal", "kasih"), false),
        vocabulary.expand("ka", Scope.TITLE, () -> false));
    assertEquals(
        new Expansion(List.of("kasih"), false),
        vocabulary.expand("kasi", Scope.ANYWHERE, () -> false));
    assertEquals(
        new Expansion(List.of(), false), vocabulary.expand("z", Scope.ANYWHERE, () -> false));
  }

  @Test
  void theDeadlineCutsIt() {
    var looks = new AtomicInteger();
    Expansion words = vocabulary.expand("ka", Scope.ANYWHERE, () -> looks.incrementAndGet() > 3);
    assertEquals(4, looks.get());
    assertTrue(words.cut());
    assertFalse(words.terms().contains("kaya"));
    assertEquals(
        new Expansion(List.of(), true), vocabulary.expand("ka", Scope.ANYWHERE, () -> true));
  }

  @Test
  void aRequestLooksOnce() {
    var looks = new AtomicInteger();
    var shorthand = new Shorthand(vocabulary, () -> looks.incrementAndGet() > 1);
    var prefix = new Prefix("ka", "ka");
    Expansion words = shorthand.words(prefix, Scope.ANYWHERE);
    assertSame(words, shorthand.words(prefix, Scope.TITLE_OF_ANYWHERE));
    assertSame(words, shorthand.words(prefix, Scope.BODY_OF_ANYWHERE));
    assertEquals(2, looks.get());
    var figures = new Term(Field.BODY_EXACT, "[0-9]/8/2024");
    assertSame(shorthand.pattern(figures), shorthand.pattern(figures));
  }

  /** A section, and what it stands for. */
  @ParameterizedTest
  @CsvSource({
    "bola, 'BOLA, Bola, bola'",
    "BOLA, 'BOLA, Bola, bola'",
    "dunia, Dunia",
    "sepak, Sepak Bola",
    "ol, 'BOLA, Bola, Sepak Bola, bola'",
    "Ekonomi, Ekonomi"
  })
  void aNameStandsForAllItsSpellings(String typed, String values) {
    Expansion names = vocabulary.filed(Facet.SECTION, typed);
    assertEquals(values, String.join(", ", names.terms()));
    assertFalse(names.cut());
  }

  /** A source, and what it stands for: a house is all its hosts. */
  @ParameterizedTest
  @CsvSource({
    "kompas, 'Kompas.com, ekonomi.kompas.com, kompas'",
    "kompas.com, 'Kompas.com, ekonomi.kompas.com'",
    "tempo, kompas.tempo.co",
    "tempo.co, kompas.tempo.co",
    "kab, kab.go.id",
    "iana, kompasiana.com",
    "kompas., 'Kompas.com, ekonomi.kompas.com, kompas.tempo.co'"
  })
  void aHouseStandsForAllItsHosts(String typed, String values) {
    assertEquals(values, String.join(", ", vocabulary.filed(Facet.SOURCE, typed).terms()));
  }

  @Test
  void aHostOfManyPartsIsReadToItsEnd() {
    assertEquals(List.of(OF_MANY_PARTS), vocabulary.filed(Facet.SOURCE, "x.id").terms());
  }

  @Test
  void aPartOfTooManyNamesStandsForThoseOfMostArticlesAndSaysThatItIsCut() {
    Expansion names = vocabulary.filed(Facet.AUTHOR, "antara");
    assertEquals(Vocabulary.MAX_EXPANSIONS, names.terms().size());
    assertTrue(names.cut());
    assertEquals("Antara/Penulis 149", names.terms().getLast());
    assertEquals("Antara/Penulis 098", names.terms().get(98));
  }
}
