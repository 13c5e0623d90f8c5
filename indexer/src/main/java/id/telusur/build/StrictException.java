package id.telusur.build;

import id.telusur.article.Rejected;
import java.io.IOException;

/** A strict run met a record that is not an article. */
public final class StrictException extends IOException {
  private static final long serialVersionUID = 1;

  StrictException(Rejected rejected) {
    super("%s: %s".formatted(rejected.provenance(), rejected.message()));
  }
}
