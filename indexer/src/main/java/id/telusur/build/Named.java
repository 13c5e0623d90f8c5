package id.telusur.build;

import id.telusur.article.Article;
import id.telusur.article.Provenance;
import id.telusur.schema.FileFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An id that is named to a run, by a person or by another run.
 *
 * @param id the id
 * @param place where it was named
 */
public record Named(String id, Provenance place) {
  private static final String COMMAND = "command line";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Ids given on the command line. */
  public static List<Named> all(List<String> ids) {
    var all = new ArrayList<Named>();
    for (String id : ids) {
      all.add(new Named(Article.idOf(id), Provenance.of(COMMAND, all.size() + 1)));
    }
    return List.copyOf(all);
  }

  /** An id that a deed came upon, which no person named. */
  static Named by(String deed, String id) {
    return new Named(id, Provenance.of(deed, 0));
  }

  /** Whether a person named it, who may have mistyped it. */
  boolean isByPerson() {
    return place.position() > 0;
  }

  /**
   * Reads a list: one id a line, blank lines left out.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public static List<Named> read(Path list) throws IOException {
    var all = new ArrayList<Named>();
    long position = 0;
    try (var lines = Files.lines(list, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        String id = position++ == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!id.isBlank()) {
          all.add(new Named(Article.idOf(id), Provenance.of(list.toString(), position)));
        }
      }
    } catch (UncheckedIOException e) {
      String fault =
          e.getCause() instanceof CharacterCodingException
              ? "bytes that are not UTF-8: convert it (iconv -f windows-1252 -t utf-8)"
              : FileFaults.text(e);
      throw new IOException("a list of ids cannot be read: %s: %s".formatted(list, fault), e);
    }
    return List.copyOf(all);
  }
}
