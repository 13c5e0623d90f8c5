package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DayCountsTest {
  /** More years than a facet lists. */
  @Test
  void everyYearIsCounted() {
    LocalDate first = LocalDate.of(1904, 1, 1);
    LocalDate last = LocalDate.of(2024, 12, 31);
    int[] perDay = new int[Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1)];
    Arrays.fill(perDay, 1);
    var counts = new DayCounts(first.toEpochDay(), perDay, 3);
    assertEquals(121, counts.years().size());
    assertEquals(366, counts.years().get(1904));
    FacetCounts facet = counts.byYear();
    assertEquals("2024", facet.values().getFirst().value());
    assertEquals(FacetCounts.MAX_VALUES, facet.values().size());
    assertEquals(3, facet.unknown());
  }
}
