package id.telusur.relation;

import id.telusur.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What tests of this room share. */
final class Told {
  /** Read once: the lists do not change. */
  static final Relations RELATIONS = Relations.builtIn();

  private Told() {}

  /** An article of which only the text is known. */
  static Article article(String title, String... body) {
    return new Article("a", title, List.of(body), null, null, null, null, "id", null);
  }

  /** The rows of a table: so many columns, missing ones empty. */
  static Stream<String[]> table(String name, int columns) {
    var in = Objects.requireNonNull(Told.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.copyOf(line.split("\t", -1), columns))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
