package id.telusur.language;

import id.telusur.language.VariantGroup.Capitals;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of variant groups; {@code variants.txt} describes their format. */
final class VariantFile {
  private final Map<String, Line> groups = new LinkedHashMap<>();
  private final Map<String, Line> owners = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * Adds the groups of one file. A group whose id an earlier file has replaces that one; an id
   * alone on its line takes the group away.
   */
  VariantFile add(String file, List<String> lines) {
    var ids = new LinkedHashMap<String, Line>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          place(file + ":" + (i + 1), line, ids);
        } catch (IllegalArgumentException e) {
          problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    return this;
  }

  /** All groups in order, or one exception that names every problem by file, line and value. */
  List<VariantGroup> groups() {
    for (Line line : groups.values()) {
      if (line.group() != null) {
        own(line, line.group().members());
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return groups.values().stream().map(Line::group).filter(g -> g != null).toList();
  }

  private void place(String place, String line, Map<String, Line> ids) {
    String[] sections = line.split("\\|", -1);
    String id = sections[0].strip();
    Line earlier = ids.get(id);
    if (earlier != null) {
      throw new IllegalArgumentException("id '" + id + "' stands already at " + earlier.place());
    }
    if (sections.length == 1 && !groups.containsKey(id)) {
      throw new IllegalArgumentException("no group '" + id + "' to take away");
    }
    var read = new Line(place, sections.length == 1 ? null : group(id, sections));
    ids.put(id, read);
    groups.put(id, read);
  }

  private static VariantGroup group(String id, String[] sections) {
    var members = new ArrayList<Member>();
    for (int i = 1; i < sections.length; i++) {
      String section = sections[i].strip();
      int colon = section.indexOf(':');
      Kind kind = colon < 0 ? Kind.SAME : kind(section.substring(0, colon).strip());
      for (String member : section.substring(colon + 1).split(",", -1)) {
        members.add(member(member.strip(), kind));
      }
    }
    return new VariantGroup(id, members);
  }

  private static Kind kind(String label) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown label '" + label + "'");
  }

  private static Member member(String written, Kind kind) {
    Capitals capitals = capitals(written);
    boolean typedOnly = written.endsWith(">");
    boolean besideCountry = written.startsWith("@");
    int end = written.length() - (typedOnly ? 1 : 0);
    int start = capitals == Capitals.ANY && !besideCountry ? 0 : 1;
    return new Member(written.substring(start, end), kind, capitals, typedOnly, besideCountry);
  }

  private static Capitals capitals(String written) {
    if (written.startsWith("=")) {
      return Capitals.NEEDED;
    }
    return written.startsWith("~") ? Capitals.EXPECTED : Capitals.ANY;
  }

  /** Notes whose the members are; two groups that share one would answer in the order of a file. */
  private void own(Line line, Collection<Member> members) {
    for (Member member : members) {
      Line other = owners.putIfAbsent(Thesaurus.key(Words.of(member.text())), line);
      if (other != null) {
        problems.add(
            "%s: '%s' stands already at %s".formatted(line.place(), member.text(), other.place()));
      }
    }
  }

  private record Line(String place, @Nullable VariantGroup group) {}
}
