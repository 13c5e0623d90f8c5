package id.telusur.relation;

import id.telusur.relation.Official.Office;
import id.telusur.relation.Resource.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who held which office of state and when, as {@code officials.tsv} lists them, and what the
 * offices are called, as {@code offices.txt} does. Once read it does not change, and may be shared
 * by threads.
 */
public final class Offices {
  /** Words of a name, at most. */
  private static final int LONGEST = 6;

  private static final int MONTH = "2021-11".length();
  private static final Set<Form.Mark> UNSURE = EnumSet.of(Form.Mark.ALONE, Form.Mark.NEVER);

  private final List<Official> officials = new ArrayList<>();
  private final List<Named> people = new ArrayList<>();
  private final Map<String, List<Called>> byForm = new HashMap<>();
  private final Map<String, Office> names = new HashMap<>();

  /**
   * Whom a form of a name stands for.
   *
   * @param official the term of office
   * @param sure whether the form stands for nobody else; "Retno" may
   */
  public record Called(Official official, boolean sure) {}

  /** A form of a name, and whose it is. */
  record Named(Form form, Official official) {}

  private Offices() {}

  /** Those of the lists that come with this room, read when they are first asked for. */
  public static Offices builtIn() {
    return BuiltIn.OFFICES;
  }

  private static final class BuiltIn {
    private static final Offices OFFICES = load();
  }

  private static Offices load() {
    var all = new Offices();
    new Resource("officials.tsv").read("an official", line -> all.addOfficial(line.columns(6)));
    new Resource("offices.txt").read("a line about offices", all::addNames);
    return all;
  }

  /** Every term of office, in the order of the list. */
  public List<Official> all() {
    return List.copyOf(officials);
  }

  /** The office that a typed text names: {@code menlu}, {@code Menteri Pertahanan}. */
  public Optional<Office> named(String typed) {
    return Optional.ofNullable(names.get(Tokenizer.typedKey(typed)));
  }

  /** Who held an office of a country, the first term first; empty where none is known. */
  public List<Official> holders(Office office, String country) {
    return officials.stream()
        .filter(o -> o.office() == office && o.country().equals(country))
        .toList();
  }

  /** Every term of office of those whom a text names: {@code Jokowi}; empty where it is no name. */
  public List<Called> called(String form) {
    return List.copyOf(byForm.getOrDefault(Tokenizer.key(form), List.of()));
  }

  /** Whether one of those who held an office is named anywhere in a text. */
  public boolean isNamedIn(String text) {
    List<String> words = Tokenizer.keys(text);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(from + LONGEST, words.size()); to++) {
        if (byForm.containsKey(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  List<Named> people() {
    return people;
  }

  private void addOfficial(List<String> columns) {
    var office = Office.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    String name = columns.get(2);
    String to = columns.get(5);
    LocalDate end = to.isEmpty() ? null : day(to, true);
    var official = new Official(columns.get(0), office, name, day(columns.get(4), false), end);
    officials.add(official);
    for (Form form : Form.withLabels(columns.get(3), name)) {
      people.add(new Named(form, official));
      boolean sure = form.marks().stream().noneMatch(UNSURE::contains);
      byForm
          .computeIfAbsent(Tokenizer.key(form.text()), any -> new ArrayList<>())
          .add(new Called(official, sure));
    }
  }

  private void addNames(Line line) {
    var office = Office.valueOf(line.kind());
    for (Form form : line.forms()) {
      names.put(Tokenizer.key(form.text()), office);
    }
  }

  private static LocalDate day(String text, boolean last) {
    if (text.length() != MONTH) {
      return LocalDate.parse(text);
    }
    YearMonth month = YearMonth.parse(text);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }
}
