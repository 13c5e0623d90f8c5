package id.telusur.language;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What stands for a currency before a number: Rp, or a code of ISO 4217 in any case. */
final class CurrencySign {
  private static final CharArraySet CODES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "usd", "idr", "eur", "sgd", "jpy", "cny", "myr", "aud", "gbp", "hkd", "krw",
                  "thb", "inr", "chf"),
              true));

  private CurrencySign() {}

  static boolean isOne(CharTermAttribute term) {
    return isRupiah(term) || CODES.contains(term.buffer(), 0, term.length());
  }

  /** RP in capitals is something else. */
  private static boolean isRupiah(CharTermAttribute term) {
    return term.length() == 2
        && (term.charAt(0) == 'R' || term.charAt(0) == 'r')
        && term.charAt(1) == 'p';
  }
}
