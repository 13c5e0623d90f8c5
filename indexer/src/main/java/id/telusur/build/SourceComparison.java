package id.telusur.build;

import id.telusur.article.Accepted;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.Counted;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceName;
import id.telusur.article.SourceReader;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.StoredArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the articles of a generation still say what the sources say that they came from. Holds
 * some 250 bytes for each article, and {@link Origins}.
 */
final class SourceComparison {
  private SourceComparison() {}

  /**
   * Of a whole generation, reads each source that an article came from, and says which articles are
   * not in it.
   */
  static void compare(IndexHome home, Generation generation, Clock clock, Findings findings)
      throws IOException {
    var sources = new TreeMap<String, Map<String, ContentHash>>();
    Origins origins = Origins.of(home);
    try (var articles = StoredArticles.unchecked(home, generation)) {
      articles.each((json, provenance, changed) -> {
        String id = CanonicalJson.read(json).id();
        ContentHash content = ContentHash.of(json);
        String source = origins.source(id, content, provenance);
        sources.computeIfAbsent(SourceName.file(source), file -> new HashMap<>()).put(id, content);
      });
    }
    List<Path> readable = readable(sources, findings);
    new SourceReader(clock)
        .read(
            readable,
            new SourceListener() {},
            record -> {
              Map<String, ContentHash> expected =
                  sources.get(SourceName.file(record.provenance().source()));
              if (expected != null && record instanceof Accepted accepted) {
                String json = CanonicalJson.write(accepted.article());
                expected.remove(accepted.article().id(), ContentHash.of(json));
              }
            });
    readable.stream()
        .map(Path::toString)
        .distinct()
        .forEach(source ->
            sources
                .getOrDefault(source, Map.of())
                .forEach((id, hash) ->
                    findings.add("article %s: not so in its source %s".formatted(id, source))));
  }

  private static List<Path> readable(
      Map<String, Map<String, ContentHash>> sources, Findings findings) throws IOException {
    var readable = new ArrayList<Path>();
    for (Map.Entry<String, Map<String, ContentHash>> source : sources.entrySet()) {
      List<Path> files = SourceName.files(source.getKey());
      if (!files.isEmpty() && files.stream().allMatch(Files::isReadable)) {
        readable.addAll(files);
      } else {
        findings.add(
            "source %s is not there to be read: %s came from it"
                .formatted(source.getKey(), Counted.of(source.getValue().size(), "article")));
      }
    }
    return readable;
  }
}
