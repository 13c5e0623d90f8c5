package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names in a file whose values are of no use for an article, where they have any. */
final class UnusedNames {
  private static final int MOST = 100;

  /** Of a name, in UTF-16 units: some files have texts for names. */
  private static final int LONGEST = 60;

  private Set<String> names = new TreeSet<>();

  /** Takes note of all names of a record but those that were used. */
  void note(JsonObject values, Set<String> used) {
    for (Map.Entry<String, JsonElement> value : values.entrySet()) {
      String name = value.getKey();
      boolean isUsed = used.contains(name) || name.isBlank(); // a table may count its rows so
      if (!isUsed && isAny(value.getValue())) {
        note(name);
      }
    }
  }

  /** Takes note of names. */
  void note(Set<String> others) {
    others.forEach(this::note);
  }

  private void note(String name) {
    if (names.size() < MOST) {
      names.add(Text.line(name.substring(0, Math.min(LONGEST, name.length()))));
    }
  }

  /** Whether a value is there and says anything. */
  static boolean isAny(@Nullable JsonElement value) {
    return switch (value) {
      case JsonPrimitive plain -> !NoValue.isMissing(plain.getAsString());
      case JsonObject thing -> !thing.isEmpty();
      case JsonArray several -> !several.isEmpty();
      case null, default -> false;
    };
  }

  /** Those noted since they were last taken. */
  Set<String> take() {
    Set<String> taken = names;
    names = new TreeSet<>();
    return taken;
  }
}
