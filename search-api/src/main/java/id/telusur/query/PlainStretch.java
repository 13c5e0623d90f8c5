package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A stretch of a query with one blank for whatever does not stand between letters or digits, or
 * joins the days of a date, and without what nobody sees there: zero-width spaces part no words.
 * US$ is written USD, which names no country, as is $ alone before a number; € 5 is written EUR 5,
 * 5% is written 5 persen, and "mata mata" mata-mata.
 */
final class PlainStretch {
  private static final String PERCENT = "%";
  private static final String PERCENT_WORD = "persen";

  /** A word said again and again. */
  private static final Pattern REPEATED =
      Pattern.compile("(?iu)(?<![^ ])(\\p{L}++)(?<again> \\1(?![^ ]))++");

  private final String text;
  private final int[] places;

  private PlainStretch(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /**
   * The stretch.
   *
   * @param exact whether short forms of words stay as they are, or are written out
   */
  static PlainStretch of(String written, boolean exact) {
    var plain = new Builder(written, exact);
    plain.takeAll();
    if (!exact) {
      joinDoubleWords(plain.text);
    }
    return new PlainStretch(plain.text.toString(), plain.places.build().toArray())
        .with(term -> term.equals(PERCENT) ? PERCENT_WORD : exact ? term : ShortForms.inFull(term));
  }

  /** Writes "mata mata" with a hyphen where that is one word, but not a function word again. */
  private static void joinDoubleWords(StringBuilder text) {
    Matcher repeated = REPEATED.matcher(text.toString());
    while (repeated.find()) {
      String word = repeated.group(1);
      if (repeated.start("again") > repeated.end(1)) { // more than twice
        continue;
      }
      List<Term> roots = Analysis.terms(Analysis.root(), word + '-' + word);
      if (roots.size() == 1
          && (roots.getFirst().text().indexOf('-') > 0
              || !FunctionWords.contains(word.toLowerCase(Locale.ROOT)))) {
        text.setCharAt(repeated.end(1), '-');
      }
    }
  }

  /**
   * The same with words written otherwise; each stands where what was written does, and apart from
   * the words beside it.
   */
  private PlainStretch with(UnaryOperator<String> otherwise) {
    var full = new StringBuilder();
    var at = IntStream.builder();
    int done = 0;
    boolean apart = false;
    for (Term word : Analysis.terms(Analysis.exact(), text)) {
      String typed = text.substring(word.start(), word.end());
      String written = otherwise.apply(typed);
      boolean other = !written.equals(typed);
      IntStream.range(done, word.start()).forEach(i -> at.add(places[i]));
      full.append(text, done, word.start());
      if (done > 0 && done == word.start() && (apart || other)) {
        full.append(' ');
        at.add(places[done]);
      }
      int last = written.length() - 1;
      for (int i = 0; i < last; i++) {
        at.add(places[Math.min(word.start() + i, word.end() - 1)]);
      }
      at.add(places[word.end() - 1]);
      full.append(written);
      done = word.end();
      apart = other;
    }
    IntStream.range(done, text.length()).forEach(i -> at.add(places[i]));
    full.append(text, done, text.length());
    return new PlainStretch(full.toString(), at.build().toArray());
  }

  String text() {
    return text;
  }

  /** Where in the stretch a part of the text stands. */
  Stretch place(Stretch inText) {
    return new Stretch(places[inText.start()], places[inText.end() - 1] + 1);
  }

  /** Whether no word goes on at the end of a text. */
  private static boolean isOver(CharSequence text) {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }

  /** The last letter of USD, in the case of the one before. */
  private static char dollar(char before) {
    return Character.isUpperCase(before) ? 'D' : 'd';
  }

  /** Whether a text ends in a word that is US, in any case. */
  private static boolean isUs(CharSequence text) {
    int start = text.length() - 2;
    return start >= 0
        && text.subSequence(start, start + 2).toString().equalsIgnoreCase("us")
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  /** Whether it is the sign of a number before it. */
  private static boolean isPercent(char c, CharSequence before) {
    int last = before.length() - 1;
    int number = last > 0 && before.charAt(last) == ' ' ? last - 1 : last;
    return PERCENT.indexOf(c) >= 0 && number >= 0 && isNumeric(before.charAt(number));
  }

  /**
   * Whether it stands between blanks beside a number, and may join it to another: "2017 - 2018" may
   * be a span of time, "10 & 11" two days.
   */
  private static boolean isJoint(String written, int at, CharSequence before) {
    char c = written.charAt(at);
    int blank = before.length() - 1;
    return (c == '&' || Signs.isDash(c))
        && blank > 0
        && before.charAt(blank) == ' '
        && at + 2 < written.length()
        && Signs.isBlank(written.charAt(at + 1))
        && (Character.isDigit(before.charAt(blank - 1))
            || Character.isDigit(written.charAt(at + 2)));
  }

  /**
   * Whether it is a letter or a digit, be it low or high, or a fraction. Half a pair of surrogates
   * is one if the whole is.
   */
  private static boolean isLetter(String written, int at) {
    char c = written.charAt(at);
    boolean second = Character.isLowSurrogate(c) && at > 0;
    return Character.isLetterOrDigit(written.codePointAt(second ? at - 1 : at)) || isNumeric(c);
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Writes a stretch sign by sign. */
  private static final class Builder {
    final StringBuilder text = new StringBuilder();
    final IntStream.Builder places = IntStream.builder();

    private final String written;
    private final boolean exact;
    private final BitSet ofDates;
    private int at;
    private boolean word; // the text ends in one

    Builder(String written, boolean exact) {
      this.written = written;
      this.exact = exact;
      ofDates = Dates.signs(written);
    }

    void takeAll() {
      for (; at < written.length(); at++) {
        if (!isUnseen() && !takeCode()) {
          takeSign(written.charAt(at));
        }
      }
    }

    /** Whether a word goes on behind what is here. */
    private boolean joins() {
      return word && at + 1 < written.length() && isLetter(written, at + 1);
    }

    private boolean isUnseen() {
      return joins() && Character.getType(written.charAt(at)) == Character.FORMAT;
    }

    /** Takes the sign of a currency. */
    private boolean takeCode() {
      String code = exact ? "" : CurrencySigns.code(written, at);
      if (code.isEmpty()) {
        return false;
      }
      write(isOver(text) ? code + " " : " " + code + " ");
      word = false;
      return true;
    }

    /** Takes any other, or a blank for it. */
    private void takeSign(char c) {
      boolean dollar = word && c == '$' && isUs(text);
      boolean letter = dollar || isPercent(c, text) || isLetter(written, at) || (word && isMark(c));
      boolean kept =
          letter
              || (joins() && !Signs.isBlank(c))
              || ofDates.get(at)
              || isJoint(written, at, text)
              || Signs.isInitialEnd(written, at)
              || CurrencySigns.isEnd(written, at);
      if (kept || !isOver(text)) {
        char plain = dollar ? dollar(written.charAt(at - 1)) : kept ? c : ' ';
        write(String.valueOf(plain));
      }
      word = letter;
    }

    /** Writes what stands for the sign here. */
    private void write(String plain) {
      plain.chars().forEach(c -> places.add(at));
      text.append(plain);
    }
  }
}
