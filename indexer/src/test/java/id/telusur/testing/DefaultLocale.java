package id.telusur.testing;

import java.util.Locale;

/** The locale of this process while something is done. */
public final class DefaultLocale {
  private DefaultLocale() {}

  /** Does something in a locale, such as {@code ar-EG}, whose digits are not 0 to 9. */
  public static <E extends Exception> void in(String tag, Deed<E> deed) throws E {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      deed.run();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** What is done. */
  public interface Deed<E extends Exception> {
    void run() throws E;
  }
}
