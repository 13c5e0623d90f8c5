package id.telusur.search.suggest;

import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds entries by the words of their names. For each word the entries that have it; what begins
 * alike stands together, so a beginning is a stretch of the table.
 */
final class EntryIndex {
  /** Said before anything else, of equal weight or not: the name begins with what was typed. */
  private static final float FIRST = 3;

  private static final float EDIT = 6;

  private final Entry[] entries;
  private final SortedWords words;

  /** The words of each entry, by number, the first of its name first. */
  private final int[][] names;

  /** Where the entries of each word begin in {@link #holding}. */
  private final int[] starts;

  private final int[] holding;

  EntryIndex(List<Entry> all) {
    entries = all.toArray(Entry[]::new);
    List<List<String>> split = new ArrayList<>(entries.length);
    var distinct = new TreeSet<String>();
    for (Entry entry : entries) {
      List<String> name = Entries.words(entry);
      split.add(name);
      distinct.addAll(name);
    }
    words = new SortedWords(distinct);
    names = new int[entries.length][];
    starts = new int[words.size() + 1];
    for (int entry = 0; entry < entries.length; entry++) {
      names[entry] = split.get(entry).stream().mapToInt(words::find).toArray();
      Arrays.stream(names[entry]).forEach(word -> starts[word + 1]++);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    holding = new int[starts[words.size()]];
    int[] next = starts.clone();
    for (int entry = 0; entry < entries.length; entry++) {
      for (int word : names[entry]) {
        holding[next[word]++] = entry;
      }
    }
  }

  /** A typed word's meanings: numbers of words, each with the edits between. */
  private interface Meant {
    /** The edits between a word and what was typed, or -1 where they are too many. */
    int edits(int word);

    /** The words, in any order. */
    int[] words();
  }

  /** A stretch of words that begin alike. */
  private record Alike(int from, int to) implements Meant {
    @Override
    public int edits(int word) {
      return word >= from && word < to ? 0 : -1;
    }

    @Override
    public int[] words() {
      int[] all = new int[to - from];
      Arrays.setAll(all, i -> from + i);
      return all;
    }
  }

  /** Words that are nearly what was typed. */
  private record Near(Map<Integer, Integer> found) implements Meant {
    @Override
    public int edits(int word) {
      return found.getOrDefault(word, -1);
    }

    @Override
    public int[] words() {
      return found.keySet().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /**
   * The best entries of each kind for what was typed: its last word may be a beginning, the others
   * are whole, and all of them stand in the name in any order.
   *
   * @param tolerant whether slips of the finger are forgiven, in words that are none as they stand
   * @param most of each kind
   */
  Map<Kind, List<Entry>> find(Typed typed, boolean tolerant, int most) {
    var meant = new ArrayList<Meant>();
    for (int i = 0; i < typed.words().size(); i++) {
      boolean beginning = i == typed.words().size() - 1 && typed.open();
      String word = typed.words().get(i);
      meant.add(tolerant ? near(word, beginning) : alike(word, beginning));
    }
    var best = new HashMap<Kind, PriorityQueue<Scored>>();
    if (!meant.isEmpty()) {
      collect(meant, best, most);
    }
    var sorted = new HashMap<Kind, List<Entry>>();
    best.forEach((kind, queue) -> sorted.put(kind, sorted(queue)));
    return sorted;
  }

  /** A folded word as the archive writes it; itself where it is none to suggest. */
  String written(String word) {
    int found = words.find(word);
    return found < 0
        ? word
        : Arrays.stream(holding, starts[found], starts[found + 1])
            .mapToObj(entry -> entries[entry])
            .filter(entry -> entry.kind() == Kind.WORD)
            .map(Entry::name)
            .findFirst()
            .orElse(word);
  }

  private Meant alike(String word, boolean beginning) {
    if (beginning) {
      return new Alike(words.from(word), words.to(word));
    }
    int found = words.find(word);
    return found < 0 ? new Alike(0, 0) : new Alike(found, found + 1);
  }

  private Meant near(String word, boolean beginning) {
    Meant alike = alike(word, beginning);
    int edits = Typed.edits(word);
    boolean isWord = beginning ? EdgeWords.begin(word) : EdgeWords.contains(word);
    if (edits == 0 || isWord || held(alike) > 0) {
      return alike; // it is a word as it stands
    }
    var found = new HashMap<Integer, Integer>();
    for (int most = 1; most <= edits && found.isEmpty(); most++) {
      words.near(word, most, beginning, found::put); // a second edit costs five times the first
    }
    return new Near(found);
  }

  private void collect(List<Meant> meant, Map<Kind, PriorityQueue<Scored>> best, int most) {
    Meant rarest = meant.stream().min(Comparator.comparingInt(this::held)).orElseThrow();
    for (int word : rarest.words()) {
      for (int at = starts[word]; at < starts[word + 1]; at++) {
        int entry = holding[at];
        // An entry that has two of the words is met twice, and taken once.
        if (first(rarest, names[entry]) == word) {
          offer(entry, meant, best, most);
        }
      }
    }
  }

  private int held(Meant meant) {
    if (meant instanceof Alike alike) {
      return starts[alike.to] - starts[alike.from];
    }
    return Arrays.stream(meant.words()).map(word -> starts[word + 1] - starts[word]).sum();
  }

  private static int first(Meant meant, int[] name) {
    for (int word : name) {
      if (meant.edits(word) >= 0) {
        return word;
      }
    }
    return -1;
  }

  private void offer(
      int entry, List<Meant> meant, Map<Kind, PriorityQueue<Scored>> best, int most) {
    float score = entries[entry].weight();
    for (Meant typed : meant) {
      int edits = edits(typed, names[entry]);
      if (edits < 0) {
        return;
      }
      score -= EDIT * edits;
    }
    if (meant.getFirst().edits(names[entry][0]) >= 0) {
      score += FIRST;
    }
    var queue = best.computeIfAbsent(entries[entry].kind(), kind -> new PriorityQueue<>());
    if (queue.size() < most) {
      queue.add(new Scored(entry, score));
    } else if (queue.element().score < score) {
      queue.remove();
      queue.add(new Scored(entry, score));
    }
  }

  private static int edits(Meant typed, int[] name) {
    int least = Integer.MAX_VALUE;
    for (int word : name) {
      int edits = typed.edits(word);
      least = edits < 0 ? least : Math.min(least, edits);
    }
    return least == Integer.MAX_VALUE ? -1 : least;
  }

  private List<Entry> sorted(PriorityQueue<Scored> queue) {
    return queue.stream()
        .sorted(Comparator.reverseOrder())
        .map(scored -> entries[scored.entry])
        .toList();
  }

  /** The worst first; of equals the one that was made first is better. */
  private record Scored(int entry, float score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      int scores = Float.compare(score, other.score);
      return scores != 0 ? scores : Integer.compare(other.entry, entry);
    }
  }
}
