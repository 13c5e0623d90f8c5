package id.telusur.schema;

import java.util.Objects;

/** The version of this software. */
public final class Software {
  private Software() {}

  /** The version, {@code development} when it runs from class files. */
  public static String version() {
    return Objects.requireNonNullElse(
        Software.class.getPackage().getImplementationVersion(), "development");
  }
}
