package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of variants a query may use.
 *
 * @param on whether any
 * @param off ids of the groups it may not
 */
public record Variants(boolean on, Set<String> off) {
  /** All groups. */
  public static final Variants ALL = new Variants(true, Set.of());

  /** No group. */
  public static final Variants NONE = new Variants(false, Set.of());

  public Variants {
    off = Set.copyOf(off);
  }

  /**
   * Reads {@code none}, or the ids of groups that are switched off, each with a hyphen before it
   * and commas between: {@code -tiongkok,-latihan-bersama}.
   *
   * @throws IllegalArgumentException if it is neither, or there is no such group
   */
  public static Variants parse(String text) {
    if (text.equals("none")) {
      return NONE;
    }
    var off = new TreeSet<String>();
    for (String part : text.split(",", -1)) {
      if (!part.startsWith("-") || !VariantGroups.has(part.substring(1))) {
        throw new IllegalArgumentException("no group of variants: " + part);
      }
      off.add(part.substring(1));
    }
    return new Variants(true, off);
  }

  /** Whether the group that was matched may be used. */
  boolean allow(Match match) {
    return allow(match.group().id());
  }

  /** Whether the group of that id may be used. */
  boolean allow(String group) {
    return on && !off.contains(group);
  }
}
