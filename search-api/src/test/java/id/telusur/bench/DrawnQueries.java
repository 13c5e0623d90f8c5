package id.telusur.bench;

import id.telusur.language.Initialism;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;

/**
 * Queries as readers type them, drawn from an index: three tenths single words, as many of each
 * order of frequency; half two to four words of a title; the rest two or three words of a title
 * that stand together, in quotes.
 */
final class DrawnQueries {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int RAREST = 2;

  private final IndexReader reader;
  private final Random random;

  DrawnQueries(IndexReader reader, Random random) {
    this.reader = reader;
    this.random = random;
  }

  /** So many queries, no two alike. */
  List<String> draw(int count) throws IOException {
    var queries = new LinkedHashSet<String>();
    int words = count * 3 / 10;
    addWords(queries, words);
    while (queries.size() < words + count / 2) {
      queries.add(some(title(), 2 + random.nextInt(3)));
    }
    while (queries.size() < count) {
      queries.add('"' + together(title(), 2 + random.nextInt(2)) + '"');
    }
    return List.copyOf(queries);
  }

  /** From each order of frequency (2 to 9 articles, 10 to 99, ...) in turn. */
  private void addWords(Set<String> queries, int count) throws IOException {
    List<List<String>> orders = new ArrayList<>(byFrequency().values());
    for (int i = 0; queries.size() < count; i++) {
      List<String> words = orders.get(i % orders.size());
      queries.add(words.get(random.nextInt(words.size())));
    }
  }

  private Map<Integer, List<String>> byFrequency() throws IOException {
    var orders = new HashMap<Integer, List<String>>();
    TermsEnum terms = MultiTerms.getTerms(reader, Field.BODY_EXACT).iterator();
    while (terms.next() != null) {
      String word = terms.term().utf8ToString();
      boolean folded = !Initialism.is(word); // which stands there folded, too
      if (terms.docFreq() >= RAREST && folded && WORD.matcher(word).matches()) {
        int order = (int) Math.log10(terms.docFreq());
        orders.computeIfAbsent(order, digits -> new ArrayList<>()).add(word);
      }
    }
    return orders;
  }

  /** The words of a title of at least four. */
  private List<String> title() throws IOException {
    while (true) {
      int document = random.nextInt(reader.maxDoc());
      String title =
          ArticleDocument.article(reader.storedFields().document(document, ArticleDocument.STORED))
              .title();
      List<String> words =
          Arrays.stream(BLANKS.split(title)).filter(word -> WORD.matcher(word).matches()).toList();
      if (words.size() >= 4) {
        return words;
      }
    }
  }

  /** Words of a title in their order, not always side by side. */
  private String some(List<String> title, int count) {
    var left = new ArrayList<>(title);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return String.join(" ", left);
  }

  private String together(List<String> title, int count) {
    int from = random.nextInt(title.size() - count + 1);
    return String.join(" ", title.subList(from, from + count));
  }
}
