package id.telusur.language;

import id.telusur.language.VariantGroup.Capitals;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of variant groups; {@code variants.txt} describes their form. */
final class VariantFile {
  private static final String BUILT_IN = "variants.txt";

  /** Of a user's file: more than ten times what comes with Telusur. */
  private static final int MOST_BYTES = 4 << 20;

  /** Before the id of a group that other members come to. */
  private static final String ADDING = "+";

  private final Map<String, Line> groups = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private String own = "";

  /** The groups that come with Telusur. */
  static VariantFile builtIn() {
    try (InputStream in = VariantFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + BUILT_IN);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new VariantFile().add(BUILT_IN, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("a resource cannot fail to be read", e);
    }
  }

  /**
   * Adds the groups of a user's file.
   *
   * @throws IllegalArgumentException if it is not UTF-8, or too long
   */
  VariantFile add(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = UserFile.open(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("%s: more than %d bytes".formatted(file, MOST_BYTES));
    }
    own = AnalysisVersion.digest(bytes);
    return add(file.toString(), UserFile.text(file, bytes).lines().toList());
  }

  /** A digest of the user's file; empty where there is none. */
  String own() {
    return own;
  }

  /**
   * Adds the groups of one file. A group whose id an earlier file has replaces that one; members
   * behind an id with a plus sign come to it; an id alone on its line takes the group away.
   */
  private VariantFile add(String file, List<String> lines) {
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
        own(line.group(), line.places());
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return groups.values().stream().map(Line::group).filter(g -> g != null).toList();
  }

  private void place(String place, String line, Map<String, Line> ids) {
    String[] sections = line.split("\\|", -1);
    String head = sections[0].strip();
    boolean adds = head.startsWith(ADDING) && sections.length > 1;
    String id = adds ? head.substring(ADDING.length()).strip() : head;
    Line earlier = ids.get(id);
    if (earlier != null) {
      throw new IllegalArgumentException("id '" + id + "' stands already at " + earlier.place());
    }
    Line before = groups.get(id);
    if (before == null && (adds || sections.length == 1)) {
      String aim = adds ? "add to" : "take away";
      throw new IllegalArgumentException("no group '%s' to %s".formatted(id, aim));
    }
    var members = new ArrayList<Member>();
    var places = new ArrayList<String>();
    if (adds && before != null && before.group() != null) {
      members.addAll(before.group().members());
      places.addAll(before.places());
    }
    members.addAll(members(sections));
    places.addAll(Collections.nCopies(members.size() - places.size(), place));
    VariantGroup group = sections.length == 1 ? null : new VariantGroup(id, members);
    var read = new Line(place, group, places);
    ids.put(id, read);
    groups.remove(id); // a later file's come behind, so that what is wrong is told of them
    groups.put(id, read);
  }

  private static List<Member> members(String[] sections) {
    var members = new ArrayList<Member>();
    for (int i = 1; i < sections.length; i++) {
      String section = sections[i].strip();
      int colon = section.indexOf(':');
      Kind kind = colon < 0 ? Kind.SAME : kind(section.substring(0, colon).strip());
      for (String member : section.substring(colon + 1).split(",", -1)) {
        members.add(member(member.strip(), kind));
      }
    }
    return members;
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
  private void own(VariantGroup group, List<String> places) {
    for (int i = 0; i < places.size(); i++) {
      String text = group.members().get(i).text();
      String here = "%s, group '%s'".formatted(places.get(i), group.id());
      String other = owners.putIfAbsent(Thesaurus.key(Words.of(text)), here);
      if (other != null) {
        problems.add("%s: '%s' stands already at %s".formatted(places.get(i), text, other));
      }
    }
  }

  /**
   * A line that was read.
   *
   * @param group what it makes; {@code null} if it takes one away
   * @param places where each member of the group was written
   */
  private record Line(String place, @Nullable VariantGroup group, List<String> places) {}
}
