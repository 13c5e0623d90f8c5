package id.telusur.build;

import id.telusur.schema.Manifest;
import java.util.List;

/**
 * What a purge did.
 *
 * @param manifest the generation that is live now, which holds nothing of it
 * @param left where something is left of it, and what to do about that, a sentence for each place;
 *     none if it is gone from everywhere
 */
public record Purged(Manifest manifest, List<String> left) {
  public Purged {
    left = List.copyOf(left);
  }
}
