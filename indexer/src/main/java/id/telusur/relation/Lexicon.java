package id.telusur.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of the word lists as one tree of words, walked once over a text: the work grows with
 * the text and the longest phrase, not with the number of phrases.
 */
final class Lexicon {
  private static final List<String> CLITICS = List.of("nya", "lah", "kah");
  private static final int SHORTEST_STEM = 3;

  private final Node root = new Node();
  private final int lanes;

  /** What was found, and the words it covers: from {@code first} up to {@code end}. */
  record Hit(Entry entry, int first, int end) {}

  /** A node of the tree. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  /** An empty lexicon for so many topics. */
  Lexicon(int topics) {
    this.lanes = Entry.TOPICS + topics;
  }

  void add(String phrase, Entry entry) {
    List<String> keys = Tokenizer.keys(phrase);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no word in: " + phrase);
    }
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
      Arrays.fill(ends, 0);
      walk(tokens, i, writing, longest, ends);
      for (int lane = 0; lane < lanes; lane++) {
        if (ends[lane] > 0 && i >= free[lane]) {
          free[lane] = ends[lane];
          addHits(hits, longest[lane].entries, lane, tokens, writing, i, ends[lane]);
        }
      }
    }
    return hits;
  }

  private void walk(Tokens tokens, int first, Writing writing, Node[] longest, int[] ends) {
    Node node = root;
    for (int i = first; i < tokens.size(); i++) {
      if (i > first && tokens.at(i).gap() == Tokens.Gap.OTHER) {
        return;
      }
      node = next(node, tokens.at(i).key());
      if (node == null) {
        return;
      }
      for (Entry entry : node.entries) {
        if (writing.allows(entry, tokens, first, i + 1)) {
          longest[entry.lane()] = node;
          ends[entry.lane()] = i + 1;
        }
      }
    }
  }

  private static @Nullable Node next(Node node, String key) {
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
