package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real files, damaged at random: whatever comes of it, it is records, and it comes to an end.
 * {@code ./telusur soak formats} does it many more times.
 */
@Tag("formats")
class MutatorTest {
  /** Far above what any of these small files takes, so that only an endless loop fails. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void damagedFilesGiveRecords() throws IOException {
    List<byte[]> originals = originals();
    Random random = Needs.random("damaged files");
    long accepted = 0;
    long rejected = 0;
    for (int round = 0; round < Needs.rounds(400, 40_000); round++) {
      byte[] damaged = originals.get(random.nextInt(originals.size())).clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged = damage(damaged, random);
      }
      Path file = Files.write(folder.resolve("a"), damaged);
      List<SourceRecord> records =
          Assertions.assertTimeoutPreemptively(ENDLESS, () -> Records.of(file), "round " + round);
      accepted += records.stream().filter(record -> record instanceof Accepted).count();
      rejected += records.stream().filter(record -> record instanceof Rejected).count();
    }
    System.out.printf("damaged files: %d accepted, %d rejected%n", accepted, rejected);
    assertTrue(accepted > 0 && rejected > 0);
  }

  private static byte[] damage(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> Arrays.fill(bytes, at, at + length, (byte) "0<\"{\n\0".charAt(random.nextInt(6)));
      case 3 -> {
        return Arrays.copyOf(bytes, at);
      }
      default -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
      }
    }
    return bytes;
  }

  private static List<byte[]> originals() throws IOException {
    var originals = new ArrayList<byte[]>();
    for (String name : List.of("formats/warc", "formats/feeds", "formats/html-id")) {
      try (Stream<Path> files = Files.list(Needs.data(name))) {
        for (Path file : files.sorted().toList()) {
          if (Files.size(file) < 120_000) {
            originals.add(Files.readAllBytes(file));
          }
        }
      }
    }
    byte[] feed = originals.get(18);
    originals.add(Wrapped.zip("a.warc.gz", originals.get(16), "b.xml", feed));
    originals.add(Wrapped.tar("a.warc", originals.get(16), "b.xml", feed));
    originals.add(Wrapped.gzip(Wrapped.tar("a.xml", feed)));
    originals.add("title,body,date\nA,\"B\nC\",2024-08-13\nD,E,2024-08-14\n".getBytes());
    originals.add(
        "{\"title\":\"A\",\"body\":\"B\"}\n{\"title\":\"C\",\"body\":\"D\"}\n".getBytes());
    originals.add("[{\"title\":\"A\",\"body\":\"B\"},{\"title\":\"C\",\"body\":\"D\"}]".getBytes());
    originals.add("---\ntitle: A\ndate: 2024-08-13\n---\nIsi\n\nIsi\n".getBytes());
    return originals;
  }
}
