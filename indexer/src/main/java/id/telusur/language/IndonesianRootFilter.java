package id.telusur.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings each word back to its root. Expects words in lower case and without diacritics; a word
 * marked as keyword stays as it is. Behind {@link IndonesianTokenizer}, which flags hyphens and
 * capitals, it also makes one token of a word said twice (negara-negara) or parted from an affix
 * (ber-KTP), with offsets over both parts, and is careful with names. Behind any other tokenizer it
 * takes each token by itself.
 */
public final class IndonesianRootFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final Stemmer stemmer;
  private final Reduplication reduplication;
  private AttributeSource.@Nullable State next;
  private char[] first = new char[64];

  /**
   * @param input words in lower case
   * @param search whether words that search keeps apart (pemerintah, perintah) stay apart;
   *     otherwise the roots are those of a dictionary
   */
  public IndonesianRootFilter(TokenStream input, boolean search) {
    this(input, search ? Lexicon.search() : Lexicon.plain());
  }

  IndonesianRootFilter(TokenStream input, Lexicon lexicon) {
    super(input);
    stemmer = new Stemmer(lexicon);
    reduplication = new Reduplication(stemmer);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!advance()) {
      return false;
    }
    if (keyword.isKeyword()) {
      return true;
    }
    while ((flags.getFlags() & TokenFlags.HYPHEN) != 0) {
      if (hyphen()) {
        return true;
      }
      if (next != null) {
        break;
      }
    }
    stem();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
  }

  private boolean advance() throws IOException {
    if (next == null) {
      return input.incrementToken();
    }
    restoreState(next);
    next = null;
    return true;
  }

  private void stem() {
    int length = term.length();
    char[] word = term.resizeBuffer(length + WordMap.LONGEST);
    boolean title = (flags.getFlags() & TokenFlags.TITLE) != 0;
    length = counted(word, length);
    keep();
    int root = stemmer.stem(word, length, title);
    term.setLength(root);
    if (root != length) {
      flags.setFlags(flags.getFlags() | cut(word, root, length));
    }
  }

  /** Tells by the word as it was, kept in {@link #first}, where something was cut off. */
  private int cut(char[] root, int length, int word) {
    int bits = Arrays.mismatch(first, 0, word, root, 0, length) < length ? TokenFlags.PREFIXED : 0;
    int clitics = Clitics.host(first, word);
    int end = length - 1;
    boolean whole = clitics >= end && Arrays.equals(first, clitics - end, clitics, root, 1, length);
    return whole ? bits : bits | TokenFlags.SUFFIXED;
  }

  /** negara2 is how one writes negara-negara in haste. */
  private int counted(char[] word, int length) {
    boolean twice = length > 4 && word[length - 1] == '2' && Character.isLetter(word[length - 2]);
    return twice ? length - 1 : length;
  }

  /**
   * Looks at the part behind the hyphen. If both are one word, makes it the current token and says
   * so; if one is an affix, leaves the other with offsets over both; else keeps the second for
   * later.
   */
  private boolean hyphen() throws IOException {
    int length = keep();
    int start = offset.startOffset();
    int apart = flags.getFlags() & TokenFlags.APART;
    AttributeSource.State before = captureState();
    if (!advance()) {
      restoreState(before);
      span(start, offset.endOffset(), apart);
      return false;
    }
    int end = offset.endOffset();
    int bits = apart | (flags.getFlags() & TokenFlags.HYPHEN);
    if (Reduplication.prefix(first, length)) {
      span(start, end, bits);
    } else if (Reduplication.suffix(term.buffer(), term.length())) {
      restoreState(before);
      span(start, end, bits);
    } else if (doubled(length)) {
      span(start, end, bits);
      suffixed();
      return true;
    } else {
      next = captureState();
      restoreState(before);
    }
    return false;
  }

  private int keep() {
    int length = term.length();
    first = ensure(first, length);
    System.arraycopy(term.buffer(), 0, first, 0, length);
    return length;
  }

  private boolean doubled(int length) {
    int root = reduplication.join(first, length, term.buffer(), term.length());
    if (root > 0) {
      term.copyBuffer(reduplication.root(), 0, root);
    }
    return root > 0;
  }

  /**
   * Spans the token over two, with the bits for what stands before the first, behind the second.
   */
  private void span(int start, int end, int bits) {
    offset.setOffset(start, end);
    flags.setFlags((flags.getFlags() & ~(TokenFlags.HYPHEN | TokenFlags.APART)) | bits);
  }

  /** Takes in a suffix that a hyphen sets off from a word said twice: negara-negara-nya. */
  private void suffixed() throws IOException {
    if ((flags.getFlags() & TokenFlags.HYPHEN) == 0) {
      return;
    }
    AttributeSource.State whole = captureState();
    if (!advance()) {
      restoreState(whole);
      return;
    }
    int end = offset.endOffset();
    if (Reduplication.suffix(term.buffer(), term.length())) {
      restoreState(whole);
      offset.setOffset(offset.startOffset(), end);
    } else {
      next = captureState();
      restoreState(whole);
    }
  }

  private static char[] ensure(char[] buffer, int length) {
    return buffer.length < length ? new char[2 * length] : buffer;
  }
}
