package id.telusur.copies;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The numbers that a title names, in {@value #SIZE} bytes: 16 bits of a hash of each of the first
 * {@value #COUNT} in the order of hashes, then zeros.
 */
final class TitleNumbers {
  static final int SIZE = 8;

  static final int COUNT = SIZE / Short.BYTES;

  private TitleNumbers() {}

  static void write(String title, ByteBuffer to) {
    LongStream.Builder hashes = LongStream.builder();
    WordHashes.numbers(title, hashes);
    hashes
        .build()
        .map(hash ->
            WordHashes.mix(hash) >>> (Long.SIZE - Short.SIZE)
                | 1) // never zero, which stands for none
        .distinct()
        .sorted()
        .limit(COUNT)
        .forEach(hash -> to.putShort((short) hash));
  }

  /** The hashes, smallest first. */
  static int[] read(byte[] bytes, int at) {
    return IntStream.range(0, COUNT)
        .map(i -> number(bytes, at + i * Short.BYTES))
        .filter(number -> number != 0)
        .toArray();
  }

  /** Whether each of two titles names a number that the other does not. */
  static boolean differ(byte[] some, int at, byte[] others, int otherAt) {
    return !within(some, at, others, otherAt) && !within(others, otherAt, some, at);
  }

  private static boolean within(byte[] some, int at, byte[] others, int otherAt) {
    int last = number(others, otherAt + SIZE - Short.BYTES);
    for (int i = 0; i < SIZE; i += Short.BYTES) {
      int number = number(some, at + i);
      boolean found = number == 0 || (last != 0 && number > last); // it may have been cut off
      for (int j = 0; j < SIZE && !found; j += Short.BYTES) {
        found = number(others, otherAt + j) == number;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << Byte.SIZE | (bytes[at + 1] & 0xff);
  }
}
