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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The articles that were withdrawn from a home, so that a reader can say so: what the journals tell
 * a writer, in a file of one JSON object a line. It is there in every home that holds something, if
 * only to say that nothing was withdrawn.
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

  /**
   * Reads those of a home.
   *
   * @throws IOException if the file is damaged
   */
  public static Withdrawals read(IndexHome home) throws IOException {
    var dates = new TreeMap<String, Instant>();
    try {
      for (String line : Files.readAllLines(home.withdrawn())) {
        JsonElement one = JsonParser.parseString(line);
        dates.put(text(one, "id"), Instant.parse(text(one, "at")));
      }
    } catch (NoSuchFileException e) {
      return new Withdrawals(Map.of());
    } catch (JsonParseException | DateTimeException | CharacterCodingException e) {
      throw new IOException("a damaged list of what was withdrawn: " + home.withdrawn(), e);
    }
    return new Withdrawals(dates);
  }

  /** That a home that holds something has no list. */
  public static IOException missing(IndexHome home) {
    return new IOException(
        "the list of what was withdrawn is missing, any run that writes makes it anew: "
            + home.withdrawn());
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
    DurableFiles.replace(home.withdrawn(), text.toString());
  }

  private boolean isWritten(IndexHome home) {
    try {
      return DurableFiles.exists(home.withdrawn()) && equals(read(home));
    } catch (IOException e) {
      return false; // a damaged list is written again
    }
  }
}
