package id.telusur.language;

/**
 * The common forms of the language with their roots, worked out beforehand by the rules. A root is
 * a slice of its form whose first letter may have been lost to a nasal; so a small number says it:
 * where it starts, how much is cut from the end, and which letter it starts with. A hash table
 * holds them: Lucene's transducer took half the room, and four times as long to answer, which is as
 * long as the rules themselves take.
 */
final class Forms {
  private static final String LETTERS = "?kpst";
  private static final int CUT_BITS = 4;
  private static final int LIMIT = 1 << CUT_BITS;

  private final Roots codes;
  private final boolean decisive;

  /**
   * @param codes the forms, each with its code for a weight
   */
  Forms(Roots codes) {
    this(codes, true);
  }

  private Forms(Roots codes, boolean decisive) {
    this.codes = codes;
    this.decisive = decisive;
  }

  /** The same forms, which say no more than that they are no names: their roots may be others. */
  Forms asEvidence() {
    return new Forms(codes, false);
  }

  /** Whether the roots that the codes tell are to be taken. */
  boolean areDecisive() {
    return decisive;
  }

  /** Whether the form with this code is an ordinary word: something is cut off from it. */
  static boolean isOrdinary(int code) {
    return code > 0;
  }

  /** The root of no form is known. */
  static Forms none() {
    return new Forms(new Roots.Builder().build());
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

  /** The code of the form that {@code word} holds up to {@code length}, or -1. */
  int find(char[] word, int length, int hash) {
    int form = codes.find(word, 0, length, hash);
    return form < 0 ? -1 : codes.weight(form);
  }

  long bytes() {
    return codes.bytes();
  }
}
