package id.telusur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an element into blocks as a browser would lay it out. A single line break within a sentence
 * is a blank; after the end of one, or doubled, it ends a paragraph.
 */
final class Blocks implements NodeVisitor {
  private static final String SENTENCE_ENDS = ".!?:;\")\u201D";
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[\\s\\u00A0]*\\n");

  /** What parts a text that stands in no paragraph; {@code null} where nothing does. */
  private final @Nullable Pattern border;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private int linked;
  private int links;
  private boolean broken;

  private Blocks(Element root, @Nullable Pattern border) {
    this.holder = root;
    this.border = border;
  }

  /** The blocks of a page. */
  static List<Block> of(Element root) {
    return of(root, null);
  }

  /**
   * The same of a text whose lines may tell what no element does: each line is a paragraph where no
   * element parts the text; where some do, a blank line between them ends one.
   */
  static List<Block> ofWritten(Element root) {
    boolean parted = root.stream().skip(1).anyMatch(Blocks::parts);
    return of(root, parted ? BLANK_LINE : LINE_END);
  }

  private static List<Block> of(Element root, @Nullable Pattern border) {
    var blocks = new Blocks(root, border);
    root.traverse(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      text(piece.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isBlock(element)) {
        end();
        holder = element;
      } else if (element.normalName().equals("a")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        end();
        Element parent = element.parent();
        holder = parent == null ? element : parent;
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
  }

  private void text(String raw) {
    if (border == null || !isOfParagraphs(holder)) {
      append(raw);
      return;
    }
    String[] paragraphs = border.split(raw, -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        end();
      }
      append(paragraphs[i]);
    }
  }

  private void append(String raw) {
    text.append(raw);
    linked += links > 0 ? collapsed(raw).length() : 0;
    broken &= raw.isBlank();
  }

  private void lineBreak() {
    if (broken || endsSentence()) {
      end();
    } else {
      text.append(' ');
      broken = true;
    }
  }

  private boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private void end() {
    String whole = collapsed(text).strip();
    if (!whole.isEmpty()) {
      blocks.add(new Block(whole, Math.min(linked, whole.length()), holder));
    }
    text.setLength(0);
    linked = 0;
    broken = false;
  }

  private static String collapsed(CharSequence raw) {
    var collapsed = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF') {
        blank = true;
      } else {
        if (blank) {
          collapsed.append(' ');
          blank = false;
        }
        collapsed.append(c);
      }
    }
    return blank ? collapsed.append(' ').toString() : collapsed.toString();
  }

  private static boolean parts(Element element) {
    return isBlock(element) || element.normalName().equals("br");
  }

  /** Whether it holds paragraphs, rather than being one. */
  private static boolean isOfParagraphs(Element element) {
    return switch (element.normalName()) {
      case "body", "div", "section", "article", "main", "blockquote" -> true;
      default -> false;
    };
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "td", "th", "tr", "tbody", "li", "dd", "dt", "center", "main", "option" -> true;
      default -> element.isBlock();
    };
  }
}
