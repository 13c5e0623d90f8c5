package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFaultsTest {
  static Stream<Arguments> failures() {
    var denied = new AccessDeniedException("/srv/a");
    return Stream.of(
        Arguments.of(new NoSuchFileException("/srv/a"), "no such file or folder: /srv/a"),
        Arguments.of(denied, "permission denied: /srv/a"),
        Arguments.of(new UncheckedIOException(denied), "permission denied: /srv/a"),
        Arguments.of(
            new FileSystemException("/srv/a", null, "Too many open files"),
            "/srv/a: Too many open files"),
        Arguments.of(new IOException("Input/output error"), "Input/output error"),
        Arguments.of(new EOFException(), "EOFException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureSaysWhatItIsAndOfWhichFile(Exception failure, String text) {
    assertEquals(text, FileFaults.text(failure));
  }
}
