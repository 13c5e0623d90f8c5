package id.telusur.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the world did, in words for the person who called. */
public final class Faults {
  private Faults() {}

  /** One line. Of a file that cannot be had Java's own exceptions say the name and no more. */
  public static String told(IOException fault) {
    String message = String.valueOf(fault.getMessage());
    if (!(fault instanceof FileSystemException file) || file.getReason() != null) {
      return message;
    }
    return switch (file) {
      case NoSuchFileException none -> "no such file or folder: " + message;
      case AccessDeniedException denied -> "access denied: " + message;
      case FileAlreadyExistsException there -> "it is there already: " + message;
      default -> message;
    };
  }
}
