package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of every file of a backup, in a file that {@code sha256sum --check} reads, too. Written
 * last, so that a folder that has it is complete.
 */
final class Checksums {
  private static final int DIGITS = 64;

  private Checksums() {}

  /** Writes those of a folder. */
  static void write(Path folder) throws IOException {
    write(folder, of(folder));
  }

  private static void write(Path folder, Map<String, String> sums) throws IOException {
    var text = new StringBuilder();
    sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
    Path place = new IndexHome(folder).checksums();
    DurableFiles.put(Files.writeString(DurableFiles.onItsWay(place), text), place);
  }

  /**
   * Writes them anew where something was written to a backup. Files of generations never change,
   * and of journals only such as are whole; none goes but with its generation. Of one that did, and
   * of its links in other generations, the sum that was written stays, so that the damage still
   * comes out.
   *
   * @return the damaged files; none if the home is no backup
   */
  static List<String> renew(IndexHome home) throws IOException {
    if (!DurableFiles.exists(home.checksums())) {
      return List.of();
    }
    Path folder = home.folder();
    Map<String, String> written = written(folder);
    var sums = new TreeMap<>(of(folder));
    var damaged = new TreeMap<String, String>();
    for (Map.Entry<String, String> before : written.entrySet()) {
      String file = before.getKey();
      String sum = sums.get(file);
      if (!before.getValue().equals(sum) && isDamaged(home, folder.resolve(file))) {
        sums.forEach((other, same) -> {
          if (content(other, same).equals(content(file, sum))) {
            damaged.put(other, before.getValue());
          }
        });
        damaged.put(file, before.getValue());
      }
    }
    sums.putAll(damaged);
    write(folder, sums);
    return List.copyOf(damaged.keySet());
  }

  /** Whether a file that is not as it was is one that no run changes or removes so. */
  private static boolean isDamaged(IndexHome home, Path file) throws IOException {
    if (file.startsWith(home.generations())) {
      return DurableFiles.exists(file.resolveSibling("."));
    }
    return file.startsWith(home.journals()) && !Journal.isWhole(file);
  }

  /** The same for all links of a file. */
  private static String content(String file, @Nullable String sum) {
    return sum + " " + Path.of(file).getFileName();
  }

  /**
   * Compares a folder with what was written. What was added is no damage, and nothing of a backup.
   *
   * @throws IOException if a file was changed or is missing; it is named
   */
  static void check(Path folder) throws IOException {
    var wrong = new ArrayList<String>();
    for (Map.Entry<String, String> before : written(folder).entrySet()) {
      Path file = folder.resolve(before.getKey());
      if (!Files.isRegularFile(file) || !sum(file).equals(before.getValue())) {
        wrong.add(before.getKey());
      }
    }
    if (!wrong.isEmpty()) {
      throw new IOException(
          "the backup %s is damaged: %s".formatted(folder, String.join(", ", wrong)));
    }
  }

  private static Map<String, String> written(Path folder) throws IOException {
    Path place = new IndexHome(folder).checksums();
    if (!DurableFiles.exists(place)) {
      throw new IOException("not a complete backup, there is no " + place);
    }
    var written = new TreeMap<String, String>();
    for (String line : Files.readAllLines(place)) {
      if (line.length() < DIGITS + 3) {
        throw new IOException("a damaged list of checksums: " + place);
      }
      written.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
    }
    return written;
  }

  private static Map<String, String> of(Path folder) throws IOException {
    var home = new IndexHome(folder);
    var sums = new TreeMap<String, String>();
    for (Path file : DurableFiles.tree(folder)) {
      if (isLasting(home, file) && Files.isRegularFile(file)) {
        sums.put(folder.relativize(file).toString(), sum(file));
      }
    }
    return sums;
  }

  /** Whether a file is of an index, and does not come and go with runs. */
  private static boolean isLasting(IndexHome home, Path file) {
    Path folder = Objects.requireNonNull(file.getParent());
    String name = String.valueOf(file.getFileName());
    if (folder.equals(home.journals())) {
      return name.endsWith(IndexHome.JOURNAL);
    }
    if (home.generations().equals(folder.getParent())) {
      return !name.equals(IndexHome.UNPUBLISHED) && !name.startsWith("."); // as file managers add
    }
    return List.of(home.pointer(), home.withdrawn(), home.backups()).contains(file);
  }

  private static String sum(Path file) throws IOException {
    MessageDigest sha256 = ContentHash.newSha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }
}
