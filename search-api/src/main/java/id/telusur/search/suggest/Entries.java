package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Token;
import id.telusur.language.SingleWord;
import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.suggest.Suggestion.Kind;
import id.telusur.search.suggest.ThingNames.Name;
import id.telusur.search.suggest.TitlePhrases.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an index and its labels give to suggest.
 *
 * @param all the entries
 * @param neighbours which words stand behind which
 */
record Entries(List<Entry> all, Neighbours neighbours) {
  /** Words to suggest at most. */
  static final int WORDS = 40_000;

  private static final int LARGE = 10_000;
  private static final int SHORTEST = 3;

  /** So many times as common is a word than what it is glued to. */
  private static final int FAR = 20;

  static Entries of(IndexReader reader, List<Label> labels, ThingNames names, Dictionary dictionary)
      throws IOException {
    // In a small index two titles make a phrase; in a large one they are copies of each other.
    int least = reader.numDocs() < LARGE ? 2 : 3;
    Titles titles = Titles.of(reader);
    Writing writing = Writing.of(reader, titles);
    var entries = new ArrayList<Entry>();
    for (Label label : labels) {
      float weight = weight(label.articles());
      for (String name : label.names()) {
        entries.add(new Entry(label.kind(), name, label.text(), label.value(), weight));
      }
    }
    Set<List<String>> known = new HashSet<>();
    for (Phrase phrase : distinct(TitlePhrases.of(reader, titles, writing, least))) {
      List<String> words = Typed.of(phrase.text()).words();
      known.add(words);
      float weight = weight(phrase.titles());
      entries.add(entry(Kind.PHRASE, phrase.text(), names.find(words), weight));
    }
    for (String word : words(dictionary)) {
      List<String> words = List.of(word);
      known.add(words);
      int inTitles = titles.number(word);
      String text = inTitles < 0 ? word : writing.ordinary(inTitles);
      float weight = weight(dictionary.articles(word));
      entries.add(entry(Kind.WORD, text, names.find(words), weight));
    }
    addNames(reader, names, known, entries);
    return new Entries(entries, Neighbours.of(titles, writing, dictionary.words()));
  }

  /** What the index writes so; a name is written as its list has it. */
  private static Entry entry(Kind kind, String text, @Nullable Name name, float weight) {
    return name == null
        ? new Entry(kind, text, text, text, weight)
        : new Entry(kind, name.text(), name.shown(), name.shown(), weight);
  }

  private static float weight(int holding) {
    return (float) Math.log1p(holding);
  }

  /** Of phrases that say the same in other forms only the first. */
  private static List<Phrase> distinct(List<Phrase> phrases) {
    Set<String> roots = new HashSet<>();
    return phrases.stream().filter(phrase -> roots.add(roots(phrase.text()))).toList();
  }

  /** What two texts have in common when they say the same in other forms or another order. */
  static String roots(String text) {
    return String.join(
        " ",
        Analysis.tokens(text).stream()
            .map(Token::root)
            .filter(root -> !EdgeWords.contains(root))
            .distinct()
            .sorted()
            .toList());
  }

  /** The words to suggest, the most common first. */
  private static List<String> words(Dictionary dictionary) {
    return IntStream.range(0, dictionary.words().size())
        .filter(word -> isWord(dictionary.words().word(word), dictionary))
        .boxed()
        .sorted(Comparator.comparingInt(word -> -dictionary.articles(word)))
        .limit(WORDS)
        .map(dictionary.words()::word)
        .toList();
  }

  /** Adds names that no phrase or word is already. */
  private static void addNames(
      IndexReader reader, ThingNames names, Set<List<String>> known, List<Entry> entries) {
    var adjacency = new Adjacency(new IndexSearcher(reader));
    for (Name name : names.all()) {
      int holding = known.contains(name.words()) ? 0 : adjacency.count(name.words());
      if (holding > 0) {
        Kind kind = name.words().size() > 1 ? Kind.PHRASE : Kind.WORD;
        entries.add(new Entry(kind, name.text(), name.shown(), name.shown(), weight(holding)));
      }
    }
  }

  private static boolean isWord(String folded, Dictionary dictionary) {
    return folded.length() >= SHORTEST
        && !EdgeWords.contains(folded)
        && dictionary.written(folded).equals(folded)
        && !isGlued(folded, dictionary);
  }

  /** Whether it is a common word and a function word that lost the blank between: "nikelyang". */
  private static boolean isGlued(String folded, Dictionary dictionary) {
    int articles = FAR * dictionary.articles(folded);
    return IntStream.range(SHORTEST, folded.length())
        .filter(at -> EdgeWords.contains(folded.substring(at)))
        .anyMatch(at -> dictionary.articles(folded.substring(0, at)) >= articles);
  }

  /**
   * The words a name is found by, folded: as they are written, and a collocation also in one word,
   * as many type it (kerjasama).
   */
  static List<String> words(Entry entry) {
    if (entry.kind() == Kind.WORD) {
      return List.of(folded(entry.name()));
    }
    var words = new LinkedHashSet<String>();
    for (Token token : Analysis.tokens(entry.name())) {
      words.addAll(List.of(token.exact().split(" ", -1)));
      if (token.collocation()) {
        words.add(token.root());
      }
    }
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }

  /** A single word as the exact stream has it. */
  static String folded(String word) {
    return SingleWord.root(Analysis.exact(), word);
  }
}
