package id.telusur.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What some tests need and not every machine has. A test that lacks it is skipped, and fails where
 * the environment variable {@code TELUSUR_REQUIRE} names the thing.
 */
public final class Needs {
  private Needs() {}

  /** The project's folder. */
  public static Path home() {
    return Path.of(System.getProperty("telusur.home", "."));
  }

  /** A file or folder of the data that does not come with the project. */
  public static Path data(String path) {
    Path file = home().resolve("../shared/data").resolve(path).normalize();
    if (!Files.exists(file)) {
      lack("data", "no " + file);
    }
    return file;
  }

  /** The executable of Chromium. */
  public static Path browser() {
    String named = System.getenv().getOrDefault("TELUSUR_CHROMIUM", "/usr/bin/chromium");
    Path executable = Path.of(named);
    if (!Files.isExecutable(executable)) {
      lack("browser", "no Chromium at " + executable);
    }
    return executable;
  }

  /** A program on the path. */
  public static Path program(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    return lack(name, "no " + name + " on the path");
  }

  /** The archive that {@code telusur dist} makes, and every build up to its package phase. */
  public static Path distribution() throws IOException {
    Path folder = home().resolve("search-api/target");
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder, "telusur-*.tar.gz")) {
        for (Path archive : archives) {
          return archive;
        }
      }
    }
    return lack("dist", "no archive in " + folder);
  }

  /** Random numbers from a seed that is printed, and can be given as {@code -Dtelusur.seed=N}. */
  public static Random random(String what) {
    long seed = Long.getLong("telusur.seed", System.nanoTime());
    System.out.printf("%s: -Dtelusur.seed=%d%n", what, seed);
    return new Random(seed);
  }

  /** How often to repeat: few times in the suite, many in a soak. */
  public static int rounds(int few, int many) {
    return Boolean.getBoolean("telusur.soak") ? many : few;
  }

  /** Some of these, drawn: few in the suite, all in a soak. */
  public static <T> List<T> drawn(Collection<T> all, int few, Random random) {
    var drawn = new ArrayList<T>(all);
    Collections.shuffle(drawn, random);
    return drawn.subList(0, rounds(few, drawn.size()));
  }

  /** Skips the test, or fails it where the thing is required. */
  public static Path lack(String thing, String why) {
    String required = System.getenv().getOrDefault("TELUSUR_REQUIRE", "");
    if (Arrays.asList(required.split(",")).contains(thing)) {
      fail(why + ", and TELUSUR_REQUIRE names " + thing);
    }
    return abort(why);
  }
}
