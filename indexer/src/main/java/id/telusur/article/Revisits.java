package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import id.telusur.article.webarchive.Capture;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the captures read so far, so that a capture that says "the same as then" is an
 * article too, also when it stands in another file. One that comes before what it refers to waits
 * until all has been read. Texts lie in a temporary file; memory holds a number for each name, and
 * of those only the latest.
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

  private final RevisitQueue waiting;
  private final TemporaryFile file;
  private @Nullable RandomAccessFile texts;

  /**
   * None yet.
   *
   * @param folder where temporary files are made as they are needed
   */
  Revisits(Path folder) {
    this.waiting = new RevisitQueue(folder);
    this.file = new TemporaryFile(folder);
  }

  /** A capture is an article. */
  void add(List<String> names, Article article) {
    name(Revisit.keys(names), write(CanonicalJson.write(article).getBytes(StandardCharsets.UTF_8)));
  }

  private void name(long[] names, long place) {
    for (long name : names) {
      places.put(name, place);
    }
  }

  /** What a revisit is; nothing yet if it has to wait. */
  Optional<SourceRecord> take(Capture capture, Provenance place) {
    var revisit = Revisit.of(capture, place);
    Optional<Long> known = find(revisit.refersTo());
    if (known.isEmpty()) {
      waiting.add(revisit);
      return Optional.empty();
    }
    return Optional.of(record(revisit, known));
  }

  /** What those are that have waited, now that all has been read. */
  void rest(Consumer<SourceRecord> records) {
    waiting.drain(revisit -> records.accept(record(revisit, find(revisit.refersTo()))));
  }

  private SourceRecord record(Revisit revisit, Optional<Long> known) {
    if (known.isEmpty()) {
      String message = "a revisit of a capture that is no article of these sources";
      return new Rejected(revisit.place(), Reason.NOT_AN_ARTICLE, message, revisit.url());
    }
    name(revisit.names(), known.get());
    try {
      return new Accepted(PageReader.at(read(known.get()), revisit.url()), revisit.place());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      return new Rejected(revisit.place(), Reason.BAD_FIELD, message, revisit.url());
    }
  }

  /** Where the article lies that any of the names stands for, the first one first. */
  private Optional<Long> find(long[] names) {
    return Arrays.stream(names).mapToObj(places::get).filter(Objects::nonNull).findFirst();
  }

  private long write(byte[] json) {
    try {
      RandomAccessFile out = texts();
      long place = out.length();
      out.seek(place);
      out.write(ByteBuffer.allocate(4 + json.length).putInt(json.length).put(json).array());
      return place;
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private Article read(long place) {
    try {
      RandomAccessFile in = texts();
      in.seek(place);
      byte[] json = new byte[in.readInt()];
      in.readFully(json);
      return CanonicalJson.read(new String(json, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private RandomAccessFile texts() throws IOException {
    if (texts == null) {
      texts = new RandomAccessFile(file.path().toFile(), "rw");
    }
    return texts;
  }

  @Override
  public void close() {
    try (waiting;
        file) {
      if (texts != null) {
        texts.close();
      }
    } catch (IOException e) {
      throw file.failed(e);
    }
  }
}
