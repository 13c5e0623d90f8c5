package id.telusur.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A word list that comes with this room: lines of UTF-8, {@code #} begins a comment line. */
record Resource(String name) {
  /** The lists that tags follow from. */
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
  record Line(int number, String text) {
    /** So many columns parted by tabs; those missing at the end are empty. */
    List<String> columns(int count) {
      var columns = new ArrayList<>(List.of(text.split("\t", -1)));
      if (columns.size() > count) {
        throw new IllegalArgumentException("more than %d columns".formatted(count));
      }
      while (columns.size() < count) {
        columns.add("");
      }
      return columns.stream().map(String::strip).toList();
    }

    /** What a line that begins with a kind says of its forms. */
    String kind() {
      return text.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** The forms behind its kind. */
    List<Form> forms() {
      return Form.list(text.split(" ", 2)[1]);
    }
  }

  /**
   * Hands on each line.
   *
   * @param what a line of the list is
   * @throws IllegalStateException naming the line that the reader does not take for one
   */
  void read(String what, Consumer<Line> reader) {
    for (Line line : lines()) {
      try {
        reader.accept(line);
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
        String fault = "%s:%d is not %s: %s".formatted(name, line.number, what, line.text);
        throw new IllegalStateException(fault, e);
      }
    }
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    try (var reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(number, line));
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
