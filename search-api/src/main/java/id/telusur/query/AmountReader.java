package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Amounts.Found;
import id.telusur.query.Amounts.TypedUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one amount: the sign of a unit, a number, its scale, the name of a unit. */
final class AmountReader {
  /** Most words of a scale: "per cent". */
  private static final int LONGEST_SCALE = 2;

  /** More words are no number. */
  private static final int MOST_WORDS = 8;

  /** Most pieces of an amount. */
  static final int LONGEST = 1 + MOST_WORDS + LONGEST_SCALE + Unit.LONGEST_NAME;

  /** A number; glued to it a sign, and what is short for its scale: "RM5", "Rp2M". */
  private static final Pattern FIGURES =
      Pattern.compile("(?<sign>\\p{L}*)(?<number>%s)(?<behind>\\p{L}*)".formatted(Figures.NUMBER));

  /** A round number is as good as an exact one. */
  private static final Set<String> NAMES_OF_THOUSANDS = Set.of("ribu", "ribuan", "rb", "thousand");

  /** What stands before the scale of one: sejuta. */
  private static final String ONE = "se";

  private final List<Piece> pieces;
  private int at;
  private int glued; // letters of the sign
  private String sign = "";
  private @Nullable Unit signed;

  AmountReader(List<Piece> pieces, int start) {
    this.pieces = pieces;
    at = start;
  }

  /** The amount that begins here, if there is one. */
  Optional<Found> read() {
    at += takeSign(text(at)) ? 1 : 0;
    int start = at;
    Count count = takeCount();
    if (count == null) {
      return Optional.empty();
    }
    Count scaled = (count.scale() == null ? count.of(takeScale()) : count).scaledUp();
    String typed = text(start, at).substring(glued);
    TypedUnit unit = scaled.isOfHundredths() && signed == null ? null : takeUnit();
    return scaled.scale() != null || unit != null || scaled.isOneThing(typed)
        ? Optional.of(new Found(at, typed, scaled, unit))
        : Optional.empty();
  }

  /** Whether a scale or the name of a unit is here. */
  boolean isBehindNumber() {
    return isThousands(text(at)) || takeScale() != null || takeName() != null;
  }

  private boolean takeSign(String typed) {
    signed = Unit.ofSign(typed).orElse(null);
    sign = signed == null ? "" : typed;
    return signed != null;
  }

  private @Nullable Count takeCount() {
    Matcher figures = FIGURES.matcher(text(at));
    if (figures.matches()) {
      return takeFigures(figures);
    }
    Count one = takeOne();
    return one == null ? takeWords() : one;
  }

  private @Nullable Count takeFigures(Matcher figures) {
    String letters = figures.group("sign");
    if (!letters.isEmpty() && (signed != null || !takeSign(letters))) {
      return null;
    }
    glued = letters.length();
    String number = figures.group("number");
    var count = new Count(number, Figures.value(number).orElse(null), null);
    at++;
    String behind = figures.group("behind");
    if (behind.isEmpty()) {
      boolean thousands = isThousands(text(at));
      at += thousands ? 1 : 0;
      return thousands ? count.thousands() : count;
    }
    Match scale = scale(behind, at, List.of(behind));
    return scale == null ? null : count.of(scale);
  }

  /** Takes the word for one of a scale: "sejuta". */
  private @Nullable Count takeOne() {
    String typed = text(at).toLowerCase(Locale.ROOT);
    Match scale =
        typed.startsWith(ONE) ? Count.scale(List.of(typed.substring(ONE.length()))) : null;
    at += scale == null ? 0 : 1;
    return scale == null ? null : new Count("1", BigDecimal.ONE, scale);
  }

  /** Takes words, of those of several numbers the first: "puluhan ribu-ratusan ribu". */
  private @Nullable Count takeWords() {
    int start = at;
    Count count = null;
    boolean goesOn = true;
    while (goesOn && at < start + MOST_WORDS && isWordBehind(start)) {
      at++;
      String number = text(start, at);
      count = new Count(number, NumberWords.value(number).orElse(null), null);
      goesOn = count.value() != null || !number.endsWith(Scale.THOUSAND.word());
    }
    return count;
  }

  /** Whether the word here is one of the number that begins there. */
  private boolean isWordBehind(int start) {
    return switch (text(at).toLowerCase(Locale.ROOT)) {
      case NumberWords.POINT -> at > start && (isWord(at + 1) || is(at + 1, NumberWords.ZERO));
      case NumberWords.ZERO ->
          is(at + 1, NumberWords.POINT) || text(start, at).contains(NumberWords.POINT);
      default -> isWord(at);
    };
  }

  private @Nullable Match takeScale() {
    for (int end = Math.min(pieces.size(), at + LONGEST_SCALE); end > at; end--) {
      Stream<String> words = pieces.subList(at, end).stream().flatMap(it -> it.named().stream());
      Match scale = scale(text(at, end), end, words.toList());
      if (scale != null) {
        at = end;
        return scale;
      }
    }
    return null;
  }

  private @Nullable TypedUnit takeUnit() {
    return signed == null ? takeName() : new TypedUnit(signed, sign, "");
  }

  /** Takes the name of a unit; a code that stands before a number belongs to that. */
  private @Nullable TypedUnit takeName() {
    for (int end = Math.min(pieces.size(), at + Unit.LONGEST_NAME); end > at; end--) {
      String name = text(at, end);
      boolean ofNext = Unit.ofSign(name).isPresent() && isNumber(end);
      Unit named = ofNext ? null : Unit.named(name).orElse(null);
      if (named != null) {
        at = end;
        return new TypedUnit(named, "", name);
      }
    }
    return null;
  }

  /**
   * The scale that a text is, be it in short.
   *
   * @param end behind it
   * @param words of the text
   */
  private @Nullable Match scale(String text, int end, List<String> words) {
    Scale inShort = Scale.ofLetters(text).orElse(null);
    boolean clear = !Scale.isUnclear(text) || Unit.RUPIAH.equals(signed) || isRupiah(text(end));
    return Count.scale(inShort == null || !clear ? words : List.of(inShort.word()));
  }

  private static boolean isRupiah(String text) {
    return Unit.named(text).filter(Unit.RUPIAH::equals).isPresent();
  }

  private static boolean isThousands(String text) {
    return NAMES_OF_THOUSANDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean isNumber(int place) {
    return FIGURES.matcher(text(place)).matches() || isWord(place);
  }

  private boolean is(int place, String word) {
    return text(place).equalsIgnoreCase(word);
  }

  private boolean isWord(int place) {
    return NumberWords.WORD.matcher(text(place)).matches();
  }

  private String text(int place) {
    return place < pieces.size() ? pieces.get(place).word().text() : "";
  }

  private String text(int start, int end) {
    return pieces.subList(start, end).stream()
        .map(piece -> piece.word().text())
        .collect(Collectors.joining(" "));
  }
}
