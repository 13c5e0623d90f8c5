package id.telusur.article.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The one heading of a page that calls itself by something else: many sites name all their pages by
 * the site. Which of both is of the article, the words of the text tell.
 */
final class LoneHeading {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter words stand in any text. */
  private static final int SHORTEST_WORD = 4;

  private static final int FEWEST_WORDS = 3;

  /** Which part of its words a text has to hold; the others may be in another form. */
  private static final double OF_THE_TEXT = 0.4;

  private LoneHeading() {}

  /**
   * The only heading of the first rank that the page has, if the text holds its words, and more of
   * them than of any name, and it shares no word with one.
   *
   * @param page the page, nothing taken away yet
   * @param blocks its blocks
   * @param names what it calls itself, but for the site's names
   */
  static Optional<String> of(Document page, List<Block> blocks, List<String> names) {
    return heading(page)
        .filter(heading -> {
          Set<String> words = words(heading);
          Set<String> text = text(blocks);
          double share = share(words, text);
          return words.size() >= FEWEST_WORDS
              && share >= OF_THE_TEXT
              && names.stream()
                  .map(LoneHeading::words)
                  .allMatch(name -> share(name, words) == 0 && share(name, text) < share);
        });
  }

  private static Optional<String> heading(Document page) {
    return Stream.of("h1", "h2")
        .map(rank ->
            page.body().select(rank).stream().filter(Element::hasText).map(Element::text).toList())
        .filter(headings -> !headings.isEmpty())
        .findFirst()
        .filter(headings -> headings.size() == 1)
        .map(List::getFirst);
  }

  private static Set<String> text(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !block.isMostlyLinked())
        .map(Block::text)
        .filter(Edges::isSentence)
        .flatMap(sentence -> words(sentence).stream())
        .collect(Collectors.toSet());
  }

  private static double share(Set<String> words, Set<String> text) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(text::contains).count() / words.size();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
