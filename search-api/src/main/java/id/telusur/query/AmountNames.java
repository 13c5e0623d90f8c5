package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import id.telusur.query.Amounts.Found;
import id.telusur.query.Amounts.TypedUnit;
import id.telusur.query.Clause.Alternative;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to write an amount. */
final class AmountNames {
  /** The group of numbers that have no scale. */
  private static final String NUMBERS = "bilangan";

  private static final String RUPIAH_SIGN = "Rp";

  /** More digits before the noughts nobody writes in words. */
  private static final int MOST_DIGITS_IN_WORDS = 2;

  private final Found amount;
  private final Count count;
  private final @Nullable Scale scale;
  private final boolean ofNumber;
  private final boolean ofUnit;

  /**
   * The names of an amount.
   *
   * @param variants which of them are wanted
   */
  AmountNames(Found amount, Variants variants) {
    this.amount = amount;
    count = amount.count();
    scale = count.scale() == null ? null : Scale.ofWord(count.scale().group().id()).orElse(null);
    TypedUnit unit = amount.unit();
    ofNumber = variants.allow(numbers());
    ofUnit = unit != null && variants.allow(unit.of().group());
  }

  /** The group of variants that they are of. */
  String group() {
    TypedUnit unit = amount.unit();
    String group = unit != null && ofUnit ? unit.of().group() : "";
    return group.isEmpty() ? numbers() : group;
  }

  private String numbers() {
    return count.scale() == null ? NUMBERS : count.scale().group().id();
  }

  /** The names with other terms than those typed, each once. */
  List<Alternative> otherThan(List<String> typed) {
    var names = new LinkedHashMap<List<String>, String>();
    all().forEach(name -> names.putIfAbsent(Terms.exact(name), name));
    names.remove(typed);
    return names.entrySet().stream()
        .map(name -> new Alternative(name.getValue(), terms(name.getValue(), name.getKey())))
        .toList();
  }

  /** Without English stems where it has a unit: there are many such names, none with an ending. */
  private Terms terms(String name, List<String> exact) {
    if (NumberWords.isAsWritten(name)) {
      return Terms.exactly(exact);
    }
    List<String> english = amount.unit() == null ? Terms.english(name) : List.of();
    return new Terms(exact, Terms.roots(name), english);
  }

  private Stream<String> all() {
    List<String> figures = ofNumber ? figures() : List.of(amount.quantity());
    List<String> words = ofNumber ? words() : List.of();
    TypedUnit unit = amount.unit();
    if (unit == null) {
      return Stream.of(
              figures.stream(), ofNumber ? inShort(false) : Stream.<String>empty(), words.stream())
          .flatMap(Function.identity());
    }
    List<String> signs = ofUnit ? unit.of().signs() : typed(unit.sign());
    List<String> names = ofUnit ? unit.of().names() : typed(unit.name());
    return Stream.concat(
        signs.stream().flatMap(sign -> signed(sign, figures)),
        names.stream()
            .flatMap(name ->
                Stream.concat(figures.stream(), words.stream())
                    .map(quantity -> quantity + " " + name)));
  }

  private static List<String> typed(String part) {
    return part.isEmpty() ? List.of() : List.of(part);
  }

  /** With a sign, apart and not: the index parts only some. */
  private Stream<String> signed(String sign, List<String> figures) {
    Stream<String> all =
        sign.equals(RUPIAH_SIGN) && ofNumber
            ? Stream.concat(figures.stream(), inShort(true))
            : figures.stream();
    return all.flatMap(quantity -> Stream.of(sign + " " + quantity, sign + quantity));
  }

  /** With the scale in short; a single letter may be glued to the number. */
  private Stream<String> inShort(boolean rupiah) {
    Scale said = scale == null && thousands().isPresent() ? Scale.THOUSAND : scale;
    if (said == null || (!rupiah && Scale.isUnclear(said.letters()))) {
      return Stream.empty();
    }
    Stream<String> numbers = said == scale ? eitherSign() : thousands().stream();
    return numbers.flatMap(
        number -> Stream.of(number + " " + said.letters(), number + said.letters()));
  }

  /** In digits, with each name of the scale; in full, too. */
  private List<String> figures() {
    Stream<String> thousands =
        thousands().map(number -> number + " " + Scale.THOUSAND.word()).stream();
    Stream<String> scaled = scaled(Stream.concat(eitherSign(), thousands));
    return Stream.concat(scaled, inFull().stream()).toList();
  }

  /** How many thousands it is. */
  private Optional<String> thousands() {
    BigDecimal value = count.value();
    return value == null ? Optional.empty() : whole(value.movePointLeft(Scale.THOUSAND.noughts()));
  }

  private Optional<String> inFull() {
    BigDecimal value = count.value();
    return value == null || scale == null
        ? Optional.empty()
        : whole(value.movePointRight(scale.noughts()));
  }

  private static Optional<String> whole(BigDecimal value) {
    BigDecimal whole = value.stripTrailingZeros();
    return whole.signum() == 0 || whole.scale() > 0
        ? Optional.empty()
        : Optional.of(Figures.of(whole));
  }

  /** The number in digits, as typed where it is not known. */
  private String digits() {
    BigDecimal value = count.value();
    return value == null ? count.number() : Figures.of(value);
  }

  private Stream<String> scaled(Stream<String> numbers) {
    Match said = count.scale();
    return said == null
        ? numbers
        : numbers.flatMap(number -> members(said).map(member -> number + " " + member.text()));
  }

  /** The number with either decimal sign. */
  private Stream<String> eitherSign() {
    return Stream.of(digits(), Figures.otherSign(digits())).distinct();
  }

  private static Stream<Member> members(Match scale) {
    return Stream.concat(Stream.of(scale.matched()), scale.alternatives().stream());
  }

  /** The number in words, with each name of the scale. */
  private List<String> words() {
    BigDecimal value = count.value();
    Match said = count.scale();
    if (value == null || value.stripTrailingZeros().precision() > MOST_DIGITS_IN_WORDS) {
      return List.of();
    }
    if (said == null) {
      return NumberWords.inWords(value, false).stream().toList();
    }
    Stream<String> words =
        members(said)
            .flatMap(member ->
                NumberWords.inWords(value, member.kind() == Kind.ENGLISH)
                    .map(word -> word + " " + member.text())
                    .stream());
    return Stream.concat(words, one().stream()).toList();
  }

  /** One of a scale is a word. */
  private Optional<String> one() {
    return scale != null && BigDecimal.ONE.compareTo(count.value()) == 0
        ? Optional.of("se" + scale.word())
        : Optional.empty();
  }
}
