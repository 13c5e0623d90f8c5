package id.telusur.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** What kept a file from being used, for people: of Java's messages many are a path alone. */
public final class FileFaults {
  private FileFaults() {}

  /** What a failure says, and of which file. */
  public static String text(Exception failure) {
    return switch (failure) {
      case FileSystemException fault when fault.getReason() == null -> kind(fault) + place(fault);
      case UncheckedIOException wrapped when wrapped.getCause() != null -> text(wrapped.getCause());
      default ->
          Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    };
  }

  private static String kind(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case NotDirectoryException file -> "not a folder";
      case DirectoryNotEmptyException full -> "a folder that is not empty";
      case FileAlreadyExistsException there -> "it is there already";
      default -> fault.getClass().getSimpleName();
    };
  }

  private static String place(FileSystemException fault) {
    return fault.getFile() == null ? "" : ": " + fault.getFile();
  }
}
