package id.telusur.relation;

import id.telusur.relation.Form.Mark;
import id.telusur.relation.PhraseMatcher.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The topics, and which of them an article's words speak for, as {@code topics.txt} says. */
final class TopicRules {
  /** A topic counts with so much of the score of the strongest. */
  private static final double SHARE = .5;

  /** A score below which a topic does not count. */
  private static final double LEAST = .7;

  private static final double IN_TITLE = 3;
  private static final double IN_LEAD = 1.5;
  private static final double IN_SECTION = 6;

  private static final Pattern TERMS = Pattern.compile("(-?[0-9]) (.+)");

  /** A text that must, or must not, be given the topic; that they are is tested. */
  static final Pattern EXAMPLE = Pattern.compile("([+-]) (.+)");

  private final List<Topic> topics = new ArrayList<>();
  private final List<Set<String>> sections = new ArrayList<>();
  private final List<Weighted> terms = new ArrayList<>();

  /** A term of a topic, given by its place in the list of topics. */
  private record Weighted(String phrase, Entry.Term term) {}

  private TopicRules() {}

  static TopicRules load() {
    var rules = new TopicRules();
    new Resource(Topics.FILE).read("a line about topics", line -> rules.read(line.text().strip()));
    return rules;
  }

  List<Topic> topics() {
    return Collections.unmodifiableList(topics);
  }

  void fill(PhraseMatcher phrases) {
    terms.forEach(weighted -> phrases.add(weighted.phrase(), weighted.term()));
  }

  /** The topics whose scores count, the strongest first. */
  List<String> topics(double[] scores) {
    double best = Arrays.stream(scores).max().orElse(0);
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] >= LEAST && scores[i] >= SHARE * best)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .limit(Relation.MAX_TOPICS)
        .map(i -> topics.get(i).id())
        .toList();
  }

  /**
   * The weight of what speaks for each topic, less what speaks against, by the root of the length.
   */
  double[] scores(List<Hit> title, Tokens body, List<Hit> hits, @Nullable String section) {
    double[] scores = new double[topics.size()];
    var times = new HashMap<Entry.Term, Integer>();
    title.forEach(hit -> add(scores, times, hit, IN_TITLE));
    for (Hit hit : hits) {
      boolean lead = body.at(hit.first()).sentence() < Reading.LEAD;
      add(scores, times, hit, lead ? IN_LEAD : 1);
    }
    if (section != null) {
      List<String> words = Tokenizer.keys(section);
      for (int i = 0; i < scores.length; i++) {
        if (!Collections.disjoint(sections.get(i), words)) {
          scores[i] += IN_SECTION;
        }
      }
    }
    double length = Math.sqrt(60.0 + body.size());
    return Arrays.stream(scores).map(score -> Math.max(0, score) / length).toArray();
  }

  /**
   * Each time a term of a topic comes it says less than the one before it of the same weight, be it
   * the same phrase or another: on the labelled articles that tells more topics truly than a count
   * for each phrase.
   */
  private static void add(double[] scores, Map<Entry.Term, Integer> times, Hit hit, double factor) {
    if (hit.entry() instanceof Entry.Term term && term.weight() != 0) {
      int time = times.merge(term, 1, Integer::sum);
      scores[term.topic()] += factor * term.weight() / Math.sqrt(time);
    }
  }

  private void read(String line) {
    Optional<Topic> topic = Topics.head(line);
    Matcher weighted = TERMS.matcher(line);
    if (topic.isPresent()) {
      topics.add(topic.get());
      sections.add(new HashSet<>());
    } else if (line.startsWith("section ")) {
      for (Form form : Form.list(line.substring("section ".length()))) {
        sections.getLast().addAll(Tokenizer.keys(form.text()));
      }
    } else if (weighted.matches()) {
      int weight = Integer.parseInt(weighted.group(1));
      Form.list(weighted.group(2)).forEach(form -> addTerm(form.text(), weight));
    } else if (!EXAMPLE.matcher(line).matches()) {
      throw new IllegalArgumentException("neither topic, section, terms nor example");
    }
  }

  private void addTerm(String phrase, int weight) {
    boolean capitals = !phrase.toLowerCase(Locale.ROOT).equals(phrase);
    Set<Mark> marks = capitals ? Set.of(Mark.CAPITALS) : Set.of();
    terms.add(new Weighted(phrase, new Entry.Term(topics.size() - 1, weight, marks)));
  }
}
