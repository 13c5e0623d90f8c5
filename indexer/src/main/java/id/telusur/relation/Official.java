package id.telusur.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office of state, and when.
 *
 * @param country the country's code
 * @param office which office
 * @param name the holder's name as Indonesian papers write it
 * @param from first day in office
 * @param to last day in office; {@code null} where it goes on or is not known
 */
public record Official(
    String country, Office office, String name, LocalDate from, @Nullable LocalDate to) {
  /** The offices that are listed. */
  public enum Office {
    STATE,
    GOVERNMENT,
    FOREIGN,
    DEFENCE
  }

  public Official {
    Country.checkCode(country);
    if (name.isBlank() || (to != null && !to.isAfter(from))) {
      throw new IllegalArgumentException(
          "%s of %s: %s to %s".formatted(name, country, from, to == null ? "open" : to));
    }
  }

  /** Whether the office was held on that day, or so many days before or behind the term. */
  boolean holds(LocalDate day, int grace) {
    return !day.isBefore(from.minusDays(grace)) && (to == null || !day.isAfter(to.plusDays(grace)));
  }
}
