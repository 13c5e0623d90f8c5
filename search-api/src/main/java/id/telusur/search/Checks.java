package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;

/** Whether a generation may be answered from. */
interface Checks {
  /**
   * Looks at its files.
   *
   * @throws DamagedException if one is damaged; it is named
   * @throws IOException if one cannot be opened; it is named
   */
  void check(IndexHome home, Generation generation) throws IOException;
}
