package id.telusur.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What kept a file from being read, for people: of Java's messages many are a path alone. */
final class Unreadable {
  private Unreadable() {}

  /** In a few words, without the name of the file. */
  static String why(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "it is not there";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemLoopException loop -> "a link that leads back to where it stands";
      default -> fault.getClass().getSimpleName();
    };
  }
}
