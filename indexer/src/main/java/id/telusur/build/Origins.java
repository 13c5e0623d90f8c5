package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * From the root, where records were read whose sources were named from some folder: the journals
 * know it, an article is stored with the name alone. Holds about 100 bytes for each such record.
 */
final class Origins {
  /** By 64 bits of a digest of id, content and place. */
  private final Map<Long, String> sources = new HashMap<>();

  /** The one copy of each name. */
  private final Map<String, String> names = new HashMap<>();

  private Origins() {}

  static Origins of(IndexHome home) throws IOException {
    var origins = new Origins();
    Journals.readAll(home, origins::learn);
    return origins;
  }

  private void learn(JournalEntry entry) {
    String id = entry.id();
    String absolute = entry.absoluteSource();
    if (id != null && absolute != null) {
      String name = names.computeIfAbsent(absolute, same -> same);
      sources.put(key(id, entry.hash(), entry.provenance()), name);
    }
  }

  /** The name of an article's source that means the same in whatever folder, where it is known. */
  String source(String id, ContentHash content, Provenance place) {
    return sources.getOrDefault(key(id, content, place), place.source());
  }

  private static long key(String id, ContentHash content, Provenance place) {
    return ContentHash.key("%s %s %s".formatted(content.hex(), place, id));
  }
}
