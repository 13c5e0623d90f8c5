package id.telusur.copies;

import id.telusur.article.Article;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells near copies of an article: {@value #SIZE} bytes that depend on its words and its day
 * alone. They hold the MinHash of its shingles (three words in a row, of the title and the body as
 * one text), the numbers its title names, its day, and its length. An index keeps them, so that
 * copies of a new article are found without reading any text again.
 */
public final class Signature {
  /** Size of every signature, in bytes. */
  public static final int SIZE = MinHash.ROWS + TitleNumbers.SIZE + Integer.BYTES + Short.BYTES;

  /** How many bands a signature has. */
  public static final int BANDS = 16;

  /**
   * Two articles that share at least this much of their shingles (Jaccard similarity) are copies.
   * Found by reading pairs of real news: at .65 to .7 nearly all are the same text, at .6 to .65
   * three of four, below .5 few.
   */
  public static final double COPY = 0.62;

  /** The same where either has few words: there a headline in common is a great part of all. */
  public static final double SHORT_COPY = 0.9;

  /** An article of fewer words is short. */
  public static final int SHORT = 50;

  /**
   * Rows of one band: copies at .62 share all rows of at least one band with a chance of .987, at
   * .7 of .999.
   */
  private static final int BAND_ROWS = 3;

  static final int NUMBERS = MinHash.ROWS;
  private static final int DAY = NUMBERS + TitleNumbers.SIZE;
  private static final int WORDS = DAY + Integer.BYTES;
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final int COPY_ROWS = MinHash.rows(COPY);
  private static final int SHORT_COPY_ROWS = MinHash.rows(SHORT_COPY);

  private final byte[] bytes;

  private Signature(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The signature of an article. */
  public static Signature of(Article article) {
    var minHash = new MinHash();
    int words = Shingles.of(article, minHash::add);
    var bytes = new byte[SIZE];
    minHash.write(bytes);
    var published = article.published();
    TitleNumbers.write(article.title(), ByteBuffer.wrap(bytes, NUMBERS, TitleNumbers.SIZE));
    ByteBuffer.wrap(bytes)
        .putInt(DAY, published == null ? UNDATED : Math.toIntExact(published.day().toEpochDay()))
        .putShort(WORDS, (short) Math.min(words, Short.MAX_VALUE));
    return new Signature(bytes);
  }

  /**
   * Reads what {@link #bytes} gave.
   *
   * @throws IllegalArgumentException if there are not {@value #SIZE} bytes
   */
  public static Signature read(byte[] stored, int offset, int length) {
    if (length != SIZE) {
      throw new IllegalArgumentException("a signature has %d bytes: %d".formatted(SIZE, length));
    }
    var bytes = new byte[SIZE];
    System.arraycopy(stored, offset, bytes, 0, SIZE);
    return new Signature(bytes);
  }

  /** A copy of its bytes, to be stored. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The keys to look up copies by: two articles can only be taken for copies if they have a key in
   * common. Four bytes each; {@value #BANDS} of them.
   */
  public List<byte[]> keys() {
    var keys = new ArrayList<byte[]>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      int key = band << (BAND_ROWS * Byte.SIZE) | key(bytes, 0, band);
      keys.add(ByteBuffer.allocate(Integer.BYTES).putInt(key).array());
    }
    return List.copyOf(keys);
  }

  /** Whether the two are copies of each other. */
  public boolean isCopyOf(Signature other) {
    return areCopies(bytes, 0, other.bytes, 0);
  }

  /** The same of signatures that lie somewhere in arrays. */
  static boolean areCopies(byte[] some, int at, byte[] others, int otherAt) {
    boolean isShort = words(some, at) < SHORT || words(others, otherAt) < SHORT;
    return !areRoutine(some, at, others, otherAt) // costs little, and spares the rows
        && MinHash.agreeing(some, at, others, otherAt) >= (isShort ? SHORT_COPY_ROWS : COPY_ROWS);
  }

  /** The rows of a band, as a number of three bytes. */
  static int key(byte[] bytes, int at, int band) {
    int key = 0;
    for (int row = BAND_ROWS * band; row < BAND_ROWS * (band + 1); row++) {
      key = key << Byte.SIZE | (bytes[at + row] & 0xff);
    }
    return key;
  }

  static boolean isDated(byte[] bytes, int at) {
    return day(bytes, at) != UNDATED;
  }

  static int day(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at + DAY);
  }

  private static int words(byte[] bytes, int at) {
    return (bytes[at + WORDS] & 0xff) << Byte.SIZE | (bytes[at + WORDS + 1] & 0xff);
  }

  /**
   * Whether the same text is filled with other figures every day: prices of gold, times of prayer.
   * Then the titles name different numbers, and the days differ. An update of the same day, where
   * only the number of victims has risen, is still a copy.
   */
  private static boolean areRoutine(byte[] some, int at, byte[] others, int otherAt) {
    int day = day(some, at);
    int otherDay = day(others, otherAt);
    return day != otherDay
        && day != UNDATED
        && otherDay != UNDATED
        && TitleNumbers.differ(some, at + NUMBERS, others, otherAt + NUMBERS);
  }
}
