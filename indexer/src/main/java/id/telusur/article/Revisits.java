package id.telusur.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the captures read so far, so that a later capture that says "the same as then" is
 * an article too. Their texts lie in a temporary file; memory holds a number for each name, and of
 * those only the latest.
 */
final class Revisits implements Closeable {
  private static final int MOST = 1 << 19;

  private final Map<Long, Long> places =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > MOST;
        }
      };

  private @Nullable Path file;
  private @Nullable RandomAccessFile texts;

  void add(List<String> names, Article article) throws IOException {
    byte[] json = CanonicalJson.write(article).getBytes(StandardCharsets.UTF_8);
    RandomAccessFile out = texts();
    long place = out.length();
    out.seek(place);
    out.write(ByteBuffer.allocate(4 + json.length).putInt(json.length).put(json).array());
    names.forEach(name -> places.put(key(name), place));
  }

  /** The article that any of the names stands for, the first one first. */
  Optional<Article> find(List<String> names) throws IOException {
    for (String name : names) {
      Long place = places.get(key(name));
      if (place != null) {
        RandomAccessFile in = texts();
        in.seek(place);
        byte[] json = new byte[in.readInt()];
        in.readFully(json);
        return Optional.of(CanonicalJson.read(new String(json, StandardCharsets.UTF_8)));
      }
    }
    return Optional.empty();
  }

  private RandomAccessFile texts() throws IOException {
    if (texts == null) {
      file = Files.createTempFile("telusur-captures", ".tmp");
      texts = new RandomAccessFile(file.toFile(), "rw");
    }
    return texts;
  }

  private static long key(String name) {
    return ByteBuffer.wrap(ContentHash.sha256(name)).getLong();
  }

  @Override
  public void close() throws IOException {
    if (texts != null && file != null) {
      texts.close();
      Files.deleteIfExists(file);
    }
  }
}
