package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String LIST = "id/telusur/query/variants.txt";

  @TempDir Path folder;

  @Test
  void thisBuildHasOne() {
    assertTrue(Build.id().matches("[0-9a-f]{16}"), Build.id());
    assertEquals(Build.id(), Build.id());
  }

  /** Without a name in a list other articles are found: it is another build. */
  @Test
  void aListThatWasCorrectedMakesAnother() throws IOException {
    Path list = folder.resolve("classes").resolve(LIST);
    Files.createDirectories(list.getParent());
    Files.writeString(list, "Tiongkok: China, RRT\n");
    String classes = Build.of(Set.of(folder.resolve("classes")));
    String jar = Build.of(Set.of(jar("satu.jar", list, Instant.EPOCH)));
    assertEquals(jar, Build.of(Set.of(jar("dua.jar", list, Instant.now()))), "written later");
    Files.setLastModifiedTime(list, FileTime.from(Instant.EPOCH));
    assertEquals(classes, Build.of(Set.of(folder.resolve("classes"))), "written later");

    Files.writeString(list, "Tiongkok: China\n");
    assertNotEquals(classes, Build.of(Set.of(folder.resolve("classes"))));
    assertNotEquals(jar, Build.of(Set.of(jar("satu.jar", list, Instant.EPOCH))));
  }

  private Path jar(String name, Path list, Instant written) throws IOException {
    Path jar = folder.resolve(name);
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      var entry = new JarEntry(LIST);
      entry.setLastModifiedTime(FileTime.from(written));
      out.putNextEntry(entry);
      out.write(Files.readAllBytes(list));
      out.closeEntry();
    }
    return jar;
  }
}
