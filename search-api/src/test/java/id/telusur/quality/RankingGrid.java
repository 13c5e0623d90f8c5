package id.telusur.quality;

import id.telusur.search.Ranking;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that are tried for each weight, by the name of its component in {@link Ranking}. A
 * weight that is not here stays as it is.
 */
final class RankingGrid {
  static final Map<String, List<Double>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("title", List.of(1.0, 1.25, 1.5, 2.0, 3.0));
    VALUES.put("exact", List.of(0.25, 0.5, 0.75, 1.0));
    VALUES.put("tie", List.of(0.0, 0.1, 0.2, 0.35, 0.5));
    VALUES.put("near", List.of(0.0, 0.05, 0.1, 0.2, 0.3));
    VALUES.put("slop", List.of(0.0, 1.0, 3.0, 6.0));
    VALUES.put("variant", List.of(0.4, 0.5, 0.6, 0.7, 0.85));
    VALUES.put("variantTie", List.of(0.0, 0.3, 0.5, 0.7, 1.0));
    VALUES.put("whole", List.of(0.0, 2.0, 4.0, 8.0));
    VALUES.put("typed", List.of(0.0, 0.05, 0.15, 0.4));
    VALUES.put("dated", List.of(0.0, 0.15, 0.3, 0.6, 1.0));
    VALUES.put("dealings", List.of(0.0, 1.0, 1.5, 2.0, 3.0, 4.0));
    VALUES.put("countries", List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0));
    VALUES.put("recent", List.of(0.0, 0.1, 0.2, 0.4, 0.8));
  }

  private RankingGrid() {}

  /** A ranking with one weight changed. */
  static Ranking with(Ranking ranking, String name, double value) {
    RecordComponent[] components = Ranking.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(
                part -> part.getName().equals(name) ? as(part.getType(), value) : of(ranking, part))
            .toArray();
    try {
      return Ranking.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value of a weight. */
  static double value(Ranking ranking, String name) {
    return Arrays.stream(Ranking.class.getRecordComponents())
        .filter(part -> part.getName().equals(name))
        .mapToDouble(part -> ((Number) of(ranking, part)).doubleValue())
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no weight has the name " + name));
  }

  private static Object of(Ranking ranking, RecordComponent part) {
    try {
      return part.getAccessor().invoke(ranking);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object as(Class<?> type, double value) {
    if (type == float.class) {
      return (float) value;
    }
    if (type == int.class) {
      return (int) value;
    }
    return value;
  }
}
