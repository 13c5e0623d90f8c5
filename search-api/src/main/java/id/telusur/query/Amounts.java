package id.telusur.query;

import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number, the word for its noughts or for hundredths, and its unit are one thing: "Rp 66,1
 * miliar, US$ 1 triliun" is neither "1 miliar" nor "US$ 66,1 miliar".
 */
final class Amounts {
  private Amounts() {}

  /**
   * The amount that begins at a place.
   *
   * @param end behind its last piece
   * @param quantity what of it is not its unit, as typed
   * @param count what that says
   * @param unit what it is of
   */
  record Found(int end, String quantity, Count count, @Nullable TypedUnit unit) {}

  /**
   * The unit of an amount.
   *
   * @param sign as typed before the number; empty where none is
   * @param name as typed behind; empty where none is
   */
  record TypedUnit(Unit of, String sign, String name) {}

  static Optional<Found> at(List<Piece> pieces, int start) {
    return new AmountReader(pieces, start).read();
  }

  /** Whether what is written from a place to another are numbers of one scale or unit. */
  static boolean isRange(String written, List<Piece> pieces, int start, int end) {
    boolean signed = start > 0 && Unit.ofSign(pieces.get(start - 1).word().text()).isPresent();
    return Figures.NUMBER.matcher(written).matches()
        && (signed || new AmountReader(pieces, end).isBehindNumber());
  }

  /**
   * Whether a year that stands from a place of a text to another is the number of an amount: a sign
   * stands before it, or a scale or the name of a unit behind. Before people or times and behind a
   * code only a round number is: "pemilu 2019 orang gila", "kurs USD 2019".
   */
  static boolean isCount(String text, int start, int end) {
    boolean round = text.startsWith("00", end - 2);
    String before = text.substring(Signs.wordStart(text, start), start).strip();
    String behind = text.substring(end, Signs.wordEnd(text, end, text.length())).strip();
    return (Unit.ofSign(before).isPresent() && (round || !CurrencySigns.isCode(before)))
        || ((round || !Unit.isLoose(behind)) && isBeforeUnit(text, end));
  }

  private static boolean isBeforeUnit(String text, int end) {
    int last = end;
    for (int words = 0; words <= Unit.LONGEST_NAME; words++) {
      last = Signs.wordEnd(text, last, text.length());
    }
    return new AmountReader(Pieces.of(text.substring(end, last), false), 0).isBehindNumber();
  }

  /** Whether an amount ends with the piece at a place, which is no number. */
  static boolean isEnd(List<Piece> pieces, int at) {
    if (Figures.NUMBER.matcher(pieces.get(at).word().text()).matches()) {
      return false;
    }
    List<Piece> upTo = pieces.subList(Math.max(0, at + 1 - AmountReader.LONGEST), at + 1);
    for (int start = 0; start < upTo.size() - 1; start++) {
      if (at(upTo, start).filter(found -> found.end == upTo.size()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The amount.
   *
   * @param pieces its words
   * @param found what it was found to be
   * @param variants whether its other names are wanted
   */
  static Named of(List<Piece> pieces, Found found, Variants variants) {
    var typed = new ArrayList<Word>();
    String before = "";
    for (Piece piece : pieces) {
      Word word = piece.word();
      boolean counted = Figures.NUMBER.matcher(before).matches(); // 100 ribu is 100 ribuan, too
      boolean asWritten = !counted && NumberWords.isAsWritten(word.text());
      typed.add(asWritten ? new Word(word.text(), Terms.exactly(word.terms().exact())) : word);
      before = word.text();
    }
    List<String> exact = typed.stream().flatMap(word -> word.terms().exact().stream()).toList();
    var names = new AmountNames(found, variants);
    return new Named(typed, names.group(), names.otherThan(exact), true);
  }
}
