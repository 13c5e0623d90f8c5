package id.telusur.build;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The journals of a home: for each run one file, a line of JSON for each record in the order of
 * reading, and a last line {@code {"end":true,"sequence":N}}, without which a journal is damaged.
 * Journals are never pruned and never rewound.
 */
final class Journal {
  private Journal() {}

  /** Folds all journals of a home into what they say of each id. */
  static Ledger ledger(IndexHome home) throws IOException {
    var ledger = new Ledger();
    for (Path file : files(home)) {
      read(file, ledger);
    }
    return ledger;
  }

  /**
   * Folds the journals up to that of a generation.
   *
   * @return how many records of the last came out how
   */
  static Map<String, Long> ledger(IndexHome home, Generation last, Ledger ledger)
      throws IOException {
    Map<String, Long> outcomes = Map.of();
    for (Path file : files(home)) {
      if (file.compareTo(home.journal(last)) <= 0) {
        outcomes = read(file, ledger);
      }
    }
    return outcomes;
  }

  private static List<Path> files(IndexHome home) throws IOException {
    if (!Files.isDirectory(home.journals())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.journals())) {
      return files.filter(path -> path.toString().endsWith(".gz")).sorted().toList();
    }
  }

  /** Folds one journal; says how many records came out how. */
  private static Map<String, Long> read(Path file, Ledger ledger) throws IOException {
    var outcomes = new HashMap<String, Long>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      boolean ended = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ended = line.startsWith("{\"end\":");
        if (ended) {
          JsonObject end = JsonParser.parseString(line).getAsJsonObject();
          ledger.reached(end.get("sequence").getAsLong());
        } else {
          JournalEntry entry = JournalEntry.parse(line);
          outcomes.merge(entry.outcome(), 1L, Long::sum);
          if (entry.id() != null && entry.ledgerEntry() != null) {
            ledger.put(entry.id(), entry.ledgerEntry());
          }
        }
      }
      if (!ended) {
        throw new IOException("the journal does not come to its end: " + file);
      }
      return outcomes;
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IOException("a damaged journal: %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Writes the journal of a run from its log: every line goes through {@code settle}, which gives
   * it its outcome.
   */
  static void write(Path log, Path journal, Consumer<JournalEntry> settle, long sequence)
      throws IOException {
    try (Writer out = compressed(journal);
        Stream<String> lines = Files.lines(log)) {
      lines.forEach(line -> {
        JournalEntry entry = JournalEntry.parse(line);
        settle.accept(entry);
        writeLine(out, entry.toString());
      });
      writeLine(out, "{\"end\":true,\"sequence\":%d}".formatted(sequence));
    }
  }

  private static Writer compressed(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8));
  }

  static void writeLine(Writer out, String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
