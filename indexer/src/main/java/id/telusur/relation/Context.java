package id.telusur.relation;

import id.telusur.relation.Resource.Line;
import id.telusur.relation.Sighting.Before;
import id.telusur.relation.Tokens.Gap;
import id.telusur.relation.Tokens.Shape;
import id.telusur.relation.Tokens.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around a name that change what it says, as {@code context.txt} lists them. */
final class Context {
  /** What a word beside a name does. */
  private enum Kind {
    BEFORE,
    AFTER,
    NEVER,
    PEOPLE,
    PLAIN,
    SCENE,
    LINK,
    TITLE,
    REALM
  }

  /** Where a car is from is told by a letter or two before its number. */
  private static final Pattern PLATE_AREA = Pattern.compile("[a-z]{1,2}");

  private static final Pattern PLATE_NUMBER = Pattern.compile("[0-9]{4}");

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

  private Context() {
    for (Kind kind : Kind.values()) {
      phrases.put(kind, new HashSet<>());
    }
  }

  static Context load() {
    var context = new Context();
    new Resource("context.txt").read("a line about context", context::add);
    return context;
  }

  private void add(Line line) {
    Set<String> of = of(Kind.valueOf(line.kind()));
    line.forms().forEach(form -> of.add(Tokenizer.key(form.text())));
  }

  /** Phrases that hold a name and mean something else. */
  Set<String> never() {
    return of(Kind.NEVER);
  }

  /** Whether the words beside make of a name something else: a language, a currency, a cup. */
  boolean denies(Tokens tokens, int first, int end) {
    return follows(Kind.BEFORE, tokens, first)
        || precedes(Kind.AFTER, tokens, end)
        || isCurrency(tokens.text(), tokens.at(end - 1).end())
        || isOfPlate(tokens, first, end);
  }

  /** Whether a dollar sign stands behind a name: US$120, and with a blank US $120. */
  private static boolean isCurrency(String text, int end) {
    return text.startsWith("$", end) || text.startsWith(" $", end);
  }

  /** Whether a name is the end of a car's number: S 7190 US. Those of aircraft are shorter. */
  private static boolean isOfPlate(Tokens tokens, int first, int end) {
    return first > 1
        && end == first + 1
        && tokens.at(first).shape() == Shape.CAPITALS
        && tokens.at(first).gap() != Gap.OTHER
        && tokens.at(first - 1).gap() != Gap.OTHER
        && PLATE_NUMBER.matcher(tokens.at(first - 1).key()).matches()
        && PLATE_AREA.matcher(tokens.at(first - 2).key()).matches()
        && tokens.at(first - 2).shape() != Shape.LOWER;
  }

  /** Whether a name tells where somebody or something comes from. */
  boolean tellsOrigin(Tokens tokens, int first) {
    return follows(Kind.PEOPLE, tokens, first);
  }

  /** What the word before a name says of the part the country plays. */
  Before before(Tokens tokens, int first) {
    if (follows(Kind.SCENE, tokens, first)) {
      return Before.SCENE;
    }
    boolean realm = first > 0 && of(Kind.REALM).contains(tokens.at(first - 1).key());
    if (follows(Kind.TITLE, tokens, realm ? first - 1 : first)) {
      return Before.TITLE;
    }
    return follows(Kind.LINK, tokens, first) ? Before.LINK : Before.OTHER;
  }

  /** Whether a name stands beside another capitalised word that may make it a person's. */
  boolean besideName(Tokens tokens, int first, int end) {
    boolean before =
        first > 0
            && tokens.at(first).gap() == Gap.BLANK
            && !tokens.at(first).opens()
            && mayBeName(tokens.at(first - 1));
    boolean after =
        end < tokens.size()
            && tokens.at(end).gap() == Gap.BLANK
            && !tokens.at(end).opens()
            && mayBeName(tokens.at(end));
    return before || after;
  }

  /** Whether a name stands behind another word with a capital and a comma: "Atlanta, Georgia". */
  boolean behindName(Tokens tokens, int first) {
    if (first == 0 || !mayBeName(tokens.at(first - 1))) {
      return false;
    }
    int end = tokens.at(first - 1).end();
    return tokens.text().substring(end, tokens.at(first).start()).strip().equals(",");
  }

  private boolean mayBeName(Token word) {
    return word.shape() != Shape.LOWER && !of(Kind.PLAIN).contains(word.key());
  }

  /** Whether a word or two of a kind stand before a name. */
  private boolean follows(Kind kind, Tokens tokens, int first) {
    if (first == 0 || tokens.at(first).gap() == Gap.OTHER) {
      return false;
    }
    String word = tokens.at(first - 1).key();
    return of(kind).contains(word)
        || (first > 1 && of(kind).contains(tokens.at(first - 2).key() + " " + word));
  }

  /** Whether a word or two of a kind stand behind a name. */
  private boolean precedes(Kind kind, Tokens tokens, int end) {
    if (end >= tokens.size() || tokens.at(end).gap() == Gap.OTHER) {
      return false;
    }
    String word = tokens.at(end).key();
    return of(kind).contains(word)
        || (end + 1 < tokens.size() && of(kind).contains(word + " " + tokens.at(end + 1).key()));
  }

  private Set<String> of(Kind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }
}
