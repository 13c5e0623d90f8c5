package id.telusur.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map that holds so much at most: for one more it lets go of what was not used longest. */
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  private LastUsed(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  /** An empty one, for several threads. */
  public static <K, V> Map<K, V> of(int most) {
    return Collections.synchronizedMap(new LastUsed<>(most));
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
