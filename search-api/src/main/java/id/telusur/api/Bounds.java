package id.telusur.api;

import java.time.Duration;

/**
 * What a limit may be. Apart from {@link Limits}, whose standard must not be made while one of its
 * parts is still being initialized.
 */
final class Bounds {
  private Bounds() {}

  static void within(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new OutOfBounds(what, "not between %d and %d".formatted(least, most));
    }
  }

  static void notNegative(String what, Duration time) {
    if (time.isNegative() || time.compareTo(Duration.ofDays(365)) > 0) {
      throw new OutOfBounds(what, "not between 0 and a year");
    }
  }

  static void positive(String what, Duration time) {
    if (time.toMillis() < 1 || time.compareTo(Duration.ofDays(1)) > 0) {
      throw new OutOfBounds(what, "not between 1ms and a day");
    }
  }
}
