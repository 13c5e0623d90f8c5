package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionTest {
  @TempDir Path folder;

  @Test
  void aMarkOfUtf8IsNoPartOfATopic() throws IOException {
    Collection collection = read("\ufefft1\tnikel\nt2\tbaja\n", "\ufefft1 0 a 1\n");
    assertEquals(Set.of("t1", "t2"), collection.topics().keySet());
    assertEquals(Set.of("t1"), collection.judgements().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "'t1\tnikel\nt1\tbaja', t1 0 a 1, topics.tsv: topic t1 is given twice",
    "'t1\tnikel', t2 0 a 1, qrels.txt judges no article relevant to any topic",
    "'t1\tnikel', t1 0 a 0, qrels.txt judges no article relevant to any topic",
    "'t1\tnikel', t1 0 a, qrels.txt:1: not 4 columns"
  })
  void whatCannotBeMeasuredIsNamed(String topics, String qrels, String why) {
    String message = assertThrows(IOException.class, () -> read(topics, qrels)).getMessage();
    assertTrue(message.contains(why), message);
  }

  private Collection read(String topics, String qrels) throws IOException {
    return Collection.read(
        Files.writeString(folder.resolve("topics.tsv"), topics),
        Files.writeString(folder.resolve("qrels.txt"), qrels));
  }
}
