package id.telusur.search.suggest;

import id.telusur.query.Naming;
import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * Suggests countries, topics, names, phrases of titles and words as one types, from one open
 * generation. Its tables hold at most {@value TitlePhrases#MOST} phrases and {@value Entries#WORDS}
 * words: no more than 30 MiB whatever the size of the index. Safe for any number of threads.
 */
public final class Suggester {
  private final IndexReader reader;
  private final Dictionary dictionary;
  private final Names names;
  private final EntryIndex index;
  private final Neighbours neighbours;

  private Suggester(IndexReader reader, Dictionary dictionary, Names names, Entries entries) {
    this.reader = reader;
    this.dictionary = dictionary;
    this.names = names;
    index = new EntryIndex(entries.all());
    neighbours = entries.neighbours();
  }

  /**
   * Reads what an index holds.
   *
   * @param reader stays open as long as the suggester is used
   * @param labels the countries and topics it may suggest
   * @param namings what things are called; of each a name is suggested that an article holds
   */
  public static Suggester of(IndexReader reader, List<Label> labels, List<Naming> namings)
      throws IOException {
    Dictionary dictionary = Dictionary.of(reader);
    var names = new Names(namings, labels);
    return new Suggester(reader, dictionary, names, Entries.of(reader, labels, names, dictionary));
  }

  /**
   * Corrections from the same words.
   *
   * @param deadline when to stop: then there is no offer
   */
  public Corrections corrections(QueryTimeout deadline) {
    var adjacency = new Adjacency(searcher(deadline));
    return new Corrections(dictionary, names, adjacency, reader.numDocs(), deadline);
  }

  private IndexSearcher searcher(QueryTimeout deadline) {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setTimeout(deadline);
    return searcher;
  }

  /**
   * What may be meant by what was typed, best first. Where nothing is, the words before the last
   * are corrected. In a quote that is not closed only what stands so in an article, closed.
   *
   * @param typed any text; its last word is the beginning of one unless something follows it
   * @param size how many at most
   * @param counter how many articles the text of a query finds
   * @param deadline when to stop
   */
  public List<Suggestion> suggest(
      String typed, int size, ToLongFunction<String> counter, QueryTimeout deadline) {
    var asTyped = Typed.of(typed);
    if (!asTyped.words().isEmpty() && asTyped.quoted() > 0) {
      return quoted(asTyped, size, counter, deadline);
    }
    ToLongFunction<Entry> entries = entry -> counter.applyAsLong(entry.query());
    List<Suggestion> found = choose(asTyped, size, entries, deadline);
    if (!found.isEmpty() || !asTyped.isPlain() || asTyped.head().isBlank()) {
      return found;
    }
    String head = asTyped.head();
    return corrections(deadline)
        .correct(head, TypedWord.of(head), counter, counter)
        .map(better -> Typed.of(better.text() + typed.substring(head.length())))
        .map(better -> choose(better, size, entries, deadline))
        .orElse(found);
  }

  private List<Suggestion> quoted(
      Typed typed, int size, ToLongFunction<String> counter, QueryTimeout deadline) {
    String head = typed.text().substring(0, typed.quoted());
    var inside = Typed.of(typed.text().substring(typed.quoted()));
    ToLongFunction<Entry> entries =
        entry ->
            switch (entry.kind()) {
              case COUNTRY, TOPIC -> 0; // a filter leaves the quote open
              case PHRASE, WORD -> {
                boolean stands =
                    Typed.of(entry.value()).goesOnFrom(inside)
                        && counter.applyAsLong('"' + entry.value() + '"') > 0;
                yield stands ? counter.applyAsLong(head + entry.value() + '"') : 0;
              }
            };
    return choose(inside, size, entries, deadline).stream()
        .map(found -> found.within(head, "\"", typed))
        .toList();
  }

  private List<Suggestion> choose(
      Typed typed, int size, ToLongFunction<Entry> counter, QueryTimeout deadline) {
    return new Choice(
            index,
            names,
            neighbours,
            new Adjacency(searcher(deadline)),
            typed,
            size,
            counter,
            deadline)
        .run();
  }
}
