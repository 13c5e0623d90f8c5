package id.telusur.query;

import id.telusur.language.VariantGroup;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one thing is called.
 *
 * @param names the one to show first; at least one
 * @param spellings other spellings of them, understood and never shown
 */
public record Naming(List<String> names, List<String> spellings) {
  public Naming {
    names = List.copyOf(names);
    spellings = List.copyOf(spellings);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a thing without a name: " + spellings);
    }
  }

  /** Of all things that are looked for by more than one name. */
  public static List<Naming> all(VariantGroups groups) {
    return groups.all().stream().flatMap(group -> of(group).stream()).toList();
  }

  private static Optional<Naming> of(VariantGroup group) {
    var names = new ArrayList<String>();
    var spellings = new ArrayList<String>();
    for (Member member : group.members()) {
      if (member.kind() == Kind.SPELLING) {
        spellings.add(member.text());
      } else if (!member.typedOnly() && !isPattern(member, group)) {
        names.add(member.text());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Naming(names, spellings));
  }

  /** Whether it only says what may stand behind words that are too many alone. */
  private static boolean isPattern(Member member, VariantGroup group) {
    Member first = group.members().getFirst();
    return first.typedOnly() && member.text().startsWith(first.text() + " ");
  }
}
