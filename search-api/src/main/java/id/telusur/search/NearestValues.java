package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.query.Signs;
import id.telusur.search.suggest.NearNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be meant by a value that is none: of the values that articles of one generation are
 * filed under, those that have a name of nearly what was typed.
 */
final class NearestValues {
  /** So many are worth counting. */
  private static final int MOST = 4;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Vocabulary vocabulary;
  private final Map<Facet, NearNames> names = new ConcurrentHashMap<>();

  NearestValues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A name of each, those first that most articles are filed under. */
  List<String> of(Facet facet, String typed) {
    var meant = new LinkedHashMap<String, String>();
    names(facet, typed)
        .forEach(
            name -> Labels.value(facet, name).ifPresent(value -> meant.putIfAbsent(value, name)));
    var articles = new HashMap<String, Integer>();
    meant.forEach((value, name) -> articles.put(name, vocabulary.articles(facet, value)));
    return meant.values().stream()
        .filter(name -> articles.getOrDefault(name, 0) > 0)
        .sorted(Comparator.comparingInt(name -> -articles.getOrDefault(name, 0)))
        .limit(MOST)
        .toList();
  }

  private Stream<String> names(Facet facet, String typed) {
    return switch (facet) {
      case COUNTRY, TOPIC, LANGUAGE, SOURCE, SECTION, AUTHOR -> near(facet, typed);
      case PAIR -> pairs(typed);
      case YEAR -> Stream.empty(); // any number may be one
    };
  }

  private Stream<String> pairs(String typed) {
    return Labels.parted(typed)
        .flatMap(parted ->
            countries(parted.one())
                .flatMap(one -> countries(parted.other()).map(other -> one + "-" + other)));
  }

  private Stream<String> countries(String typed) {
    return Labels.country(typed).isPresent()
        ? Stream.of(typed.strip())
        : near(Facet.COUNTRY, typed);
  }

  private Stream<String> near(Facet facet, String typed) {
    return names.computeIfAbsent(facet, this::read).of(typed).stream();
  }

  /** The names by which the values of a facet are read. */
  private NearNames read(Facet facet) {
    return new NearNames(Vocabulary.isNamed(facet) ? written(facet) : labelled(facet));
  }

  /** The values themselves, and the words in them: each as most articles have it. */
  private Collection<String> written(Facet facet) {
    var names = new LinkedHashMap<String, String>(); // by the same in small letters
    vocabulary.names(facet).stream()
        .sorted(Comparator.comparingInt(Vocabulary.Name::articles).reversed())
        .map(Vocabulary.Name::name)
        .flatMap(name -> Stream.concat(Stream.of(name), BETWEEN_WORDS.splitAsStream(name)))
        .filter(name -> Signs.withoutQuotes(name).equals(name)) // or no query can hold it
        .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return names.values();
  }

  private Collection<String> labelled(Facet facet) {
    List<String> regions = facet == Facet.COUNTRY ? Labels.regions() : List.of();
    return Stream.concat(vocabulary.values(facet).stream(), regions.stream())
        .flatMap(value ->
            Labels.names(facet, value).stream()
                .flatMap(name -> withParts(facet, name))
                .filter(name -> Labels.value(facet, name).filter(value::equals).isPresent()))
        .distinct()
        .toList();
  }

  /** A topic is also known by a word of its label. */
  private static Stream<String> withParts(Facet facet, String name) {
    return facet == Facet.TOPIC
        ? Stream.concat(Stream.of(name), Stream.of(name.split(" ", -1)))
        : Stream.of(name);
  }
}
