package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word tables beside these tests: cells between tabs, {@code #} begins a comment. */
public final class Tables {
  private Tables() {}

  /** The rows of a table, each of so many cells. */
  public static List<String[]> rows(String table, int cells) {
    try (InputStream in = Tables.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").stripTrailing())
          .filter(line -> !line.isBlank())
          .map(line -> row(table, line, cells))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a resource cannot fail to be read", e);
    }
  }

  private static String[] row(String table, String line, int cells) {
    String[] row = line.split("\t");
    if (row.length != cells) {
      throw new IllegalStateException(
          "%s: %d cells wanted, not '%s'".formatted(table, cells, line));
    }
    return row;
  }
}
