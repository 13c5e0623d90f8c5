package id.telusur.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word list that comes with this room: lines of UTF-8, {@code #} begins a comment line. */
record Resource(String name) {
  /** Every list of this room. */
  static final List<String> ALL =
      List.of(
          "context.txt",
          "countries.tsv",
          "dealings.txt",
          "events.txt",
          "offices.txt",
          "officials.tsv",
          "pairs.tsv",
          "topics.txt");

  /** One line that is neither blank nor a comment, and where it stands. */
  record Line(String file, int number, String text) {
    /** So many columns parted by tabs; those missing at the end are empty. */
    List<String> columns(int count) {
      var columns = new ArrayList<>(List.of(text.split("\t", -1)));
      if (columns.size() > count) {
        throw fault("has more than %d columns".formatted(count), null);
      }
      while (columns.size() < count) {
        columns.add("");
      }
      return columns.stream().map(String::strip).toList();
    }

    IllegalStateException fault(String what, @Nullable Throwable cause) {
      return new IllegalStateException("%s:%d %s: %s".formatted(file, number, what, text), cause);
    }
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    try (var reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(name, number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return List.copyOf(lines);
  }

  /** The bytes of the list. */
  byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private InputStream open() {
    InputStream in = Resource.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no word list " + name);
    }
    return in;
  }
}
