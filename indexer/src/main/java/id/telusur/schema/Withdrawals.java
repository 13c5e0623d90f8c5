package id.telusur.schema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The articles that were withdrawn from a home, so that a reader can say so: what the journals tell
 * a writer, in a file of one JSON object a line, of which the last says how many ids there are. It
 * is there in every home that holds something, if only to say that nothing was withdrawn.
 *
 * @param dates when each id was withdrawn
 */
public record Withdrawals(Map<String, Instant> dates) {
  public Withdrawals {
    dates = Map.copyOf(dates);
  }

  /** When an id was withdrawn; empty if it was not. */
  public Optional<Instant> date(String id) {
    return Optional.ofNullable(dates.get(id));
  }

  /** What is withdrawn by either; of what both name the other says when. */
  public Withdrawals and(Withdrawals other) {
    var both = new TreeMap<>(dates);
    both.putAll(other.dates);
    return new Withdrawals(both);
  }

  /**
   * Reads those of a home.
   *
   * @throws IOException if the file is missing, or not whole, or cannot be read
   */
  public static Withdrawals read(IndexHome home) throws IOException {
    var dates = new TreeMap<String, Instant>();
    try {
      var lines = new ArrayDeque<>(Files.readAllLines(home.withdrawn()));
      String end = lines.isEmpty() ? "" : lines.removeLast();
      for (String line : lines) {
        JsonElement one = JsonParser.parseString(line);
        String id = text(one, "id");
        if (dates.put(id, Instant.parse(text(one, "at"))) != null) {
          throw new JsonParseException("named twice: " + id);
        }
      }
      if (!end.equals(end(lines.size()))) { // it was cut, or an earlier version wrote it
        throw new JsonParseException("not the end of %d ids: %s".formatted(lines.size(), end));
      }
    } catch (NoSuchFileException e) {
      throw lost("missing", home, e);
    } catch (JsonParseException | DateTimeException | CharacterCodingException e) {
      throw lost("not whole", home, e);
    }
    return new Withdrawals(dates);
  }

  private static IOException lost(String how, IndexHome home, Exception cause) {
    return new IOException(
        "the list of what was withdrawn is %s, any run that writes makes it anew: %s"
            .formatted(how, home.withdrawn()),
        cause);
  }

  /** The last line of a list of so many ids. */
  private static String end(int count) {
    var end = new JsonObject();
    end.addProperty("ids", count);
    return end.toString();
  }

  private static String text(JsonElement line, String member) {
    if (line instanceof JsonObject one
        && one.get(member) instanceof JsonPrimitive value
        && value.isString()) {
      return value.getAsString();
    }
    throw new JsonParseException("no %s: %s".formatted(member, line));
  }

  /** Makes them those of a home. */
  public void write(IndexHome home) throws IOException {
    if (isWritten(home)) {
      return;
    }
    var text = new StringBuilder();
    new TreeMap<>(dates)
        .forEach((id, at) -> {
          var one = new JsonObject();
          one.addProperty("id", id);
          one.addProperty("at", at.toString());
          text.append(one).append('\n');
        });
    text.append(end(dates.size())).append('\n');
    DurableFiles.replace(home.withdrawn(), text.toString());
  }

  private boolean isWritten(IndexHome home) {
    try {
      return equals(read(home));
    } catch (IOException e) {
      return false; // a list that is not whole is written again
    }
  }
}
