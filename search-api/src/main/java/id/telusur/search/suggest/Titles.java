package id.telusur.search.suggest;

import id.telusur.language.Initialism;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import id.telusur.search.phrases.FrequentRuns;
import id.telusur.search.phrases.NumberedWords;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The titles of an index as rows of words by number, each title once. Read back from the postings,
 * which costs a fiftieth of decompressing every article; folded words are all they hold.
 */
final class Titles {
  /** Of a larger index so many titles are read, evenly chosen: no more than 40 MiB for a while. */
  static final int MOST = 200_000;

  /** Stands between words that no phrase may join: more than a space or a hyphen parts them. */
  static final int BREAK = FrequentRuns.BREAK;

  /** A word's number, start and end. */
  private static final int CELL = 3;

  private final NumberedWords words = new NumberedWords();
  private final List<Integer> documents = new ArrayList<>();
  private final Set<IntBuffer> titles = new LinkedHashSet<>();

  private Titles() {}

  static Titles of(IndexReader reader) throws IOException {
    var titles = new Titles();
    int step = 1 + reader.maxDoc() / MOST;
    for (LeafReaderContext leaf : reader.leaves()) {
      titles.read(leaf, step);
    }
    return titles;
  }

  /** How many different words they hold. */
  int words() {
    return words.size();
  }

  /** A word, folded for case and diacritics. */
  String word(int number) {
    return words.word(number);
  }

  /** The number of a folded word, or {@link #BREAK} where no title has it. */
  int number(String word) {
    return words.find(word);
  }

  /** A document that has the word in its title. */
  int document(int number) {
    return documents.get(number);
  }

  /** Each title: the numbers of its words, with {@link #BREAK} where a sign parts them. */
  List<int[]> all() {
    return titles.stream().map(IntBuffer::array).toList();
  }

  private void read(LeafReaderContext context, int step) throws IOException {
    LeafReader leaf = context.reader();
    Terms terms = leaf.terms(Field.TITLE_EXACT);
    if (terms == null) {
      return;
    }
    int[][] cells = new int[leaf.maxDoc()][];
    TermsEnum all = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String text = term.utf8ToString();
      if (Initialism.is(text)) {
        continue; // stands there folded, too
      }
      postings = all.postings(postings, PostingsEnum.OFFSETS);
      int word = words.number(text);
      if (word == documents.size()) {
        documents.add(BREAK);
      }
      DocIdSetIterator live = LiveDocuments.among(postings, leaf);
      while (live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = postings.docID();
        if ((context.docBase + document) % step == 0) {
          put(word, context.docBase + document, postings, cells, document);
        }
      }
    }
    Arrays.stream(cells).filter(title -> title != null).forEach(title -> titles.add(row(title)));
  }

  private void put(int word, int document, PostingsEnum at, int[][] cells, int row)
      throws IOException {
    documents.set(word, document);
    for (int i = at.freq(); i > 0; i--) {
      int cell = CELL * at.nextPosition();
      int[] title = cells[row] == null ? new int[CELL * 12] : cells[row];
      if (cell >= title.length) {
        title = Arrays.copyOf(title, 2 * cell);
      }
      cells[row] = title;
      title[cell] = word;
      title[cell + 1] = at.startOffset();
      title[cell + 2] = at.endOffset();
    }
  }

  private static IntBuffer row(int[] cells) {
    int[] row = new int[2 * cells.length / CELL];
    int size = 0;
    for (int cell = 0; cell < cells.length && cells[cell + 2] > 0; cell += CELL) {
      if (cell > 0 && cells[cell + 1] - cells[cell - 1] != 1) {
        row[size++] = BREAK;
      }
      row[size++] = cells[cell];
    }
    return IntBuffer.wrap(Arrays.copyOf(row, size));
  }
}
