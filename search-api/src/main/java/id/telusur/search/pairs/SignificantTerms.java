package id.telusur.search.pairs;

import id.telusur.language.SingleWord;
import id.telusur.relation.Pair;
import id.telusur.schema.Field;
import id.telusur.search.pairs.Grams.Gram;
import id.telusur.search.phrases.LogLikelihood;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;

/**
 * The words and phrases that set the articles of a pair apart from all other articles that have a
 * pair, by the log-likelihood ratio of Dunning. Candidates come from the texts of the pair; each is
 * then counted by the search that finds it as written.
 */
public final class SignificantTerms {
  /** Terms that are shown, at most. */
  private static final int MOST = 24;

  /** Candidates of each kind that are counted. */
  private static final int COUNTED = 40;

  /** Of terms that stand in the very same articles, as those of one event do, so many tell it. */
  private static final int TOGETHER = 2;

  /** A term has to stand in so many articles, and in one of so many; in 2 where there are few. */
  private static final int LEAST = 3;

  private static final int SHARE = 50;
  private static final int FEW = 10;

  private final IndexReader reader;
  private final Counter counter;
  private final QueryTimeout deadline;
  private final long articles;
  private final long others;

  /** So many articles of a pair were read; they stand for all of it. */
  private record Sample(int read, long articles) {
    /** How many articles of the pair hold a candidate, by those that were read. */
    long holding(Gram gram) {
      return Math.round((double) gram.articles() * articles / Math.max(1, read));
    }
  }

  /**
   * A candidate that was counted.
   *
   * @param paired how many articles with any pair hold it
   * @param written as most texts write it
   */
  private record Scored(Gram gram, long paired, String written, double score) {
    /** Of equal ones a name is first: it tells more of the matter. */
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(one -> Character.isLowerCase(one.written.codePointAt(0)))
            .thenComparing(one -> one.gram.text());
  }

  /**
   * Terms of a pair with so many articles among so many that have a pair.
   *
   * @param articles how many articles the pair has
   * @param paired how many articles have any pair
   */
  public SignificantTerms(
      IndexReader reader, Counter counter, QueryTimeout deadline, long articles, long paired) {
    this.reader = reader;
    this.counter = counter;
    this.deadline = deadline;
    this.articles = articles;
    this.others = paired - articles;
  }

  /** The terms, the most significant first. */
  public List<SignificantTerm> of(Pair pair, PairTexts texts) throws IOException {
    if (others == 0) {
      return List.of();
    }
    int read = texts.texts().size();
    int least = read < FEW ? LEAST - 1 : Math.max(LEAST, read / SHARE);
    Grams grams = Grams.of(texts, deadline);
    var names = new PairNames(pair);
    List<Gram> telling =
        grams.apart(least, deadline).filter(gram -> !names.tell(gram.text())).toList();
    var sample = new Sample(read, articles);
    var scored = new ArrayList<Scored>();
    for (Gram gram : candidates(telling, sample)) {
      if (!deadline.shouldExit()) {
        scored.add(scored(gram, sample.holding(gram), counter.inAnyPair(query(gram)), grams));
      }
    }
    var terms = new ArrayList<SignificantTerm>();
    for (Scored one : chosen(scored, grams)) {
      if (!deadline.shouldExit()) {
        terms.add(term(one));
      }
    }
    terms.removeIf(term -> term.score() < LogLikelihood.SURPRISING);
    terms.sort(
        Comparator.comparingDouble(SignificantTerm::score)
            .reversed()
            .thenComparing(SignificantTerm::query));
    return terms;
  }

  /** What is worth counting: the most surprising for what the frequency of their words tells. */
  private Set<Gram> candidates(List<Gram> all, Sample sample) throws IOException {
    Map<String, Integer> known = new HashMap<>();
    Map<Gram, Double> surprises = new HashMap<>();
    for (Gram gram : all) {
      surprises.put(gram, surprise(gram, sample.holding(gram), known));
    }
    var candidates = new LinkedHashSet<Gram>();
    List<Gram> words = all.stream().filter(gram -> gram.words().size() == 1).toList();
    List<Gram> phrases = all.stream().filter(gram -> gram.words().size() > 1).toList();
    take(words, surprises::get, candidates);
    take(phrases, surprises::get, candidates);
    take(phrases, Gram::articles, candidates); // each of its words may be frequent: "kerja paksa"
    return candidates;
  }

  private static void take(List<Gram> all, ToDoubleFunction<Gram> worth, Set<Gram> taken) {
    all.stream()
        .sorted(Comparator.comparingDouble(worth).reversed().thenComparing(Gram::text))
        .limit(COUNTED)
        .forEach(taken::add);
  }

  /** At least how surprising it is: no more articles hold a phrase than its rarest word. */
  private double surprise(Gram gram, long held, Map<String, Integer> known) throws IOException {
    long rarest = Long.MAX_VALUE;
    for (String word : gram.text().split(" ", -1)) {
      Integer holding = known.get(word);
      if (holding == null) {
        holding = reader.docFreq(new Term(Field.BODY_EXACT, word));
        known.put(word, holding);
      }
      rarest = Math.min(rarest, holding);
    }
    long outside = Math.max(0, rarest - held);
    return LogLikelihood.of(held, articles, outside, reader.numDocs() - articles);
  }

  private Scored scored(Gram gram, long held, long paired, Grams grams) {
    long elsewhere = Math.max(0, paired - held);
    double score = LogLikelihood.of(held, articles, elsewhere, others);
    return new Scored(gram, paired, grams.written(gram), score);
  }

  /**
   * The most significant, each thing once: no second form, no part or extension of another, and few
   * of those that stand together in all their articles.
   */
  private static List<Scored> chosen(List<Scored> all, Grams grams) {
    var chosen = new ArrayList<Scored>();
    var roots = new HashSet<String>();
    var together = new HashMap<BitSet, Integer>();
    all.sort(Scored.BEST_FIRST);
    for (Scored one : all) {
      boolean told = chosen.stream().anyMatch(other -> other.gram.overlaps(one.gram));
      if (!told
          && chosen.size() < MOST
          && roots.add(root(one.gram))
          && together.merge(grams.holding(one.gram), 1, Integer::sum) <= TOGETHER) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static String root(Gram gram) {
    return SingleWord.root(gram.text());
  }

  private SignificantTerm term(Scored one) throws IOException {
    String query = query(one.gram);
    long held = counter.inPair(query);
    long elsewhere = Math.max(0, one.paired - held); // the limit may cut it short
    double times = ((double) held / articles) / ((double) elsewhere / others);
    double score = LogLikelihood.of(held, articles, elsewhere, others);
    return new SignificantTerm(one.written, query, held, score, times);
  }

  private static String query(Gram gram) {
    return '"' + gram.text() + '"';
  }
}
