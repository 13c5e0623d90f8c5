package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number and the word for its noughts are one thing: "Rp 66,1 miliar, US$ 1 triliun" is not "1
 * miliar".
 */
final class Amounts {
  /** A number, or two of which the scale is said once: "5-10 juta". */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,\\-\u2010\u2011\u2013]\\p{Nd}+)*");

  /** One of the words of a number: "seratus lima puluh juta", "two million". */
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
              + "|(?:se)?(?:puluh|belas|ratus|ribu)|(?:puluh|belas|ratus|ribu)an"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|hundred",
          Pattern.CASE_INSENSITIVE);

  /** A sign before three digits parts thousands: "1.500 triliun". */
  private static final Pattern DECIMAL =
      Pattern.compile("(\\p{Nd}+)([.,])(\\p{Nd}{1,2}|\\p{Nd}{4,})");

  /** Groups of variants. */
  private static final Set<String> SCALES = Set.of("juta", "miliar", "triliun");

  private Amounts() {}

  /**
   * The amount that begins at a place.
   *
   * @param end behind its last piece
   * @param scale what says how large its number is
   */
  record Found(int end, Match scale) {}

  static Optional<Found> at(List<Piece> pieces, int start) {
    int at = start;
    if (isMatched(NUMBER, pieces, at)) {
      at++;
    } else {
      while (isMatched(NUMBER_WORD, pieces, at)) {
        at++;
      }
    }
    int end = at + 1;
    return at == start ? Optional.empty() : scale(pieces, at).map(scale -> new Found(end, scale));
  }

  /** Whether an amount ends with the piece at a place. */
  static boolean isEnd(List<Piece> pieces, int at) {
    return (isMatched(NUMBER, pieces, at - 1) || isMatched(NUMBER_WORD, pieces, at - 1))
        && scale(pieces, at).isPresent();
  }

  private static Optional<Match> scale(List<Piece> pieces, int at) {
    return at < pieces.size()
        ? Variants.THESAURUS
            .whole(pieces.get(at).named())
            .filter(match -> SCALES.contains(match.group().id()))
        : Optional.empty();
  }

  private static boolean isMatched(Pattern form, List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && form.matcher(pieces.get(at).word().text()).matches();
  }

  /**
   * The amount.
   *
   * @param pieces the words of the number, and the scale
   * @param scale what the scale is
   * @param variants whether its other names are wanted
   */
  static Named of(List<Piece> pieces, Match scale, Variants variants) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    String number =
        typed.subList(0, typed.size() - 1).stream()
            .map(Word::text)
            .collect(Collectors.joining(" "));
    List<Alternative> others =
        !variants.allow(scale)
            ? List.of()
            : Stream.of(number, otherSign(number))
                .distinct()
                .flatMap(form -> names(form, scale))
                .filter(text -> !text.equals(number + " " + scale.matched().text()))
                .map(text -> new Alternative(text, Terms.of(text)))
                .toList();
    return new Named(typed, scale.group().id(), others, true);
  }

  private static Stream<String> names(String number, Match scale) {
    return Stream.concat(Stream.of(scale.matched()), scale.alternatives().stream())
        .map(name -> number + " " + name.text());
  }

  /** The same number with the other decimal sign: "1.5" for "1,5"; itself where it has none. */
  private static String otherSign(String number) {
    Matcher decimal = DECIMAL.matcher(number);
    return decimal.matches()
        ? decimal.group(1) + (decimal.group(2).equals(",") ? "." : ",") + decimal.group(3)
        : number;
  }
}
