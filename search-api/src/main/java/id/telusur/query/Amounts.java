package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number and the word for its noughts are one thing: "Rp 66,1 miliar, US$ 1 triliun" is not "1
 * miliar".
 */
final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  /** The words, and the groups of variants that they are in. */
  private static final Map<String, String> SCALES =
      Stream.of("juta", "miliar", "triliun")
          .map(id -> Variants.THESAURUS.group(id).orElseThrow())
          .flatMap(
              group -> group.members().stream().map(member -> Map.entry(member.text(), group.id())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Amounts() {}

  /** Whether the piece at an index is a number, and the one behind it says how large. */
  static boolean isOne(List<Piece> pieces, int at) {
    return at + 1 < pieces.size()
        && NUMBER.matcher(pieces.get(at).word().text()).matches()
        && SCALES.containsKey(scale(pieces.get(at + 1)));
  }

  /**
   * The amount.
   *
   * @param pieces the number and the scale
   * @param match what has other names than the scale; {@code null} where they are not wanted
   */
  static Named of(List<Piece> pieces, @Nullable Match match) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    String group = SCALES.getOrDefault(scale(pieces.getLast()), "");
    List<Alternative> others =
        match == null || !match.group().id().equals(group)
            ? List.of()
            : match.alternatives().stream()
                .map(name -> typed.getFirst().text() + " " + name.text())
                .map(text -> new Alternative(text, Terms.of(text)))
                .toList();
    return new Named(typed, group, others, true);
  }

  private static String scale(Piece piece) {
    return piece.word().text().toLowerCase(Locale.ROOT);
  }
}
