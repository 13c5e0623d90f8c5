package id.telusur.language;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The word forms of a folder of {@code *.jsonl.gz} articles, each with how often it stands in lower
 * case, with a capital inside a sentence, with one where a sentence opens, and all in capitals.
 */
final class CorpusForms {
  /** Counts of one form by the case it is written in. */
  static final class Count {
    int lower;
    int inside;
    int opening;
    int capitals;

    int total() {
      return lower + inside + opening + capitals;
    }

    /** Whether the form is an ordinary word: its lower case is not an oddity beside its capital. */
    boolean ordinary() {
      return lower >= 2 && lower * 3 >= inside;
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*|[.!?:\\n\"\u201c\u201d]");

  private final Map<String, Count> forms = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();

  /** Reads every {@code *.jsonl.gz} below {@code data}; equal bodies count once. */
  static Map<String, Count> of(Path data) throws IOException {
    var corpus = new CorpusForms();
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
      for (Path file : found) {
        corpus.read(file);
      }
    }
    return corpus.forms;
  }

  private void read(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        JsonElement body = article.get("body");
        if (body != null && !body.isJsonNull() && seen.add(body.getAsString().hashCode())) {
          count(body.getAsString());
        }
      }
    }
  }

  private void count(String body) {
    boolean opening = true;
    Matcher token = TOKEN.matcher(body);
    while (token.find()) {
      String word = token.group();
      if (Character.isLetter(word.charAt(0))) {
        count(word, opening);
      }
      opening = !Character.isLetter(word.charAt(0));
    }
  }

  private void count(String word, boolean opening) {
    String lower = word.toLowerCase(Locale.ROOT);
    Count count = forms.computeIfAbsent(lower, w -> new Count());
    if (word.equals(lower)) {
      count.lower++;
    } else if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      count.capitals++;
    } else if (opening) {
      count.opening++;
    } else {
      count.inside++;
    }
  }
}
