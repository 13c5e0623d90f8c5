package id.telusur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words of a query, parted at hyphens, each with its folded form, its root and where it stands. */
record QueryWords(List<Part> parts) {

  static QueryWords of(List<String> words) {
    var parts = new ArrayList<Part>();
    for (int word = 0; word < words.size(); word++) {
      List<String> of = Words.of(words.get(word));
      for (int i = 0; i < of.size(); i++) {
        String folded = Words.fold(of.get(i));
        boolean last = i == of.size() - 1;
        boolean doubled =
            !parts.isEmpty() && parts.getLast().folded.equals(folded) && isForm(folded);
        parts.add(
            new Part(of.get(i), folded, SingleWord.root(folded), word, i == 0, last, doubled));
      }
    }
    return new QueryWords(parts);
  }

  /** Whether a word said twice is a form of it: negara-negara; laba-laba is a word of its own. */
  private static boolean isForm(String folded) {
    return !SingleWord.root(folded + '-' + folded).contains("-");
  }

  int size() {
    return parts.size();
  }

  Part at(int part) {
    return parts.get(part);
  }

  /** The words from one part to another, folded, with one space between. */
  String key(int from, int end) {
    var key = new StringBuilder();
    for (Part part : parts.subList(from, end)) {
      key.append(key.isEmpty() ? "" : " ").append(part.folded());
    }
    return key.toString();
  }

  /** The parts from one to another, doubled ones once: "kedutaan-kedutaan besar". */
  List<Part> undoubled(int from, int end) {
    return IntStream.range(from, end)
        .filter(part -> part == from || !parts.get(part).doubled)
        .mapToObj(parts::get)
        .toList();
  }

  /** Whether the words from a part on are typed as {@code written}, or in capitals. */
  boolean typedAs(List<String> written, int from) {
    for (int i = 0; i < written.size(); i++) {
      String typed = parts.get(from + i).typed();
      if (!typed.equals(written.get(i)) && !typed.equals(typed.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no word has a capital: then small letters say nothing. */
  boolean isSmall() {
    return parts.stream()
        .allMatch(part -> part.typed().equals(part.typed().toLowerCase(Locale.ROOT)));
  }

  /**
   * A part of a word.
   *
   * @param word counted in words of the query from 0
   * @param first whether it is the first part of its word
   * @param last whether it is the last
   * @param doubled whether it says the part before once more
   */
  record Part(
      String typed,
      String folded,
      String root,
      int word,
      boolean first,
      boolean last,
      boolean doubled) {}
}
