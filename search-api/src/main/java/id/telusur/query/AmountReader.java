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
  /** Hundredths, as a group of variants. */
  private static final String PERCENT = "persen";

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

  /** More decimals nobody writes for the sake of a scale. */
  private static final int MOST_DECIMALS = 2;

  private final List<Piece> pieces;
  private int at;
  private int glued; // letters of the sign
  private String sign = "";
  private String number = "";
  private @Nullable BigDecimal value;
  private @Nullable Match scale;
  private @Nullable Unit signed;

  AmountReader(List<Piece> pieces, int start) {
    this.pieces = pieces;
    at = start;
  }

  /** The amount that begins here, if there is one. */
  Optional<Found> read() {
    at += takeSign(text(at)) ? 1 : 0;
    int start = at;
    if (!takeFigures() && !takeOne() && !takeWords()) {
      return Optional.empty();
    }
    if (scale == null) {
      takeScale();
    }
    scaleUp();
    String typed = text(start, at);
    String quantity = typed.substring(glued);
    Unit before = signed;
    TypedUnit unit = before == null ? takeName() : new TypedUnit(before, sign, "");
    boolean whole = scale != null || unit != null || isOneThing(quantity);
    return whole
        ? Optional.of(new Found(at, quantity, number, value, scale, unit))
        : Optional.empty();
  }

  /** Whether a scale or the name of a unit is here. */
  boolean isBehindNumber() {
    return isThousands(text(at)) || takeScale() || takeName() != null;
  }

  private boolean takeSign(String typed) {
    signed = Unit.ofSign(typed).orElse(null);
    sign = signed == null ? "" : typed;
    return signed != null;
  }

  private boolean takeFigures() {
    Matcher figures = FIGURES.matcher(text(at));
    if (!figures.matches()) {
      return false;
    }
    String letters = figures.group("sign");
    if (!letters.isEmpty() && (signed != null || !takeSign(letters))) {
      return false;
    }
    glued = letters.length();
    number = figures.group("number");
    value = Figures.value(number).orElse(null);
    at++;
    String behind = figures.group("behind");
    if (behind.isEmpty() && isThousands(text(at))) {
      at++;
      countThousands();
    }
    scale = behind.isEmpty() ? null : scale(behind, at, List.of(behind));
    return behind.isEmpty() || scale != null;
  }

  private void countThousands() {
    number += " " + Scale.THOUSAND.word();
    value = value == null ? null : value.multiply(Scale.THOUSAND.value());
  }

  /** Takes the word for one of a scale: "sejuta". */
  private boolean takeOne() {
    String typed = text(at).toLowerCase(Locale.ROOT);
    scale = typed.startsWith(ONE) ? scale(List.of(typed.substring(ONE.length()))) : null;
    if (scale == null) {
      return false;
    }
    number = "1";
    value = BigDecimal.ONE;
    at++;
    return true;
  }

  /** Says noughts by the largest scale: 1.500.000 is 1,5 juta, 1.000 miliar is 1 triliun. */
  private void scaleUp() {
    BigDecimal one = value;
    int noughts = scale == null ? 0 : noughts(scale);
    if (one == null || noughts < 0) {
      return;
    }
    for (Scale larger : Scale.DESCENDING) {
      BigDecimal scaled = one.movePointLeft(larger.noughts() - noughts).stripTrailingZeros();
      if (larger.noughts() > noughts
          && scaled.compareTo(BigDecimal.ONE) >= 0
          && scaled.scale() <= MOST_DECIMALS) {
        value = scaled;
        number = Figures.of(scaled);
        scale = scale(List.of(larger.word()));
        return;
      }
    }
  }

  private static int noughts(Match scale) {
    return Scale.ofWord(scale.group().id()).map(Scale::noughts).orElse(-1);
  }

  /** Takes words, of those of several numbers the first: "puluhan ribu-ratusan ribu". */
  private boolean takeWords() {
    int start = at;
    boolean goesOn = true;
    while (goesOn && at < start + MOST_WORDS && isWordBehind(start)) {
      at++;
      number = text(start, at);
      value = NumberWords.value(number).orElse(null);
      goesOn = value != null || !number.endsWith(Scale.THOUSAND.word());
    }
    return at > start;
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

  private boolean takeScale() {
    for (int end = Math.min(pieces.size(), at + LONGEST_SCALE); end > at && scale == null; end--) {
      Stream<String> words = pieces.subList(at, end).stream().flatMap(it -> it.named().stream());
      scale = scale(text(at, end), end, words.toList());
      at = scale == null ? at : end;
    }
    return scale != null;
  }

  /** Takes the name of a unit; a code that stands before a number belongs to that. */
  private @Nullable TypedUnit takeName() {
    boolean hundredths = scale != null && scale.group().id().equals(PERCENT);
    for (int end = Math.min(pieces.size(), at + Unit.LONGEST_NAME);
        end > at && !hundredths;
        end--) {
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

  /** Whether a number alone is also written otherwise: round thousands, or several words. */
  private boolean isOneThing(String typed) {
    BigDecimal one = value;
    BigDecimal thousand = Scale.THOUSAND.value();
    boolean several = !number.equals(typed) || number.indexOf(' ') > 0;
    return one == null
        ? number.endsWith(" " + Scale.THOUSAND.word())
        : several || (one.compareTo(thousand) >= 0 && one.remainder(thousand).signum() == 0);
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
    return inShort == null || !clear ? scale(words) : scale(List.of(inShort.word()));
  }

  private static @Nullable Match scale(List<String> named) {
    return VariantGroups.whole(named)
        .filter(match -> match.group().id().equals(PERCENT) || noughts(match) > 0)
        .orElse(null);
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
