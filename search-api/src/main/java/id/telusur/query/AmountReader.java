package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Amounts.Found;
import id.telusur.query.Amounts.TypedUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one amount: the sign of a unit, a number, its scale, the name of a unit. */
final class AmountReader {
  /** What says how large a number is, as groups of variants. */
  private static final Set<String> SCALES = Set.of("juta", "miliar", "triliun", "persen");

  /** Most words of a scale: "per cent". */
  private static final int LONGEST_SCALE = 2;

  /** More words are no number. */
  private static final int MOST_WORDS = 8;

  /** Most pieces of an amount. */
  static final int LONGEST = 1 + MOST_WORDS + LONGEST_SCALE + Unit.LONGEST_NAME;

  /** A number; glued to it a sign and what is short for its scale: "RM5", "Rp2M", "5jt". */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<sign>\\p{L}*)(?<number>%s)(?<scale>jt|rb|M|T|)".formatted(Figures.NUMBER),
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> IN_FULL =
      Map.of("rb", "ribu", "jt", "juta", "m", "miliar", "t", "triliun");

  private static final String THOUSANDS = "ribu";

  /** A round number is as good as an exact one. */
  private static final Set<String> NAMES_OF_THOUSANDS = Set.of("ribu", "ribuan", "rb", "thousand");

  private static final String ONE_MILLION = "sejuta";

  static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

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
    if (!takeFigures() && !takeMillion() && !takeWords()) {
      return Optional.empty();
    }
    if (scale == null && !takeScale()) {
      countMillions();
    }
    String quantity = text(start, at).substring(glued);
    Unit before = signed;
    TypedUnit unit = before == null ? takeName() : new TypedUnit(before, sign, "");
    boolean whole = scale != null || unit != null || isOneThing(quantity);
    return whole
        ? Optional.of(new Found(at, quantity, number, value, scale, unit))
        : Optional.empty();
  }

  /** Whether a scale or the name of a unit is here. */
  boolean isBehindNumber() {
    return isThousands() || takeScale() || takeName() != null;
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
    String inShort = figures.group("scale");
    String inFull = inFull(inShort);
    if (inFull.isEmpty() && !inShort.isEmpty()) {
      return false;
    }
    glued = letters.length();
    number = figures.group("number");
    value = Figures.value(number).orElse(null);
    at++;
    boolean apart = inShort.isEmpty() && isThousands();
    at += apart ? 1 : 0;
    if (apart || inFull.equals(THOUSANDS)) {
      number += " " + THOUSANDS;
      value = value == null ? null : value.multiply(THOUSAND);
    } else if (!inFull.isEmpty()) {
      scale = scale(List.of(inFull));
    }
    return true;
  }

  private boolean takeMillion() {
    if (!text(at).equalsIgnoreCase(ONE_MILLION)) {
      return false;
    }
    number = "1";
    value = BigDecimal.ONE;
    scale = scale(List.of("juta"));
    at++;
    return true;
  }

  /** Millions that are written in full: 1.500.000 is 1,5 juta. */
  private void countMillions() {
    if (value != null && value.compareTo(MILLION) >= 0) {
      BigDecimal millions = value.divide(MILLION).stripTrailingZeros();
      if (millions.scale() <= 1) {
        value = millions;
        number = Figures.of(millions);
        scale = scale(List.of("juta"));
      }
    }
  }

  /** Takes words, of those of several numbers the first: "puluhan ribu-ratusan ribu". */
  private boolean takeWords() {
    int start = at;
    boolean goesOn = true;
    while (goesOn && at < start + MOST_WORDS && isWordBehind(start)) {
      at++;
      number = text(start, at);
      value = NumberWords.value(number).orElse(null);
      goesOn = value != null || !number.endsWith(THOUSANDS);
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
      String inFull = inFull(text(at, end));
      scale =
          scale(
              inFull.isEmpty()
                  ? pieces.subList(at, end).stream().flatMap(it -> it.named().stream()).toList()
                  : List.of(inFull));
      at = scale == null ? at : end;
    }
    return scale != null;
  }

  /** Takes the name of a unit; a code that stands before a number belongs to that. */
  private @Nullable TypedUnit takeName() {
    boolean hundredths = scale != null && scale.group().id().equals("persen");
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
    boolean several = !number.equals(typed) || number.indexOf(' ') > 0;
    return one == null
        ? number.endsWith(" " + THOUSANDS)
        : several || (one.compareTo(THOUSAND) >= 0 && one.remainder(THOUSAND).signum() == 0);
  }

  /** The scale that a text is short for; a letter alone may be metres, but not of rupiah. */
  private String inFull(String text) {
    boolean clear = Unit.RUPIAH.equals(signed) || text.length() > 1;
    return clear ? IN_FULL.getOrDefault(text.toLowerCase(Locale.ROOT), "") : "";
  }

  private static @Nullable Match scale(List<String> named) {
    return Variants.THESAURUS
        .whole(named)
        .filter(match -> SCALES.contains(match.group().id()))
        .orElse(null);
  }

  private boolean isThousands() {
    return NAMES_OF_THOUSANDS.contains(text(at).toLowerCase(Locale.ROOT));
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
