package id.telusur.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The eighteen topics in their order of display, as the heads in {@code topics.txt} name them. Once
 * read it does not change, and may be shared by threads.
 */
public final class Topics {
  static final String FILE = "topics.txt";

  private static final Pattern HEAD = Pattern.compile("topic (\\S+) \\| ([^|]+) \\| ([^|]+)");

  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Topic> byName = new HashMap<>();

  private Topics() {}

  /** Those of the list that comes with this room, read when it is first asked for. */
  public static Topics builtIn() {
    return BuiltIn.TOPICS;
  }

  private static final class BuiltIn {
    private static final Topics TOPICS = load();
  }

  private static Topics load() {
    var all = new Topics();
    new Resource(FILE).read("a topic", line -> head(line.text()).ifPresent(all::add));
    return all;
  }

  /** Every topic, in the order of display. */
  public List<Topic> all() {
    return List.copyOf(topics);
  }

  /**
   * The topic that was typed where one is asked for: its name, or words of one that no other topic
   * has, in any case: {@code energi}.
   */
  public Optional<Topic> typed(String text) {
    return named(text).or(() -> onlyWith(" " + Tokenizer.key(text) + " "));
  }

  private Optional<Topic> onlyWith(String words) {
    List<Topic> having =
        byName.entrySet().stream()
            .filter(name -> (" " + name.getKey() + " ").contains(words))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
  }

  /** The topic of an id. */
  public Optional<Topic> of(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The topic that a typed text names: its id, or its label in either language, in any case. */
  public Optional<Topic> named(String typed) {
    return Optional.ofNullable(byName.get(Tokenizer.key(typed)));
  }

  /** The topic that a line of the file begins; empty of any other line. */
  static Optional<Topic> head(String line) {
    Matcher head = HEAD.matcher(line.strip());
    return head.matches()
        ? Optional.of(new Topic(head.group(1), head.group(2).strip(), head.group(3).strip()))
        : Optional.empty();
  }

  private void add(Topic topic) {
    topics.add(topic);
    for (String name : List.of(topic.id(), topic.indonesian(), topic.english())) {
      Topic other = byName.putIfAbsent(Tokenizer.key(name), topic);
      if (other != null && !other.equals(topic)) {
        throw new IllegalArgumentException("two topics have the name " + name);
      }
    }
  }
}
