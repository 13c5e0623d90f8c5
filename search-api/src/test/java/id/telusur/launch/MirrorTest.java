package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mirrors called in folders of their own, each in a process of its own. */
class MirrorTest {
  @TempDir Path folder;

  @Test
  void placesOfOneNameInTwoFoldersAreTwo() throws Exception {
    var home = new IndexHome(folder.resolve("index"));
    Path old = write("kompas", "old.jsonl", "k1");
    write("kompas", "new.jsonl", "k2");
    write("tempo", "new.jsonl", "t1");
    assertEquals(0, mirror("kompas", "archive"));
    assertEquals(0, mirror("tempo", "archive"));
    assertEquals(3, articles(home));
    assertEquals(Set.of(), Withdrawals.read(home).dates().keySet());
    Files.delete(old);
    assertEquals(0, mirror(".", "./kompas"));
    assertEquals(Set.of("k1"), Withdrawals.read(home).dates().keySet());
    Files.delete(folder.resolve("tempo/archive/new.jsonl"));
    assertEquals(1, mirror("tempo", "archive"));
    assertEquals(2, articles(home));
  }

  private static long articles(IndexHome home) throws IOException {
    return Manifest.read(home.generation(home.current().orElseThrow())).contents().articles();
  }

  private Path write(String paper, String name, String id) throws IOException {
    Path archive = Files.createDirectories(folder.resolve(paper).resolve("archive"));
    String line = Articles.line(id, "Judul " + id, "Isi " + id, "2024-01-01");
    return Articles.write(archive, name, List.of(line));
  }

  private int mirror(String in, String name) throws Exception {
    String index = folder.resolve("index").toString();
    return Child.telusur("index", name, "--update", "--mirror", "--index", index)
        .directory(folder.resolve(in).toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
