package id.telusur.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * Watches how much a file on disk unfolds into. News shrinks to a fifth, repetitive news to a
 * hundredth; what grows {@value #FOLD}-fold is a bomb, and is not read to its end.
 */
final class Inflation {
  private static final long FOLD = 400;

  /** So much of one compressed stream is read whatever the ratio is. */
  private static final long FREE_OF_ONE = 64L << 20;

  /** So much of all of them. */
  private static final long FREE_OF_ALL = 1L << 30;

  private long raw;
  private long unfolded;

  /** The file as it lies on disk. */
  InputStream file(InputStream in) {
    return new CountedStream(in) {
      @Override
      void count(int bytes) {
        raw += bytes;
      }
    };
  }

  /** How much of it was read, in bytes. */
  long raw() {
    return raw;
  }

  /** A stream that unfolds from it. */
  InputStream unfolded(InputStream in) {
    long start = raw;
    return new CountedStream(in) {
      private long own;

      @Override
      void count(int bytes) throws Exceeded {
        own += bytes;
        unfolded += bytes;
        if (own > FREE_OF_ONE + FOLD * (raw - start) || unfolded > FREE_OF_ALL + FOLD * raw) {
          throw new Exceeded();
        }
      }
    };
  }

  /** A stream unfolds into far more than news ever does. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("it unfolds to more than %d times its size, as no news does".formatted(FOLD));
    }
  }
}
