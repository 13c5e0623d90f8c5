package id.telusur.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Ways to write one thing: "Kementerian Luar Negeri", "Kemlu", "foreign ministry".
 *
 * @param id lower-case letters and digits with hyphens; links and switches name it
 * @param members in the order of the file, the first one being the name to show
 */
public record VariantGroup(String id, List<Member> members) {
  /** At most so many members has a group. */
  public static final int MAX_MEMBERS = 24;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public VariantGroup {
    members = List.copyOf(members);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "an id is lower-case letters and digits with hyphens, not '" + id + "'");
    }
    if (members.size() < 2 || members.size() > MAX_MEMBERS) {
      throw new IllegalArgumentException(
          "a group has 2 to %d members, '%s' has %d".formatted(MAX_MEMBERS, id, members.size()));
    }
  }

  /** What to search for beside {@code typed}: the other members, without those only understood. */
  public List<Member> alternatives(Member typed) {
    return members.stream().filter(m -> !m.equals(typed) && !m.typedOnly()).toList();
  }

  /** How a member relates to the thing it names. */
  public enum Kind {
    /** Another name. */
    SAME,
    /** A shortened form or acronym. */
    ABBREVIATION,
    /** Another spelling of a name in the group. */
    SPELLING,
    /** The English name. */
    ENGLISH
  }

  /** Whether a member that is written in capitals is understood without them. */
  public enum Capitals {
    /** However it is typed. */
    ANY,
    /** Only as it is written, or all in capitals, unless the query has no capital at all. */
    EXPECTED,
    /** Only as it is written, or all in capitals. */
    NEEDED
  }

  /**
   * One way to write it.
   *
   * @param text one to eight words, as a reader would write them
   * @param kind how it relates to the thing
   * @param capitals whether it is understood in small letters, too
   * @param typedOnly understood when typed, never searched for in place of another member
   * @param besideCountry understood only as it is written, and among words that name a foreign
   *     country or a part of the world, too
   */
  public record Member(
      String text, Kind kind, Capitals capitals, boolean typedOnly, boolean besideCountry) {
    /** At most so many words has a member. */
    public static final int MAX_WORDS = 8;

    public Member {
      int words = Words.of(text).size();
      if (words < 1 || words > MAX_WORDS) {
        throw new IllegalArgumentException(
            "a member has 1 to %d words, '%s' has %d".formatted(MAX_WORDS, text, words));
      }
    }

    /** Whether capitals tell it from a word, in articles as in a query. */
    public boolean isInitialism() {
      return capitals != Capitals.ANY && Initialism.is(text);
    }

    /** Whether it is a proper name of several words: it begins and ends in capitals. */
    public boolean isProper() {
      int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1;
      return last > 0
          && Character.isUpperCase(text.codePointAt(0))
          && Character.isUpperCase(text.codePointAt(last));
    }
  }
}
