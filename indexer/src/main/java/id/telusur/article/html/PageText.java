package id.telusur.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Chooses the text of a page among what it declares, what its shape gives and, on a page of
 * pictures, the captions.
 */
final class PageText {
  private static final Evaluator CAPTIONS = Selector.evaluatorOf("figcaption");

  /** Shorter than this no text is an article, in characters. */
  static final int SHORTEST = 140;

  /** A declared text shorter than this may be only the start of the article. */
  private static final int SURELY_WHOLE = 600;

  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?\"\u201D)]\\s*$");

  private PageText() {}

  /**
   * The paragraphs; none where the page holds no running text, or the texts of many articles.
   *
   * @param page is used up
   */
  static List<String> of(Document page, String title, Metadata metadata) {
    boolean declares = metadata.declaresArticle();
    List<String> captions =
        page.body().select(CAPTIONS).stream().map(Element::text).distinct().toList();
    String description = metadata.description();
    List<String> told = Fragment.paragraphs(unescaped(metadata.body()));
    List<String> found = found(page, title, declares);
    if (length(told) >= SHORTEST && !isToldBy(found, told)) {
      return told;
    }
    boolean ofPictures =
        description.length() >= SHORTEST / 2
            && share(List.of(description), found) < 0.6
            && share(List.of(description), captions) > 0.8;
    return ofPictures ? captions : found;
  }

  private static List<String> found(Document page, String title, boolean declared) {
    Noise.removeKinds(page);
    Document whole = page.clone();
    Noise.removeNamed(page);
    List<Block> blocks = MainText.of(page);
    List<String> found = MainText.paragraphs(blocks, title);
    if (length(found) < SHORTEST) {
      blocks = MainText.of(whole);
      found = MainText.paragraphs(blocks, title);
    }
    return !declared && Listing.isOne(blocks) ? List.of() : found;
  }

  /** Whether the page shows what it declares, with its paragraphs and perhaps to its end. */
  private static boolean isToldBy(List<String> found, List<String> told) {
    if (share(told, found) < 0.9) {
      return false;
    }
    boolean whole = length(told) >= SURELY_WHOLE && SENTENCE_END.matcher(told.getLast()).matches();
    return !whole || length(found) <= 1.3 * length(told);
  }

  /** How many of the words of one text are in another. */
  private static double share(List<String> text, List<String> other) {
    Set<String> words = words(other).collect(Collectors.toSet());
    List<String> all = words(text).toList();
    return all.isEmpty() ? 0 : (double) all.stream().filter(words::contains).count() / all.size();
  }

  private static Stream<String> words(List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> !word.isEmpty());
  }

  private static String unescaped(String declared) {
    return declared.contains("&lt;") ? Parser.unescapeEntities(declared, false) : declared;
  }

  static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
