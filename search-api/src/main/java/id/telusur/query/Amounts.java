package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number and the word for its noughts, or for hundredths, are one thing: "Rp 66,1 miliar, US$ 1
 * triliun" is not "1 miliar".
 */
final class Amounts {
  /** A number, or two of which the scale is said once: "5-10 juta". */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:(?:[.,]|" + Signs.HYPHEN + ")\\p{Nd}+)*");

  /** A sign before three digits parts thousands: "1.500 triliun". */
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\p{Nd}.,])(\\p{Nd}+)([.,])(\\p{Nd}{1,2}|\\p{Nd}{4,})(?![\\p{Nd}.,])");

  /** More are no number. */
  private static final int MOST_WORDS = 8;

  private static final Pattern RUPIAH = Pattern.compile("Rp", Pattern.CASE_INSENSITIVE);

  /** What says how large a number is, as groups of variants. */
  private static final Set<String> SCALES = Set.of("juta", "miliar", "triliun", "persen");

  /** Most words of a scale: "per cent". */
  private static final int LONGEST_SCALE = 2;

  /** What is short for a scale behind Rp. */
  private static final Map<String, String> SHORT =
      Map.of("juta", "jt", "miliar", "M", "triliun", "T");

  /** A number and what is short for its scale in one: "Rp2M". */
  private static final Pattern GLUED =
      Pattern.compile("(%s)(jt|M|T)".formatted(NUMBER), Pattern.CASE_INSENSITIVE);

  private static final Pattern DOLLAR = Pattern.compile("dollars?|dolar", Pattern.CASE_INSENSITIVE);

  private static final Match US_DOLLAR =
      Variants.THESAURUS.whole(List.of("dolar", "AS")).orElseThrow();

  private Amounts() {}

  /**
   * The amount that begins at a place.
   *
   * @param end behind its last piece
   * @param number its number
   * @param scale what says how large that is
   * @param ofRupiah whether it stands behind Rp
   */
  record Found(int end, String number, Match scale, boolean ofRupiah) {}

  static Optional<Found> at(List<Piece> pieces, int start) {
    boolean ofRupiah = isMatched(RUPIAH, pieces, start - 1);
    Matcher glued = GLUED.matcher(pieces.get(start).word().text());
    if (ofRupiah && glued.matches()) {
      return inShort(glued.group(2))
          .flatMap(scale -> Variants.THESAURUS.whole(List.of(scale)))
          .map(scale -> new Found(start + 1, glued.group(1), scale, true));
    }
    int at = start;
    if (isMatched(NUMBER, pieces, at)) {
      at++;
    } else {
      while (at < start + MOST_WORDS && isMatched(NumberWords.WORD, pieces, at)) {
        at++;
      }
    }
    return at == start ? Optional.empty() : scaled(pieces, start, at, ofRupiah);
  }

  /** The amount whose number stands from a place to another, if its scale is behind. */
  private static Optional<Found> scaled(List<Piece> pieces, int start, int at, boolean ofRupiah) {
    String number = text(pieces.subList(start, at));
    for (int end = Math.min(pieces.size(), at + LONGEST_SCALE); end > at; end--) {
      Optional<Match> scale = scale(pieces.subList(at, end), ofRupiah);
      if (scale.isPresent()) {
        return Optional.of(new Found(end, number, scale.get(), ofRupiah));
      }
    }
    return Optional.empty();
  }

  /** Whether what is written from a place to another are numbers with one scale behind. */
  static boolean isRange(String written, List<Piece> pieces, int start, int end) {
    return NUMBER.matcher(written).matches()
        && end < pieces.size()
        && scale(pieces.subList(end, end + 1), isMatched(RUPIAH, pieces, start - 1)).isPresent();
  }

  /** Whether an amount ends with the piece at a place. */
  static boolean isEnd(List<Piece> pieces, int at) {
    return isNumber(pieces, at - 1)
        && scale(pieces.subList(at, at + 1), isMatched(RUPIAH, pieces, at - 2)).isPresent();
  }

  private static Optional<Match> scale(List<Piece> typed, boolean ofRupiah) {
    Optional<String> inShort = ofRupiah ? inShort(text(typed)) : Optional.empty();
    List<String> named =
        inShort
            .map(List::of)
            .orElseGet(() -> typed.stream().flatMap(piece -> piece.named().stream()).toList());
    return Variants.THESAURUS.whole(named).filter(match -> SCALES.contains(match.group().id()));
  }

  /** The scale that a text is short for. */
  private static Optional<String> inShort(String text) {
    return SHORT.keySet().stream()
        .filter(scale -> text.equalsIgnoreCase(SHORT.get(scale)))
        .findFirst();
  }

  /** Dollars behind a number, of which no country is named, are those of the United States. */
  static Optional<Match> dollars(List<Piece> pieces, int at) {
    boolean counted = isNumber(pieces, at - 1) || (at > 0 && isEnd(pieces, at - 1));
    Piece piece = pieces.get(at);
    return counted && isMatched(DOLLAR, pieces, at)
        ? Optional.of(new Match(piece.first(), piece.end(), US_DOLLAR.group(), US_DOLLAR.matched()))
        : Optional.empty();
  }

  /** Whether a piece is a number, or one of the words of a number. */
  private static boolean isNumber(List<Piece> pieces, int at) {
    return isMatched(NUMBER, pieces, at) || isMatched(NumberWords.WORD, pieces, at);
  }

  private static boolean isMatched(Pattern form, List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() && form.matcher(pieces.get(at).word().text()).matches();
  }

  /**
   * The amount.
   *
   * @param pieces its words
   * @param found what it was found to be
   * @param variants whether its other names are wanted
   */
  static Named of(List<Piece> pieces, Found found, Variants variants) {
    List<Alternative> others =
        !variants.allow(found.scale)
            ? List.of()
            : names(found)
                .filter(text -> !text.equalsIgnoreCase(text(pieces)))
                .map(text -> new Alternative(text, NumberWords.terms(text, Terms.of(text))))
                .toList();
    List<Word> typed =
        pieces.stream()
            .map(Piece::word)
            .map(word -> new Word(word.text(), NumberWords.terms(word.text(), word.terms())))
            .toList();
    return new Named(typed, found.scale.group().id(), others, true);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(piece -> piece.word().text()).collect(Collectors.joining(" "));
  }

  /** The number in digits and in a word, with each name of its scale. */
  private static Stream<String> names(Found found) {
    String digits = NumberWords.inDigits(found.number);
    return Stream.concat(
        Stream.of(digits, otherSign(digits)).distinct().flatMap(number -> names(number, found)),
        scales(found).flatMap(scale -> inWords(digits, scale).stream()));
  }

  private static Optional<String> inWords(String digits, Member scale) {
    return NumberWords.inWords(digits, scale.kind() == Kind.ENGLISH)
        .map(word -> word + " " + scale.text());
  }

  /** A number with each name of its scale; the short one only with Rp, else it may be metres. */
  private static Stream<String> names(String number, Found found) {
    Stream<String> names = scales(found).map(scale -> number + " " + scale.text());
    String inShort = SHORT.get(found.scale.group().id());
    return found.ofRupiah && inShort != null
        ? Stream.concat(
            names, Stream.of(" ", "").map(between -> "Rp " + number + between + inShort))
        : names;
  }

  private static Stream<Member> scales(Found found) {
    return Stream.concat(Stream.of(found.scale.matched()), found.scale.alternatives().stream());
  }

  /** The same number with the other decimal sign: "1.5" for "1,5"; itself where it has none. */
  private static String otherSign(String number) {
    return DECIMAL
        .matcher(number)
        .replaceAll(decimal ->
            decimal.group(1) + (decimal.group(2).equals(",") ? "." : ",") + decimal.group(3));
  }
}
