package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** More are no number. */
  private static final int MOST_WORDS = 8;

  private static final Pattern RUPIAH = Pattern.compile("Rp", Pattern.CASE_INSENSITIVE);

  /** Groups of variants, and what is short for each behind Rp. */
  private static final Map<String, String> SCALES =
      Map.of("juta", "jt", "miliar", "M", "triliun", "T");

  private Amounts() {}

  /**
   * The amount that begins at a place.
   *
   * @param end behind its last piece
   * @param scale what says how large its number is
   * @param ofRupiah whether it stands behind Rp
   */
  record Found(int end, Match scale, boolean ofRupiah) {}

  static Optional<Found> at(List<Piece> pieces, int start) {
    boolean ofRupiah = isMatched(RUPIAH, pieces, start - 1);
    int at = start;
    if (isMatched(NUMBER, pieces, at)) {
      at++;
    } else {
      while (at < start + MOST_WORDS && isMatched(NUMBER_WORD, pieces, at)) {
        at++;
      }
    }
    int end = at + 1;
    return at == start
        ? Optional.empty()
        : scale(pieces, at, ofRupiah).map(scale -> new Found(end, scale, ofRupiah));
  }

  /** Whether an amount ends with the piece at a place. */
  static boolean isEnd(List<Piece> pieces, int at) {
    boolean number = isMatched(NUMBER, pieces, at - 1) || isMatched(NUMBER_WORD, pieces, at - 1);
    return number && scale(pieces, at, isMatched(RUPIAH, pieces, at - 2)).isPresent();
  }

  private static Optional<Match> scale(List<Piece> pieces, int at, boolean ofRupiah) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    String typed = pieces.get(at).word().text();
    List<String> named =
        SCALES.keySet().stream()
            .filter(scale -> ofRupiah && typed.equalsIgnoreCase(SCALES.get(scale)))
            .findFirst()
            .map(List::of)
            .orElse(pieces.get(at).named());
    return Variants.THESAURUS.whole(named).filter(match -> SCALES.containsKey(match.group().id()));
  }

  private static boolean isMatched(Pattern form, List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && form.matcher(pieces.get(at).word().text()).matches();
  }

  /**
   * The amount.
   *
   * @param pieces the words of the number, and the scale
   * @param found what it was found to be
   * @param variants whether its other names are wanted
   */
  static Named of(List<Piece> pieces, Found found, Variants variants) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    String number = text(typed.subList(0, typed.size() - 1));
    List<Alternative> others =
        !variants.allow(found.scale)
            ? List.of()
            : Stream.of(number, otherSign(number))
                .distinct()
                .flatMap(form -> names(form, found))
                .filter(text -> !text.equals(text(typed)))
                .map(text -> new Alternative(text, Terms.of(text)))
                .toList();
    return new Named(typed, found.scale.group().id(), others, true);
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** A number with each name of its scale; the short one only with Rp, else it may be metres. */
  private static Stream<String> names(String number, Found found) {
    Match scale = found.scale;
    Stream<String> names =
        Stream.concat(Stream.of(scale.matched()), scale.alternatives().stream())
            .map(name -> number + " " + name.text());
    return found.ofRupiah
        ? Stream.concat(names, Stream.of("Rp " + number + " " + SCALES.get(scale.group().id())))
        : names;
  }

  /** The same number with the other decimal sign: "1.5" for "1,5"; itself where it has none. */
  private static String otherSign(String number) {
    Matcher decimal = DECIMAL.matcher(number);
    return decimal.matches()
        ? decimal.group(1) + (decimal.group(2).equals(",") ? "." : ",") + decimal.group(3)
        : number;
  }
}
