package id.telusur.language;

import id.telusur.language.VariantGroup.Capitals;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the member of a group that words of a query are. */
final class VariantIndex {
  private final Map<String, Entry> exact = new HashMap<>();
  private final Map<String, List<Entry>> inflected = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> firstRoots = new HashSet<>();

  VariantIndex(List<VariantGroup> groups) {
    var plurals = new LinkedHashMap<String, Entry>();
    var roots = new HashMap<String, String>(); // most words stand in several members
    for (VariantGroup group : groups) {
      for (Member member : group.members()) {
        List<String> words = Words.of(member.text()).stream().map(Words::fold).toList();
        var entry = new Entry(group, member, words);
        String key = String.join(" ", words);
        exact.put(key, entry);
        firstWords.add(words.getFirst());
        boolean inflects = member.capitals() == Capitals.ANY && !member.besideCountry();
        if (member.kind() == Kind.ENGLISH && inflects) {
          plurals.put(plural(key), entry);
        } else if (inflects) {
          String rooted =
              words.stream()
                  .map(word -> roots.computeIfAbsent(word, SingleWord::root))
                  .collect(Collectors.joining(" "));
          inflected.computeIfAbsent(rooted, k -> new ArrayList<>()).add(entry);
          firstRoots.add(firstWord(rooted));
        }
      }
    }
    plurals.forEach(exact::putIfAbsent);
    plurals.keySet().forEach(key -> firstWords.add(firstWord(key)));
  }

  /** Whether any member begins like this: most words of a query can be passed over. */
  boolean mayBegin(QueryWords.Part part) {
    return firstWords.contains(part.folded()) || firstRoots.contains(firstWord(part.root()));
  }

  // A root may be two words: a collocation.
  private static String firstWord(String words) {
    return words.split(" ", 2)[0];
  }

  /** The member that the words from one part of the query to another are, if they are one. */
  @Nullable Entry find(QueryWords query, int from, int end) {
    Entry entry = exact.get(query.key(from, end));
    if (entry == null) {
      return inflected(query.undoubled(from, end));
    }
    List<String> written = Words.of(entry.member().text());
    boolean understood =
        switch (entry.member().capitals()) {
          case ANY -> true;
          case EXPECTED -> query.isSmall() || query.typedAs(written, from);
          case NEEDED -> query.typedAs(written, from);
        };
    return understood ? entry : null;
  }

  private @Nullable Entry inflected(List<QueryWords.Part> parts) {
    String roots = parts.stream().map(QueryWords.Part::root).collect(Collectors.joining(" "));
    List<String> words = parts.stream().map(QueryWords.Part::folded).toList();
    List<Entry> meant =
        inflected.getOrDefault(roots, List.of()).stream()
            .filter(entry -> inflects(words, entry) || isSameVerb(parts, entry))
            .toList();
    boolean one = meant.stream().map(Entry::group).distinct().count() == 1;
    return one ? meant.getFirst() : null;
  }

  /** Whether words whose roots agree are near enough: "tahanan" does not say "pertahanan". */
  private static boolean inflects(List<String> words, Entry entry) {
    List<String> member = entry.words();
    if (words.size() == 1) {
      return words.getFirst().startsWith(member.getFirst()) || isSpelt(entry.group());
    }
    for (int i = 0; i < Math.min(words.size(), member.size()); i++) {
      if (words.get(i).equals(member.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameVerb(List<QueryWords.Part> parts, Entry entry) {
    String root = parts.getFirst().root();
    return parts.size() == 1
        && Verb.of(parts.getFirst().folded(), root)
            .flatMap(typed -> Verb.of(entry.words().getFirst(), root).filter(typed::isSame))
            .isPresent();
  }

  /**
   * Whether a group is one word in several spellings; then all its forms are: perizinan. What it is
   * called beside a country is not looked at.
   */
  private static boolean isSpelt(VariantGroup group) {
    List<Member> indonesian =
        group.members().stream()
            .filter(member -> member.kind() != Kind.ENGLISH && !member.besideCountry())
            .toList();
    return indonesian.size() > 1
        && indonesian.stream().skip(1).allMatch(member -> member.kind() == Kind.SPELLING)
        && indonesian.stream().allMatch(member -> Words.of(member.text()).size() == 1);
  }

  private static String plural(String english) {
    if (english.matches(".*[^aeiou]y")) {
      return english.substring(0, english.length() - 1) + "ies";
    }
    return english + (english.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  record Entry(VariantGroup group, Member member, List<String> words) {}
}
