package id.telusur.quality;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.SourceFiles;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A judged collection of the data that does not come with Telusur.
 *
 * @param articles what is searched, as files that can be indexed
 * @param collection topics and judgements
 */
record JudgedData(SourceFiles articles, Collection collection) {
  /** A title that says nothing; a dash would say that there is none. */
  private static final String WORDLESS = "\u2026";

  /** The 32 topics on bilateral news. */
  static JudgedData news(Path data) throws IOException {
    Path topics = data.resolve("ir/news-dev");
    return new JudgedData(
        SourceFiles.named(List.of(data.resolve("news").toString())),
        Collection.read(topics.resolve("queries.tsv"), topics.resolve("qrels.txt")));
  }

  /**
   * 48 more topics on the same news, which come with these tests: written from the news without
   * sight of an engine's answers, then judged, apart from that, by reading what several runs found
   * for each in three wordings (1,798 judgements, in the grades of the 32).
   */
  static JudgedData moreNews(Path data) throws IOException {
    return ours("news-more", data);
  }

  /**
   * 80 topics, likewise, as four people would type what they want to know: keywords, keywords in
   * other words than articles use, whole questions, English (1,926 judgements). Some ask for the
   * same.
   */
  static JudgedData askedNews(Path data) throws IOException {
    return ours("news-asked", data);
  }

  private static JudgedData ours(String name, Path data) throws IOException {
    return new JudgedData(
        news(data).articles,
        Collection.read(resource(name + "/queries.tsv"), resource(name + "/qrels.txt")));
  }

  private static Path resource(String name) {
    URL found = Objects.requireNonNull(JudgedData.class.getResource(name), name);
    return Path.of(URI.create(found.toString()));
  }

  /**
   * Questions on passages. Passages have no title, which articles need: they get one without words.
   * That they are Indonesian is known, so it is said and not detected.
   *
   * @param name {@code idk-mrc} or {@code facqa}
   * @param part {@code train} or {@code valid}
   * @param folder where the passages are written as articles
   */
  static JudgedData questions(Path data, String name, String part, Path folder) throws IOException {
    Path source = data.resolve("ir").resolve(name);
    Path articles = folder.resolve(name + ".jsonl");
    write(source.resolve("docs.jsonl.gz"), articles);
    return new JudgedData(
        SourceFiles.named(List.of(articles.toString())),
        Collection.read(
            source.resolve("queries-%s.tsv".formatted(part)),
            source.resolve("qrels-%s.txt".formatted(part))));
  }

  /** With one topic of every so many. */
  JudgedData every(int step) {
    var some = new LinkedHashMap<String, String>();
    List<String> ids = List.copyOf(collection.topics().keySet());
    for (int i = 0; i < ids.size(); i += step) {
      some.put(ids.get(i), collection.topics().get(ids.get(i)));
    }
    return new JudgedData(articles, new Collection(some, collection.judgements()));
  }

  private static void write(Path passages, Path articles) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(passages));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        BufferedWriter out = Files.newBufferedWriter(articles)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject passage = JsonParser.parseString(line).getAsJsonObject();
        passage.addProperty("title", WORDLESS);
        passage.addProperty("language", "id");
        out.write(passage + "\n");
      }
    }
  }
}
