package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.OnHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * The common forms of the language with their roots, worked out beforehand by the rules: a finite
 * state transducer from a form to how its root is cut out of it. A root is a slice of its form
 * whose first letter may have been lost to a nasal; so a small number says it: where it starts, how
 * much is cut from the end, and which letter it starts with.
 */
final class Forms {
  static final Forms NONE = new Forms(null);

  private static final String LETTERS = "?kpst";
  private static final int CUT_BITS = 4;
  private static final int LIMIT = 1 << CUT_BITS;

  private final @Nullable FST<Long> fst;

  Forms(@Nullable FST<Long> fst) {
    this.fst = fst;
  }

  /** The forms that come with the library. */
  static Forms load() {
    try (InputStream in = Forms.class.getResourceAsStream("forms.fst")) {
      if (in == null) {
        return NONE;
      }
      var data = new InputStreamDataInput(in);
      var metadata = FST.readMetadata(data, PositiveIntOutputs.getSingleton());
      var store = new OnHeapFSTStore(20, data, metadata.getNumBytes());
      return new Forms(FST.fromFSTReader(metadata, store));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read forms.fst", e);
    }
  }

  /** A reader for one thread, or null where no forms are known. */
  @Nullable Reader reader() {
    return fst == null ? null : new Reader(fst);
  }

  long bytes() {
    return fst == null ? 0 : fst.numBytes();
  }

  /**
   * How {@code root} is cut out of {@code form}, or -1 where it is not a slice of it with at most
   * its first letter changed to one that a nasal swallows.
   */
  static int code(String form, String root) {
    for (int start = 0; start < LIMIT && start + root.length() <= form.length(); start++) {
      int rest = form.length() - start - root.length();
      if (rest < LIMIT && form.startsWith(root.substring(1), start + 1)) {
        int letter = LETTERS.indexOf(root.charAt(0));
        if (form.charAt(start) == root.charAt(0)) {
          letter = 0;
        }
        if (letter >= 0) {
          return (((letter << CUT_BITS) | rest) << CUT_BITS) | start;
        }
      }
    }
    return -1;
  }

  /** Puts the root that {@code code} tells over its form; returns the length of the root. */
  static int apply(int code, char[] word, int length) {
    int start = code & (LIMIT - 1);
    int letter = code >> (2 * CUT_BITS);
    int root = length - start - ((code >> CUT_BITS) & (LIMIT - 1));
    System.arraycopy(word, start, word, 0, root);
    if (letter > 0) {
      word[0] = LETTERS.charAt(letter);
    }
    return root;
  }

  /** Looks forms up; keeps its own place in the transducer. */
  static final class Reader {
    private final FST<Long> fst;
    private final FST.BytesReader bytes;
    private final FST.Arc<Long> arc = new FST.Arc<>();

    private Reader(FST<Long> fst) {
      this.fst = fst;
      bytes = fst.getBytesReader();
    }

    /** The code of the form that {@code word} holds up to {@code length}, or -1. */
    int find(char[] word, int length) {
      try {
        fst.getFirstArc(arc);
        long code = 0;
        for (int i = 0; i < length; i++) {
          if (fst.findTargetArc(word[i], arc, arc, bytes) == null) {
            return -1;
          }
          code += arc.output();
        }
        return arc.isFinal() ? (int) (code + arc.nextFinalOutput()) : -1;
      } catch (IOException e) {
        throw new UncheckedIOException("a table in memory cannot fail to be read", e);
      }
    }
  }
}
