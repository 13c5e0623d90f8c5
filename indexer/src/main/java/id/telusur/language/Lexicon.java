package id.telusur.language;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a stemmer knows of the language: roots, how usual affixes are, single words, and the
 * forms compiled from them. Immutable; one serves all threads.
 *
 * @param own a user's own words
 * @param roots the root list, own words among them
 * @param patterns how usual each combination of affixes is
 * @param singles words whose root no rule finds, and for search those it keeps from their roots
 * @param families roots whose derived forms search keeps from them, with the term of these forms
 * @param forms the common forms with their roots
 */
record Lexicon(
    Roots own, Roots roots, Patterns patterns, WordMap singles, WordMap families, Forms forms) {
  /** Begins a line that stands for all derived forms of a root. */
  static final String FAMILY = "+";

  private static final String EXCEPTIONS = "search-exceptions.txt";

  /** Headlines leave the prefix of a verb off: "tangguhkan" has the term of "ditangguhkan". */
  private static final Pattern PASSIVE = Pattern.compile("di(?<bare>.+(?:kan|i))");

  /** Without own words, and with single words as plain stemming has them. */
  Lexicon(Roots roots, Patterns patterns, WordMap singles, Forms forms) {
    this(new Roots.Builder().build(), roots, patterns, singles, set(), forms);
  }

  /** Lexical roots, as a dictionary or a treebank has them. */
  static Lexicon plain() {
    return Holder.PLAIN;
  }

  /** Roots as the index uses them. */
  static Lexicon search() {
    return Holder.SEARCH;
  }

  /**
   * Reads the lexicon that comes with the library, and the words of {@code own} (of the form of
   * roots.txt) before it.
   *
   * @throws UncheckedIOException when {@code own} cannot be read
   * @throws IllegalArgumentException when a line of it is not "root [weight] [name]"
   */
  static Lexicon read(InputStream own) {
    var roots = new Roots.Builder();
    roots("own words", own, roots);
    // What was compiled knows nothing of own words, but which forms are no names.
    return read(roots, roots.isEmpty() ? compiled() : compiled().asEvidence());
  }

  private static Forms compiled() {
    var codes = new Roots.Builder();
    roots("forms.txt", open("forms.txt"), codes);
    return new Forms(codes.build());
  }

  /** Without the compiled forms: every word goes through the rules. */
  static Lexicon rules() {
    return read(new Roots.Builder(), Forms.none());
  }

  private static Lexicon read(Roots.Builder roots, Forms forms) {
    Roots own = roots.build();
    roots("roots.txt", open("roots.txt"), roots);
    collocations().forEach(words -> roots.add(words.replace(" ", ""), 1, false));
    var patterns = new Patterns();
    resource("affixes.txt", line -> pattern(patterns, line));
    return new Lexicon(own, roots.build(), patterns, map(own, pairs("readings.txt")), set(), forms);
  }

  Lexicon forSearch() {
    Map<String, String> kept = pairs("readings.txt", EXCEPTIONS);
    pairs(EXCEPTIONS)
        .forEach((word, term) -> {
          Matcher passive = PASSIVE.matcher(word);
          if (passive.matches()) {
            kept.putIfAbsent(passive.group("bare"), term);
          }
        });
    return new Lexicon(own, roots, patterns, map(own, kept), families(EXCEPTIONS), forms);
  }

  /** Bytes of all tables, as good as they can be counted. */
  long bytes() {
    return roots.bytes() + patterns.bytes() + singles.bytes() + families.bytes() + forms.bytes();
  }

  private static void pattern(Patterns patterns, String line) {
    int space = line.indexOf(' ');
    patterns.set(
        Affixes.parse(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
  }

  /** The words of each collocation that comes with the library, separated by one space. */
  static List<String> collocations() {
    var lines = new ArrayList<String>();
    resource("collocations.txt", lines::add);
    return lines;
  }

  /** Pairs of words from resources; of two lines for one word the later one counts. */
  static WordMap map(String... resources) {
    return map(new Roots.Builder().build(), pairs(resources));
  }

  /** A user's own words count before them. */
  private static WordMap map(Roots own, Map<String, String> pairs) {
    pairs.keySet().removeIf(word -> word.startsWith(FAMILY) || own.holds(word));
    return new WordMap(pairs);
  }

  private static WordMap families(String resource) {
    Map<String, String> families = new LinkedHashMap<>();
    pairs(resource)
        .forEach((word, term) -> {
          if (word.startsWith(FAMILY)) {
            families.put(word.substring(FAMILY.length()), term);
          }
        });
    return new WordMap(families);
  }

  private static Map<String, String> pairs(String... resources) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String resource : resources) {
      resource(
          resource,
          line -> {
            String[] pair = line.split("\\s+", 2);
            pairs.put(pair[0], pair[1]);
          });
    }
    return pairs;
  }

  /** A set of words, each standing for itself. */
  static WordMap set(String... words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words) {
      pairs.put(word, word);
    }
    return new WordMap(pairs);
  }

  private static void roots(String name, InputStream in, Roots.Builder roots) {
    try (in) {
      RootFile.read(name, in, roots);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read words", e);
    }
  }

  static void resource(String name, Consumer<String> each) {
    lines(open(name), each);
  }

  static InputStream open(String name) {
    InputStream in = Lexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name + " beside " + Lexicon.class.getName());
    }
    return in;
  }

  private static void lines(InputStream in, Consumer<String> each) {
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String words = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!words.isEmpty()) {
          each.accept(words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read words", e);
    }
  }

  /** Loaded with the first word to be stemmed, not with the class. */
  private static final class Holder {
    static final Lexicon PLAIN = read(new ByteArrayInputStream(OwnWords.bytes()));
    static final Lexicon SEARCH = PLAIN.forSearch();
  }
}
