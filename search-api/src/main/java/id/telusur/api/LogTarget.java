package id.telusur.api;

import java.nio.file.Path;

/** Where the access log goes. */
public sealed interface LogTarget {
  /** There is none. */
  record Nowhere() implements LogTarget {}

  /** To standard output, for whoever started the server to keep. */
  record StandardOutput() implements LogTarget {}

  /** To the end of a file, which may be moved away at any time. */
  record ToFile(Path path) implements LogTarget {}
}
