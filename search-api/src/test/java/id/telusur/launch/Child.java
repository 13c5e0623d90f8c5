package id.telusur.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a process of its own. */
final class Child {
  /** What runs for seconds earns back no thorough compiling, and needs no many threads. */
  private static final List<String> HASTY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private Child() {}

  /** A process to start; what it says on either way comes as one. */
  static ProcessBuilder telusur(String... arguments) {
    return telusur(List.of(), List.of(arguments));
  }

  /**
   * A process to start.
   *
   * @param options of the Java runtime
   */
  static ProcessBuilder telusur(List<String> options, List<String> arguments) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(HASTY);
    words.addAll(options);
    words.addAll(List.of("-cp", classPath(), Telusur.class.getName()));
    words.addAll(arguments);
    return new ProcessBuilder(words).redirectErrorStream(true);
  }

  /** Whatever the folder it is used in. */
  private static String classPath() {
    String all = System.getProperty("java.class.path");
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .map(path -> Path.of(path).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
