package id.telusur.build;

import id.telusur.article.Accepted;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.SourceReader;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.StoredArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Whether the articles of a generation still say what the sources say that they came from. */
final class SourceComparison {
  private SourceComparison() {}

  /** Reads each source that an article came from, and says which articles are not in it. */
  static void compare(IndexHome home, Generation generation, Clock clock, Findings findings)
      throws IOException {
    var sources = new TreeMap<String, Map<String, ContentHash>>();
    try (var articles = StoredArticles.open(home, generation)) {
      articles.each((json, provenance) ->
          sources
              .computeIfAbsent(file(provenance.source()), file -> new HashMap<>())
              .put(CanonicalJson.read(json).id(), ContentHash.of(json)));
    }
    var reader = new SourceReader(clock);
    sources.forEach((source, expected) -> compare(Path.of(source), expected, reader, findings));
  }

  private static void compare(
      Path source, Map<String, ContentHash> expected, SourceReader reader, Findings findings) {
    if (!Files.isReadable(source)) {
      findings.add(
          "source %s is not there to be read: %,d articles came from it"
              .formatted(source, expected.size()));
      return;
    }
    reader.read(
        source,
        record -> {
          if (record instanceof Accepted accepted) {
            String json = CanonicalJson.write(accepted.article());
            expected.remove(accepted.article().id(), ContentHash.of(json));
          }
        });
    expected.forEach(
        (id, hash) -> findings.add("article %s: not so in its source %s".formatted(id, source)));
  }

  /** The file itself, of what lies within an archive. */
  private static String file(String source) {
    int within = source.indexOf("!/");
    return within < 0 ? source : source.substring(0, within);
  }
}
