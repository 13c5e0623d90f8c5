package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which groups of variants a query may use.
 *
 * @param groups all that there are
 * @param on whether any
 * @param off ids of the groups it may not
 */
public record Variants(VariantGroups groups, boolean on, Set<String> off) {
  /** All groups that come with Telusur. */
  public static final Variants ALL = all(VariantGroups.STANDARD);

  public Variants {
    off = Set.copyOf(off);
  }

  /** All groups. */
  public static Variants all(VariantGroups groups) {
    return new Variants(groups, true, Set.of());
  }

  /** No group, which still tells what is a proper name. */
  public Variants none() {
    return new Variants(groups, false, Set.of());
  }

  /**
   * Some of these groups: reads {@code none}, or the ids of groups that are switched off, each with
   * a hyphen before it and commas between: {@code -tiongkok,-latihan-bersama}.
   *
   * @throws IllegalArgumentException if it is neither, or there is no such group
   */
  public Variants parse(String text) {
    if (text.equals("none")) {
      return none();
    }
    List<String> unknown = unknown(text);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no group of variants: " + unknown);
    }
    Set<String> off = parts(text).map(part -> part.substring(1)).collect(Collectors.toSet());
    return new Variants(groups, true, off);
  }

  /** The parts of such a text that switch off no group that there is. */
  public List<String> unknown(String text) {
    return text.equals("none")
        ? List.of()
        : parts(text)
            .filter(part -> !part.startsWith("-") || !groups.has(part.substring(1)))
            .toList();
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split(",", -1));
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
