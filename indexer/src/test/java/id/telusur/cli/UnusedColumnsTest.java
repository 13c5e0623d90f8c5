package id.telusur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnusedColumnsTest {
  private final UnusedColumns unused = new UnusedColumns();

  @Test
  void filesWithTheSameAreOneLine() {
    unused.add(Path.of("a.csv"), new TreeSet<>(List.of("foto", "tag")));
    unused.add(Path.of("b.csv"), Set.of("slug"));
    unused.add(Path.of("c.csv"), new TreeSet<>(List.of("tag", "foto")));
    assertEquals(
        List.of("not used of a.csv and 1 more file: foto, tag", "not used of b.csv: slug"),
        unused.take());
    assertEquals(List.of(), unused.take());
  }

  @Test
  void whatIsMoreThanAnybodyReadsIsCounted() {
    for (int i = 0; i < 30; i++) {
      unused.add(Path.of(i + ".csv"), Set.of("n" + i));
    }
    unused.add(Path.of("again.csv"), Set.of("n0"));
    unused.add(Path.of("again.csv"), Set.of("n29"));
    List<String> lines = unused.take();
    assertEquals(21, lines.size());
    assertEquals("not used of 0.csv and 1 more file: n0", lines.getFirst());
    assertEquals("not used: columns or keys of 11 more files", lines.getLast());
    assertEquals(List.of(), unused.take());
    Set<String> many =
        IntStream.range(0, 30)
            .mapToObj(i -> "n" + i)
            .collect(Collectors.toCollection(TreeSet::new));
    unused.add(Path.of("a.csv"), many);
    String line = unused.take().getFirst();
    assertTrue(line.endsWith(" and others"), line);
  }
}
