package id.telusur.language;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/** Tokens a second on one core, from text to terms, and the memory of the tables. */
final class SpeedMeasure {
  private static final int ARTICLES = 5000;
  private static final int ROUNDS = 4;

  private final List<String> texts = new ArrayList<>();

  SpeedMeasure(Path news) throws IOException {
    Path file = news.resolve("indonews2025.jsonl.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < ARTICLES;
          line = lines.readLine()) {
        texts.add(JsonParser.parseString(line).getAsJsonObject().get("body").getAsString());
      }
    }
  }

  void print() throws IOException {
    long start = System.nanoTime();
    long bytes = Lexicon.read(InputStream.nullInputStream()).forSearch().bytes();
    double loaded = (System.nanoTime() - start) / 1e6;
    print("root", Analysis.root());
    print("exact", Analysis.exact());
    print("lucene", new IndonesianAnalyzer(CharArraySet.EMPTY_SET));
    System.out.printf(
        Locale.ROOT, "tables %.2f MiB, read again in %.0f ms%n", bytes / 1048576.0, loaded);
  }

  private void print(String name, Analyzer analyzer) throws IOException {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long tokens = run(analyzer);
      best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
    }
    System.out.printf(Locale.ROOT, "%-10s %.2f million tokens/s%n", name, best / 1e6);
  }

  private long run(Analyzer analyzer) throws IOException {
    long tokens = 0;
    for (String text : texts) {
      try (TokenStream stream = analyzer.tokenStream("", text)) {
        stream.reset();
        while (stream.incrementToken()) {
          tokens++;
        }
        stream.end();
      }
    }
    return tokens;
  }
}
