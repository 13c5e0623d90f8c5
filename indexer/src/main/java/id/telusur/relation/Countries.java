package id.telusur.relation;

import id.telusur.relation.Mention.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every country of ISO 3166-1 with Kosovo, and the EU and ASEAN, as {@code countries.tsv} lists
 * them. Once read it does not change, and may be shared by threads.
 */
public final class Countries {
  private static final String FILE = "countries.tsv";

  private static final Set<Form.Mark> UNSURE =
      EnumSet.of(Form.Mark.ALONE, Form.Mark.NEVER, Form.Mark.SHARED);

  /** A seat of government that is an ordinary word as well: "bahan baku". */
  private static final Set<String> ORDINARY = Set.of("baku");

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final List<Named> names = new ArrayList<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, List<String>> otherNames = new HashMap<>();
  private final Map<String, Stand> stands = new HashMap<>();
  private final Set<String> palaces = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  /** A form of a name, and what it stands for. */
  record Named(Form form, Stand stand) {}

  /**
   * What a text stands for, and why.
   *
   * @param country the country's code
   */
  public record Stand(String country, Reason reason) {}

  private Countries() {}

  /** Those of the list that comes with this room, read when it is first asked for. */
  public static Countries builtIn() {
    return BuiltIn.COUNTRIES;
  }

  private static final class BuiltIn {
    private static final Countries COUNTRIES = load();
  }

  private static Countries load() {
    var all = new Countries();
    new Resource(FILE).read("a country", line -> all.add(line.columns(8)));
    return all;
  }

  /** Every country, in the order of the list. */
  public Collection<Country> all() {
    return Collections.unmodifiableCollection(countries.values());
  }

  /** The country of a code in either case: {@code CN}, {@code asean}. */
  public Optional<Country> of(String code) {
    return Optional.ofNullable(countries.get(code.toUpperCase(Locale.ROOT)));
  }

  /**
   * The country that a text names by itself: a label, an older or colloquial name, an abbreviation,
   * in any case: {@code tiongkok}, {@code China}, {@code RRT}. No code is one: Benin is not meant
   * by "BJ Habibie", nor Laos by "LA".
   */
  public Optional<Country> named(String text) {
    return Optional.ofNullable(byName.get(Tokenizer.typedKey(text)));
  }

  /**
   * The country that was typed where one is asked for: its name, else its code, in any case. {@code
   * AS} is Amerika Serikat, not the code of Samoa Amerika.
   */
  public Optional<Country> typed(String text) {
    return named(text).or(() -> of(text.strip()));
  }

  /**
   * The country that a typed text stands for without being its name, in any case: {@code Beijing},
   * {@code Kremlin}, {@code WNI}. Nothing that other countries have too, as {@code menlu}, and no
   * city that is more often something else; a seat of government is taken at its word.
   */
  public Optional<Stand> standing(String typed) {
    return Optional.ofNullable(stands.get(Tokenizer.typedKey(typed)));
  }

  /**
   * What people call a country besides its labels, as the list writes it: Cina, RRT; empty for what
   * is no code.
   */
  public List<String> otherNames(String code) {
    return otherNames.getOrDefault(code, List.of());
  }

  /** Whether what stands for a country as an office does is a house of state: "Istana Bogor". */
  public boolean isPalace(String text) {
    return palaces.contains(Tokenizer.key(text));
  }

  /** Whether an office that stands for a country is one that others have, too: "Kemlu". */
  public boolean isShared(String text) {
    return shared.contains(Tokenizer.key(text));
  }

  /** Whether a country can be a party to dealings: territories deal through their states. */
  boolean isParty(String code) {
    return of(code).filter(country -> country.kind() != Country.Kind.TERRITORY).isPresent();
  }

  /** What stands for any country, as the list writes it: names, cities, offices, people. */
  public List<String> forms() {
    return names.stream().map(named -> named.form().text()).toList();
  }

  List<Named> names() {
    return names;
  }

  private void add(List<String> columns) {
    String code = columns.get(0);
    var kind = Country.Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    var country = new Country(code, kind, columns.get(2), columns.get(3));
    if (countries.put(code, country) != null) {
      throw new IllegalArgumentException(code + " is there twice");
    }
    List<Form> forms = Form.withLabels(columns.get(4), country.indonesian(), country.english());
    forms.forEach(form -> byName.putIfAbsent(Tokenizer.key(form.text()), country));
    byName.putIfAbsent(Tokenizer.key(country.indonesian()), country);
    byName.putIfAbsent(Tokenizer.key(country.english()), country);
    otherNames.put(
        code,
        forms.stream()
            .map(Form::text)
            .filter(name -> !name.equals(country.indonesian()) && !name.equals(country.english()))
            .toList());
    add(code, Reason.NAME, forms);
    List<Form> cities = Form.list(columns.get(5));
    add(code, Reason.CAPITAL, cities);
    cities.stream().limit(1).forEach(seat -> addStanding(seat, new Stand(code, Reason.CAPITAL)));
    List<Form> offices = Form.list(columns.get(6));
    offices.forEach(form -> add(code, reason(form), List.of(form)));
    addMarked(offices, Form.Mark.PALACE, palaces);
    addMarked(offices, Form.Mark.SHARED, shared);
    add(code, Reason.DEMONYM, Form.list(columns.get(7)));
  }

  private static void addMarked(List<Form> forms, Form.Mark mark, Set<String> keys) {
    forms.stream()
        .filter(form -> form.marks().contains(mark))
        .forEach(form -> keys.add(Tokenizer.key(form.text())));
  }

  /** Why a form in the column of offices stands for its country. */
  private static Reason reason(Form form) {
    if (form.marks().contains(Form.Mark.PERSON)) {
      return Reason.PERSON;
    }
    return form.marks().contains(Form.Mark.MATTER) ? Reason.MATTER : Reason.OFFICE;
  }

  private void add(String code, Reason reason, List<Form> forms) {
    var stand = new Stand(code, reason);
    forms.stream()
        .filter(form -> !form.marks().contains(Form.Mark.NEVER))
        .forEach(form -> names.add(new Named(form, stand)));
    if (reason != Reason.NAME) {
      forms.stream()
          .filter(form -> form.marks().stream().noneMatch(UNSURE::contains))
          .forEach(form -> addStanding(form, stand));
    }
  }

  private void addStanding(Form form, Stand stand) {
    String key = Tokenizer.key(form.text());
    if (!ORDINARY.contains(key)) {
      stands.putIfAbsent(key, stand);
    }
  }
}
