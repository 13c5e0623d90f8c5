package id.telusur.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of the word lists as one tree of words, walked once over a text: the work grows with
 * the text and the longest phrase, not with the number of phrases.
 */
final class PhraseMatcher {
  private static final List<String> CLITICS = List.of("nya", "lah", "kah");
  private static final int SHORTEST_STEM = 3;

  private static final int BITS = 19;

  private final Node root = new Node();

  /** A bit for each first word of a phrase: most words of a text have none, and are passed by. */
  private final BitSet openings = new BitSet(1 << BITS);

  private final int lanes;

  /** What was found, and the words it covers: from {@code first} up to {@code end}. */
  record Hit(Entry entry, int first, int end) {}

  /** A node of the tree. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  /** An empty matcher for so many topics. */
  PhraseMatcher(int topics) {
    this.lanes = Entry.TOPICS + topics;
    if (lanes > Long.SIZE) {
      throw new IllegalArgumentException("more topics than lanes are left for: " + topics);
    }
  }

  void add(List<Form> forms, Entry entry) {
    forms.forEach(form -> add(form.text(), entry));
  }

  void add(String phrase, Entry entry) {
    List<String> keys = Tokenizer.keys(phrase);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no word in: " + phrase);
    }
    openings.set(bit(keys.getFirst()));
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, any -> new Node());
    }
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  /** What stands in a text: in each lane the longest phrases from the left, none overlapping. */
  List<Hit> scan(Tokens tokens, Writing writing) {
    var hits = new ArrayList<Hit>();
    int[] free = new int[lanes];
    int[] ends = new int[lanes];
    Node[] longest = new Node[lanes];
    for (int i = 0; i < tokens.size(); i++) {
      Node opening = opening(tokens.at(i).key());
      if (opening == null) {
        continue;
      }
      long met = walk(tokens, i, opening, writing, longest, ends);
      for (; met != 0; met &= met - 1) {
        int lane = Long.numberOfTrailingZeros(met);
        if (i >= free[lane]) {
          free[lane] = ends[lane];
          addHits(hits, longest[lane].entries, lane, tokens, writing, i, ends[lane]);
        }
      }
    }
    return hits;
  }

  private @Nullable Node opening(String key) {
    return openings.get(bit(key)) || mayHoldClitic(key) ? next(root, key) : null;
  }

  private static int bit(String key) {
    return (key.hashCode() * 0x9e3779b1) >>> (Integer.SIZE - BITS);
  }

  /** Whether a word ends as clitics do; it is asked of every word, so two letters have to do. */
  private static boolean mayHoldClitic(String key) {
    int last = key.length() - 1;
    return last > SHORTEST_STEM
        && (key.charAt(last) == 'h'
            ? key.charAt(last - 1) == 'a'
            : key.charAt(last) == 'a' && key.charAt(last - 1) == 'y');
  }

  /** The lanes of the phrases that begin with a word, a bit for each: few words meet any. */
  private static long walk(
      Tokens tokens, int first, Node opening, Writing writing, Node[] longest, int[] ends) {
    long met = 0;
    Node node = opening;
    for (int end = first + 1; node != null; end++) {
      for (Entry entry : node.entries) {
        if (writing.allows(entry, tokens, first, end)) {
          met |= 1L << entry.lane();
          longest[entry.lane()] = node;
          ends[entry.lane()] = end;
        }
      }
      boolean goesOn = end < tokens.size() && tokens.at(end).gap() != Tokens.Gap.OTHER;
      node = goesOn ? next(node, tokens.at(end).key()) : null;
    }
    return met;
  }

  private static @Nullable Node next(Node node, String key) {
    if (node.next.isEmpty()) {
      return null;
    }
    Node found = node.next.get(key);
    for (int i = 0; found == null && i < CLITICS.size(); i++) {
      int stem = key.length() - CLITICS.get(i).length();
      if (stem > SHORTEST_STEM && key.endsWith(CLITICS.get(i))) {
        found = node.next.get(key.substring(0, stem));
      }
    }
    return found;
  }

  private static void addHits(
      List<Hit> hits,
      List<Entry> entries,
      int lane,
      Tokens tokens,
      Writing writing,
      int first,
      int end) {
    for (Entry entry : entries) {
      if (entry.lane() == lane && writing.allows(entry, tokens, first, end)) {
        hits.add(new Hit(entry, first, end));
      }
    }
  }
}
