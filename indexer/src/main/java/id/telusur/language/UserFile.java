package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a user wrote: in UTF-8, with a byte order mark or without. */
final class UserFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private UserFile() {}

  /**
   * Opens it.
   *
   * @throws IOException if it cannot be read; it is named
   */
  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) { // of which Java tells when it is read, and not which
      throw new FileSystemException(file.toString(), null, "a folder, not a file");
    }
    return Files.newInputStream(file);
  }

  /**
   * What its bytes say, without the mark.
   *
   * @throws IllegalArgumentException if that is not UTF-8; it is named
   */
  static String text(Path file, byte[] bytes) {
    try {
      return unmarked(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8", e);
    }
  }

  /** A text without its byte order mark, if it has one. */
  static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
