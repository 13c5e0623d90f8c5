package id.telusur.language;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Plain BM25 over judged passages, with each analysis in a field of its own: does it find them?
 * Argument: the data folder.
 */
public final class RetrievalMeasure {
  private static final int DEPTH = 100;
  private static final int TOP = 10;

  private static final Map<String, Analyzer> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("lucene", new IndonesianAnalyzer());
    FIELDS.put("exact", Analysis.exact());
    FIELDS.put("root", Analysis.root());
    FIELDS.put("lexical", Analysis.lexical());
    FIELDS.put("light", new LightAnalyzer());
  }

  private static final List<Map<String, Float>> MIXES =
      List.of(
          Map.of("lucene", 1f),
          Map.of("exact", 1f),
          Map.of("root", 1f),
          Map.of("lexical", 1f),
          Map.of("exact", 1f, "lucene", 2f),
          Map.of("exact", 1f, "root", 2f),
          Map.of("exact", 1f, "lexical", 2f),
          Map.of("exact", 1f, "light", 1f, "root", 2f),
          Map.of("exact", 1f, "light", 1f));

  // At query time, as search does it; Lucene's analyzer drops its own from the text too.
  private static final CharArraySet STOPS =
      CharArraySet.copy(IndonesianAnalyzer.getDefaultStopSet());

  static {
    STOPS.remove("sama");
  }

  private RetrievalMeasure() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "ir", "idk-mrc");
    try (var directory = new ByteBuffersDirectory()) {
      index(folder.resolve("docs.jsonl.gz"), directory);
      try (var reader = DirectoryReader.open(directory)) {
        for (String part : List.of("train", "valid")) {
          for (Map<String, Float> mix : MIXES) {
            print(part, mix, folder, new IndexSearcher(reader));
          }
        }
      }
    }
  }

  private static void index(Path docs, ByteBuffersDirectory directory) throws IOException {
    var analyzer = new PerFieldAnalyzerWrapper(Analysis.exact(), FIELDS);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        var in = new GZIPInputStream(Files.newInputStream(docs));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject passage = JsonParser.parseString(line).getAsJsonObject();
        String title = passage.get("title").isJsonNull() ? "" : passage.get("title").getAsString();
        String text = title + "\n" + passage.get("body").getAsString();
        var document = new Document();
        document.add(new StringField("id", passage.get("id").getAsString(), Field.Store.YES));
        FIELDS.keySet().forEach(f -> document.add(new TextField(f, text, Field.Store.NO)));
        writer.addDocument(document);
      }
    }
  }

  private static void print(
      String part, Map<String, Float> mix, Path folder, IndexSearcher searcher) throws IOException {
    Map<String, Set<String>> judged = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels-" + part + ".txt"))) {
      String[] row = line.split(" ");
      judged.computeIfAbsent(row[0], q -> new HashSet<>()).add(row[2]);
    }
    double gain = 0;
    double rank = 0;
    double recall = 0;
    List<String> queries = Files.readAllLines(folder.resolve("queries-" + part + ".tsv"));
    for (String line : queries) {
      String[] row = line.split("\t");
      Set<String> wanted = judged.get(row[0]);
      ScoreDoc[] hits = searcher.search(query(mix, row[1]), DEPTH).scoreDocs;
      double ideal = 0;
      double first = 0;
      double found = 0;
      double sum = 0;
      for (int i = 0; i < hits.length; i++) {
        String id = searcher.storedFields().document(hits[i].doc).get("id");
        if (wanted.contains(id)) {
          found++;
          sum += i < TOP ? 1 / log2(i + 2) : 0;
          first = first == 0 && i < TOP ? 1.0 / (i + 1) : first;
        }
      }
      for (int i = 0; i < Math.min(TOP, wanted.size()); i++) {
        ideal += 1 / log2(i + 2);
      }
      gain += sum / ideal;
      rank += first;
      recall += found / wanted.size();
    }
    int all = queries.size();
    System.out.printf(
        Locale.ROOT,
        "%-6s nDCG@10 %.4f  MRR@10 %.4f  Recall@100 %.4f  %s%n",
        part,
        gain / all,
        rank / all,
        recall / all,
        mix);
  }

  private static Query query(Map<String, Float> mix, String text) {
    var query = new BooleanQuery.Builder();
    mix.forEach((field, weight) -> {
      for (Analysis.Term term : Analysis.terms(FIELDS.get(field), content(text))) {
        Query one = new TermQuery(new Term(field, term.text()));
        query.add(new BoostQuery(one, weight), BooleanClause.Occur.SHOULD);
      }
    });
    return query.build();
  }

  private static String content(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !STOPS.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
