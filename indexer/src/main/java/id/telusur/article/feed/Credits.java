package id.telusur.article.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who an item says wrote it. */
final class Credits {
  private static final Pattern NAME = Pattern.compile("(?s)<name>(.*?)</name>");
  private static final Pattern AUTHOR_OF_SOURCE = Pattern.compile("(?s)<author>.*?" + NAME);

  private final Map<String, List<String>> named = new HashMap<>();

  /** Takes in the text of an element: a creator, an author, or the feed that the item is from. */
  void add(String kind, String text) {
    List<String> names =
        switch (kind) {
          case "source" -> names(AUTHOR_OF_SOURCE, text);
          case "author" ->
              names(NAME, text).stream().findFirst().map(List::of).orElse(List.of(text));
          default -> List.of(text);
        };
    List<String> all = named.computeIfAbsent(kind, none -> new ArrayList<>());
    names.stream().filter(name -> !name.isBlank()).forEach(all::add);
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /**
   * All that one kind of element names; those of Dublin Core are names more often than not. Where
   * nobody is named, who wrote the feed that it comes from or this one did (RFC 4287, 4.2.1).
   */
  List<String> names(Authors authors) {
    return Stream.of("creator", "author", "source")
        .map(named::get)
        .filter(Objects::nonNull)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElseGet(authors::ofFeed)
        .stream()
        .map(authors::name)
        .toList();
  }
}
