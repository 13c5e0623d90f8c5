package id.telusur.build;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import id.telusur.schema.IndexHome;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a run: a line of JSON for each record in the order of reading, and a last line
 * {@code {"end":true,"sequence":N}}, without which it is damaged.
 */
final class Journal {
  private static final int BUFFER = 1 << 16;

  private Journal() {}

  /** The run that a journal is of: the name of the generation that it made. */
  static String run(Path journal) {
    String name = nameOf(journal);
    return name.substring(0, name.length() - IndexHome.JOURNAL.length());
  }

  static String nameOf(Path journal) {
    return Objects.requireNonNull(journal.getFileName()).toString();
  }

  /**
   * Reads a journal.
   *
   * @return the last sequence number that its run gave
   * @throws IOException if it cannot be read, is damaged or does not come to its end
   */
  static long read(Path file, Taker entries) throws IOException {
    return read(file, line -> true, entries);
  }

  /**
   * Reads what a journal says of one id. Other lines are not parsed: that takes most of the time.
   */
  static void read(Path file, String id, Taker entries) throws IOException {
    String written = new JsonPrimitive(id).toString();
    read(file, line -> line.contains(written), of(Set.of(id), entries));
  }

  /** Reads what a journal says of some ids, all in one pass. */
  static void read(Path file, Set<String> ids, Taker entries) throws IOException {
    read(file, line -> true, of(ids, entries));
  }

  /** The ids that a journal tells a decision of. */
  static Set<String> marked(Path file) throws IOException {
    String mark = new JsonPrimitive(EntryShape.MARK) + ":";
    var marked = new HashSet<String>();
    read(
        file,
        line -> line.contains(mark),
        entry -> {
          String id = entry.id();
          if (id != null && entry.mark() != null) {
            marked.add(id);
          }
        });
    return marked;
  }

  private static Taker of(Set<String> ids, Taker entries) {
    return entry -> {
      String id = entry.id();
      if (id != null && ids.contains(id)) {
        entries.take(entry);
      }
    };
  }

  private static long read(Path file, Predicate<String> wanted, Taker entries) throws IOException {
    try (BufferedReader lines = unzipped(file)) {
      for (String line = next(lines, file); line != null; line = next(lines, file)) {
        if (line.startsWith("{\"end\":")) {
          while (next(lines, file) != null) {} // to the checksum of gzip
          return parsed(file, line, Journal::sequence);
        }
        if (wanted.test(line)) {
          entries.take(parsed(file, line, JournalEntry::parse));
        }
      }
      throw damaged(file, "it does not come to its end", null);
    }
  }

  private static BufferedReader unzipped(Path file) throws IOException {
    InputStream zipped = Files.newInputStream(file);
    try {
      var lines = new GZIPInputStream(zipped, BUFFER);
      return new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    } catch (IOException e) {
      zipped.close();
      throw e instanceof EOFException || e instanceof ZipException ? damaged(file, e) : e;
    }
  }

  private static @Nullable String next(BufferedReader lines, Path file) throws IOException {
    try {
      return lines.readLine();
    } catch (EOFException | ZipException e) {
      throw damaged(file, e);
    }
  }

  private static <T> T parsed(Path file, String line, Function<String, T> parser)
      throws IOException {
    try {
      return parser.apply(line);
    } catch (JsonParseException e) {
      throw damaged(file, e);
    }
  }

  private static IOException damaged(Path file, Exception fault) {
    String what = fault instanceof EOFException ? "it was cut" : String.valueOf(fault.getMessage());
    return damaged(file, what, fault);
  }

  private static IOException damaged(Path file, String what, @Nullable Exception fault) {
    return new IOException(
        """
        a damaged journal: %s: %s (restore BACKUP brings it back from a backup that has it whole; \
        if none has, export the articles and index them in a new folder)\
        """
            .formatted(file, what),
        fault);
  }

  /** What the last line says. */
  private static long sequence(String line) {
    if (JsonParser.parseString(line) instanceof JsonObject end
        && end.get("sequence") instanceof JsonPrimitive last
        && last.isNumber()) {
      return last.getAsLong();
    }
    throw new JsonParseException("no sequence: " + line);
  }

  /**
   * Makes sure that a journal can be read to its end.
   *
   * @throws IOException if it cannot be read, is damaged or does not come to its end
   */
  static void demandWhole(Path journal) throws IOException {
    read(journal, entry -> {});
  }

  /** The same by its end and the checksum of gzip alone: no line is parsed. */
  static void demandChecksum(Path journal) throws IOException {
    read(journal, line -> false, entry -> {});
  }

  /** Whether a journal can be read to its end. */
  static boolean isWhole(Path journal) {
    try {
      demandWhole(journal);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Writes the journal of a run from its log: every line goes through {@code settle}, which gives
   * it its outcome.
   */
  static void write(Path log, Path journal, Taker settle, long sequence) throws IOException {
    try (Writer out = compressed(journal);
        BufferedReader lines = Files.newBufferedReader(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JournalEntry entry = JournalEntry.parse(line);
        settle.take(entry);
        writeLine(out, entry.toString());
      }
      writeEnd(out, sequence);
    }
  }

  static void writeEnd(Writer out, long sequence) throws IOException {
    writeLine(out, "{\"end\":true,\"sequence\":" + sequence + "}");
  }

  /** Opens a journal to be written. */
  static Writer compressed(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8));
  }

  /** Takes a line. */
  interface Taker {
    void take(JournalEntry entry) throws IOException;
  }

  static void writeLine(Writer out, String line) throws IOException {
    out.append(line).append('\n');
  }
}
