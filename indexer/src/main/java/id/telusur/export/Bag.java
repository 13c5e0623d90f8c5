package id.telusur.export;

import id.telusur.article.ContentHash;
import id.telusur.build.Refetched;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Software;
import id.telusur.schema.StoredArticles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A bag as BagIt 1.0 has it (RFC 8493): the articles as payload, and tag files that say what they
 * are, with SHA-256 checksums of everything. It gets its name when it is complete and on disk.
 */
public final class Bag {
  private static final String PAYLOAD = "data/articles.jsonl";

  private final Path folder;
  private final Refetched refetched;
  private final StringBuilder tags = new StringBuilder();

  private Bag(Path folder, Refetched refetched) {
    this.folder = folder;
    this.refetched = refetched;
  }

  /**
   * Writes a bag.
   *
   * @param place where it is to stand; nothing may be there yet
   * @param today the day of bagging
   */
  public static void write(
      StoredArticles articles, Refetched refetched, Path place, LocalDate today)
      throws IOException {
    if (DurableFiles.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
    try {
      Files.createDirectories(unfinished.resolve(PAYLOAD).getParent());
      new Bag(unfinished, refetched).fill(articles, today);
      DurableFiles.putFolder(unfinished, place);
    } catch (IOException | RuntimeException e) {
      remove(unfinished, e);
      throw e;
    }
  }

  /** What cannot be finished leaves nothing behind, least of all on a full disk. */
  private static void remove(Path unfinished, Exception why) {
    try {
      if (DurableFiles.exists(unfinished)) {
        DurableFiles.delete(unfinished);
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  private void fill(StoredArticles articles, LocalDate today) throws IOException {
    String payload = payload(articles);
    tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    tag("manifest-sha256.txt", payload + "  " + PAYLOAD + "\n");
    tag("bag-info.txt", info(articles, today));
    Files.writeString(folder.resolve("tagmanifest-sha256.txt"), tags);
  }

  private String payload(StoredArticles articles) throws IOException {
    MessageDigest sha256 = ContentHash.newSha256();
    try (var file = new DigestOutputStream(Files.newOutputStream(folder.resolve(PAYLOAD)), sha256);
        Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
      ArticleLines.write(articles, refetched, out);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private String info(StoredArticles articles, LocalDate today) throws IOException {
    return """
    Bagging-Date: %s
    Bag-Software-Agent: telusur %s
    External-Description: %s articles in the order of their ids, one canonical JSON a line
    External-Identifier: %s
    Telusur-Digest: %s
    Payload-Oxum: %s.1
    """
        .formatted(
            today,
            Software.version(),
            articles.count(),
            articles.manifest().generation(),
            articles.manifest().digest(),
            Files.size(folder.resolve(PAYLOAD)));
  }

  private void tag(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    tags.append(ContentHash.of(content).hex()).append("  ").append(name).append('\n');
  }
}
