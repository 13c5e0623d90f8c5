package id.telusur.relation;

import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Resource.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries and their officials, as {@code countries.tsv} and {@code officials.tsv} say. */
public final class Gazetteer {
  private static final String COUNTRIES = "countries.tsv";
  private static final String OFFICIALS = "officials.tsv";
  private static final int MONTH = "2021-11".length();

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final List<Official> officials = new ArrayList<>();
  private final List<Named<Stand>> names = new ArrayList<>();
  private final List<Named<Official>> people = new ArrayList<>();

  /** A form of a name, and what it names. */
  record Named<T>(Form form, T what) {}

  /** What a name stands for, and why. */
  record Stand(String country, Reason reason) {}

  private Gazetteer() {}

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if a line is not as its head says; the message names the line
   */
  public static Gazetteer load() {
    var gazetteer = new Gazetteer();
    for (Line line : new Resource(COUNTRIES).lines()) {
      try {
        gazetteer.addCountry(line.columns(8));
      } catch (IllegalArgumentException e) {
        throw line.fault("is not a country", e);
      }
    }
    for (Line line : new Resource(OFFICIALS).lines()) {
      try {
        gazetteer.addOfficial(line.columns(6));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw line.fault("is not an official", e);
      }
    }
    return gazetteer;
  }

  /** Every country, in the order of the list. */
  public Collection<Country> countries() {
    return Collections.unmodifiableCollection(countries.values());
  }

  /** The country of a code in either case. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code.toUpperCase(Locale.ROOT)));
  }

  /** Every term of office, in the order of the list. */
  public List<Official> officials() {
    return Collections.unmodifiableList(officials);
  }

  /** Who held an office on a day, where that is known. */
  public Optional<Official> holder(String country, Official.Office office, LocalDate day) {
    return officials.stream()
        .filter(o -> o.country().equals(country) && o.office() == office && o.holds(day, 0))
        .findFirst();
  }

  List<Named<Stand>> names() {
    return names;
  }

  List<Named<Official>> people() {
    return people;
  }

  private void addCountry(List<String> columns) {
    String code = columns.get(0);
    var kind = Country.Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    var country = new Country(code, kind, columns.get(2), columns.get(3));
    if (countries.put(code, country) != null) {
      throw new IllegalArgumentException(code + " is there twice");
    }
    add(code, Reason.NAME, named(columns.get(4), country.indonesian(), country.english()));
    add(code, Reason.CAPITAL, Form.list(columns.get(5)));
    add(code, Reason.OFFICE, Form.list(columns.get(6)));
    add(code, Reason.DEMONYM, Form.list(columns.get(7)));
  }

  private void addOfficial(List<String> columns) {
    String code = columns.get(0);
    if (!countries.containsKey(code)) {
      throw new IllegalArgumentException("no country " + code);
    }
    var office = Official.Office.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    String name = columns.get(2);
    String to = columns.get(5);
    var official =
        new Official(
            code, office, name, day(columns.get(4), false), to.isEmpty() ? null : day(to, true));
    officials.add(official);
    named(columns.get(3), name).forEach(form -> people.add(new Named<>(form, official)));
  }

  private void add(String code, Reason reason, List<Form> forms) {
    var stand = new Stand(code, reason);
    forms.stream()
        .filter(form -> !form.marks().contains(Form.Mark.NEVER))
        .forEach(form -> names.add(new Named<>(form, stand)));
  }

  /** The forms listed, and the labels where they are not listed with marks of their own. */
  private static List<Form> named(String listed, String... labels) {
    var forms = new ArrayList<>(Form.list(listed));
    for (String label : labels) {
      if (forms.stream().noneMatch(form -> form.text().equals(label))) {
        forms.add(Form.parse(label));
      }
    }
    forms.removeIf(form -> form.marks().contains(Form.Mark.NEVER));
    return forms;
  }

  private static LocalDate day(String text, boolean last) {
    if (text.length() != MONTH) {
      return LocalDate.parse(text);
    }
    YearMonth month = YearMonth.parse(text);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }
}
