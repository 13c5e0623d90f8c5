package id.telusur.language;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Sets beside each initialism, which is folded by now, the same as it is written; not where it is
 * part of another name: "dolar AS" is a currency, "AS Roma" a club.
 */
final class InitialismFilter extends TokenFilter {
  /** Folded words before and behind which an initialism is part of another name. */
  private record Neighbours(Set<String> before, Set<String> behind) {
    boolean follow(CharSequence word) {
      return before.contains(word.toString());
    }
  }

  private static final Map<String, Neighbours> OTHER_NAMES =
      Map.of("as", new Neighbours(Set.of("dolar", "dollar"), Set.of("roma", "monaco")));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** The folded initialism that was given out last, if what is written comes next. */
  private @Nullable State folded;

  /** What was read ahead, if it comes next. */
  private @Nullable State ahead;

  /** Whether nothing comes behind what was given out. */
  private boolean ended;

  /** The folded term that was given out last. */
  private final StringBuilder last = new StringBuilder();

  InitialismFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    State initialism = folded;
    folded = null;
    if (initialism != null) {
      restoreState(initialism);
      write();
      return true;
    }
    return next() && give();
  }

  private boolean next() throws IOException {
    if (ahead != null) {
      restoreState(ahead);
      ahead = null;
      return true;
    }
    return !ended && input.incrementToken();
  }

  /** Gives out what was read. */
  private boolean give() throws IOException {
    if ((flags.getFlags() & TokenFlags.INITIALISM) != 0) {
      State initialism = captureState();
      Neighbours others = OTHER_NAMES.get(term.toString());
      boolean another = others != null && (others.follow(last) || isBefore(others));
      restoreState(initialism);
      folded = another ? null : initialism;
    }
    last.setLength(0);
    last.append(term);
    return true;
  }

  /** Whether the next word makes another name of an initialism. */
  private boolean isBefore(Neighbours others) throws IOException {
    ended = !input.incrementToken();
    ahead = ended ? null : captureState();
    return !ended && others.behind.contains(term.toString());
  }

  private void write() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      letters[i] = Character.toUpperCase(letters[i]);
    }
    step.setPositionIncrement(0);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    folded = null;
    ahead = null;
    ended = false;
    last.setLength(0);
  }
}
