package id.telusur.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds the element that holds the article. Each block of running text speaks for the element that
 * holds it and, weaker, for those around it; links speak against. The best element's blocks are the
 * text.
 */
final class MainText {
  private static final Evaluator LINKS = Selector.evaluatorOf("a");

  /** A block with fewer characters that are no link is a label, not running text. */
  private static final int RUNNING = 50;

  private static final double[] WEIGHT_OUTWARDS = {1, 0.65, 0.35};
  private static final double ARTICLE_BODY = 4;
  private static final double NAMED_AS_TEXT = 1.3;

  private static final Pattern TEXT_NAMES =
      Pattern.compile(
          "(?i)(?:article|artikel|content|konten|entry|post|detail|read|isi|story|body|text|berita|news)");

  private static final Pattern LEAD_NAMES =
      Pattern.compile("(?i)\\b(?:lead|teaser|intro|standfirst|sapo)");

  private MainText() {}

  /** The blocks of the article, in order. */
  static List<Block> of(Document page) {
    List<Block> all = Blocks.of(page.body());
    Map<Element, Double> scores = scores(all);
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * favour(entry.getKey());
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best == null ? List.of() : withLead(best);
  }

  /** The first paragraph may stand before the others' element, between it and the headline. */
  private static List<Block> withLead(Element best) {
    List<Block> blocks = Blocks.of(best);
    Element before = best.previousElementSibling();
    if (before == null || !isLead(before)) {
      return blocks;
    }
    var all = new ArrayList<Block>(Blocks.of(before));
    all.removeIf(lead -> blocks.stream().anyMatch(block -> block.text().contains(lead.text())));
    all.addAll(blocks);
    return all;
  }

  private static boolean isLead(Element element) {
    List<Block> blocks = Blocks.of(element);
    return blocks.size() == 1
        && blocks.getFirst().plain() >= RUNNING
        && !blocks.getFirst().isMostlyLinked()
        && !Boilerplate.isLine(blocks.getFirst().text())
        && (element.normalName().equals("p") || LEAD_NAMES.matcher(element.className()).find());
  }

  private static Map<Element, Double> scores(List<Block> blocks) {
    var scores = new HashMap<Element, Double>();
    for (Block block : blocks) {
      if (block.plain() >= RUNNING
          && !block.isMostlyLinked()
          && !Boilerplate.isLine(block.text())) {
        Element element = holder(block.element());
        for (double weight : WEIGHT_OUTWARDS) {
          if (element == null || element.normalName().equals("html")) {
            break;
          }
          scores.merge(element, weight * block.plain(), Double::sum);
          element = element.parent();
        }
      }
    }
    return scores;
  }

  /** A paragraph belongs to what it stands in; text without paragraphs to its own element. */
  private static Element holder(Element element) {
    Element parent = element.parent();
    return switch (element.normalName()) {
      case "p", "blockquote", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "td" ->
          parent == null ? element : parent;
      default -> element;
    };
  }

  private static double favour(Element element) {
    int length = Math.max(1, element.text().length());
    int linked = element.select(LINKS).stream().mapToInt(link -> link.text().length()).sum();
    double favour = Math.max(0.05, 1 - 1.2 * linked / length);
    if (element.attr("itemprop").contains("articleBody")) {
      favour *= ARTICLE_BODY;
    } else if (TEXT_NAMES.matcher(element.className() + " " + element.id()).find()) {
      favour *= NAMED_AS_TEXT;
    }
    return favour;
  }

  /** The paragraphs among blocks: without headline, labels, lists of links and boilerplate. */
  static List<String> paragraphs(List<Block> blocks, String title) {
    var paragraphs = new ArrayList<String>();
    for (Block block : blocks) {
      String text = block.text();
      boolean label = block.isMostlyLinked() && block.plain() < RUNNING;
      if (!label && !Boilerplate.isLine(text) && !Headline.heads(text, title)) {
        paragraphs.add(text);
      }
    }
    return Edges.trimmed(paragraphs);
  }
}
