package id.telusur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Words of a query, parted at hyphens, each with its folded form, its root and where it stands. */
record QueryWords(List<Part> parts) {

  static QueryWords of(List<String> words, UnaryOperator<String> root) {
    var parts = new ArrayList<Part>();
    for (int word = 0; word < words.size(); word++) {
      List<String> of = Words.of(words.get(word));
      for (int i = 0; i < of.size(); i++) {
        String folded = Words.fold(of.get(i));
        boolean last = i == of.size() - 1;
        parts.add(new Part(of.get(i), folded, root.apply(folded), word, i == 0, last));
      }
    }
    return new QueryWords(parts);
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
    var once = new ArrayList<Part>();
    for (Part part : parts.subList(from, end)) {
      if (once.isEmpty() || !once.getLast().folded().equals(part.folded())) {
        once.add(part);
      }
    }
    return once;
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

  record Part(String typed, String folded, String root, int word, boolean first, boolean last) {}
}
