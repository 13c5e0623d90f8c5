package id.telusur.language;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Nanoseconds a token costs, from text to terms, on text of our own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnalysisBenchmark {
  private static final int WORDS = 38;

  private static final String TEXT =
      """
      Pemerintah Indonesia dan Tiongkok menandatangani perjanjian kerja sama pertahanan di Jakarta,
      Selasa. Menteri-menteri kedua negara menyatakan bahwa latihan bersama akan dilanjutkan, sedangkan
      perundingan mengenai penanganan nelayan di perbatasan dijadwalkan sebelum pertemuan berikutnya
      di Beijing pada bulan November.
      """;

  private static final Analyzer LUCENE = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);

  /** No arguments; prints a table. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(AnalysisBenchmark.class.getSimpleName()).build()).run();
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int exact() throws IOException {
    return tokens(Analysis.exact());
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int root() throws IOException {
    return tokens(Analysis.root());
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int lucene() throws IOException {
    return tokens(LUCENE);
  }

  private static int tokens(Analyzer analyzer) throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("", TEXT)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
