package id.telusur.schema;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file was read, and what it holds is not what was written: it is to be trusted no more. */
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1;

  /** Names the file. */
  public DamagedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
