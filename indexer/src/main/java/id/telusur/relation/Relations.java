package id.telusur.relation;

import id.telusur.article.Article;
import id.telusur.article.ContentHash;
import id.telusur.article.Published;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.PhraseMatcher.Hit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The face of this room: tells of an article who deals with whom, about what. The lists are read
 * once; after that it only reads, and may be shared by threads.
 */
public final class Relations {
  /** Counts up when the code comes to read the same lists in another way. */
  private static final byte RULES = 12;

  private static final Set<String> SOFT =
      Set.of("education-culture", "technology-digital", "health", "tourism-aviation");
  private static final Set<String> STATE =
      Set.of("politics-diplomacy", "defence-security", "trade");

  private final Countries countries;
  private final Context context;
  private final TopicRules topicRules;
  private final PairRules pairRules;
  private final PhraseMatcher phrases;

  private Relations(Countries countries, Context context, TopicRules topics, PairRules pairs) {
    this.countries = countries;
    this.context = context;
    this.topicRules = topics;
    this.pairRules = pairs;
    this.phrases = new PhraseMatcher(topics.topics().size());
    for (Countries.Named named : countries.names()) {
      Form form = named.form();
      phrases.add(form.text(), new Entry.Name(named.stand(), form.marks()));
    }
    for (Offices.Named named : Offices.builtIn().people()) {
      Form form = named.form();
      phrases.add(form.text(), new Entry.Person(named.official(), form.marks()));
    }
    context.never().forEach(phrase -> phrases.add(phrase, new Entry.Never()));
    Dealings.fill(phrases);
    Events.fill(phrases);
    topics.fill(phrases);
  }

  /**
   * What the tags of an article follow from besides its text: SHA-256 over every list of this room,
   * in hexadecimal. Other lists, other tags. They also follow from lists of the language room,
   * whose version a manifest compares as well.
   */
  public static String version() {
    return Version.VALUE;
  }

  /** Read when it is first asked for. */
  private static final class Version {
    private static final String VALUE = digest();

    private static String digest() {
      MessageDigest sha256 = ContentHash.newSha256();
      sha256.update(RULES);
      for (String name : Resource.ALL) {
        byte[] list = new Resource(name).bytes();
        sha256.update((name + " " + list.length + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(list);
      }
      return HexFormat.of().formatHex(sha256.digest());
    }
  }

  /** By the lists that come with this room, which are read when they are first asked for. */
  public static Relations builtIn() {
    return BuiltIn.RELATIONS;
  }

  private static final class BuiltIn {
    private static final Relations RELATIONS =
        new Relations(Countries.builtIn(), Context.load(), TopicRules.load(), PairRules.load());
  }

  /** Who deals with whom in an article, about what. */
  public Relation of(Article article) {
    var scan = new Scan(article);
    List<Pair> pairs = pairRules.pairs(scan.signs());
    return new Relation(
        scan.mentions(), scan.saliences, pairs, topicRules.topics(scan.scores), scan.events(pairs));
  }

  /** What speaks for each pair of an article, before it is weighed. */
  Map<Pair, Signs> signs(Article article) {
    return new Scan(article).signs();
  }

  /** One pass over an article, and what it found. */
  private final class Scan {
    private final Reading reading;
    private final List<Salience> saliences;
    private final double[] scores;
    private final Tokens title;
    private final Tokens body;
    private final List<Hit> inBody;
    private final @Nullable Published published;

    Scan(Article article) {
      boolean english = article.language().equals("en");
      this.title = Tokenizer.tokens(article.title());
      this.body = Tokenizer.tokens(article.bodyText());
      Writing titleWriting = Writing.of(title, english);
      Writing bodyWriting = new Writing(english, false, false);
      List<Hit> inTitle = phrases.scan(title, titleWriting);
      this.inBody = phrases.scan(body, bodyWriting);
      this.published = article.published();
      var all = new ArrayList<Sighting>();
      all.addAll(new Sightings(context, Part.TITLE, title, titleWriting, published).of(inTitle));
      all.addAll(new Sightings(context, Part.BODY, body, bodyWriting, published).of(inBody));
      this.reading = new Reading(title, inTitle, body, inBody, all);
      this.saliences = reading.saliences();
      this.scores = topicRules.scores(inTitle, body, inBody, article.section());
    }

    List<Mention> mentions() {
      return reading.mentions().stream()
          .map(m -> (m.part() == Part.TITLE ? title : body).source().unfold(m))
          .toList();
    }

    Map<Pair, Signs> signs() {
      if (saliences.stream().allMatch(Scan::isOwn)) {
        return Map.of(); // a pair has a foreign side
      }
      var topics = new Signs();
      topics.put(Sign.SOFT_TOPICS, share(SOFT));
      topics.put(Sign.SPORT_TOPIC, share(Set.of("sport")));
      topics.put(Sign.STATE_TOPICS, share(STATE));
      topics.put(Sign.MIGRANT_TOPIC, share(Set.of("migrant-consular")));
      topics.put(Sign.RELIGION_TOPIC, share(Set.of("religion-hajj")));
      topics.put(Sign.LAW_TOPIC, share(Set.of("law-crime", "terrorism")));
      topics.put(Sign.INVESTMENT_TOPIC, share(Set.of("investment-industry")));
      return new PairSigns(reading, saliences, countries, topics).signs();
    }

    List<Event> events(List<Pair> pairs) {
      boolean two = saliences.size() > 1;
      return two && inBody.stream().anyMatch(hit -> hit.entry() instanceof Entry.Deed)
          ? new Events(countries, body, inBody, reading.sightings(Part.BODY), pairs, published)
              .all().stream().map(body.source()::unfold).toList()
          : List.of();
    }

    private static boolean isOwn(Salience salience) {
      return salience.country().equals(Country.INDONESIA);
    }

    private double share(Set<String> ids) {
      double all = 0;
      double some = 0;
      for (int i = 0; i < scores.length; i++) {
        all += scores[i];
        some += ids.contains(topicRules.topics().get(i).id()) ? scores[i] : 0;
      }
      return all > 0 ? some / all : 0;
    }
  }
}
