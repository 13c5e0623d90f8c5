package id.telusur.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name before a colon in a query, in Indonesian and in English. */
enum FieldName {
  TITLE("judul", "title", null),
  DATE("tanggal", "date", null),
  SOURCE("sumber", "source", Facet.SOURCE),
  SECTION("rubrik", "section", Facet.SECTION),
  AUTHOR("penulis", "author", Facet.AUTHOR),
  LANGUAGE("bahasa", "language", Facet.LANGUAGE),
  COUNTRY("negara", "country", Facet.COUNTRY),
  PAIR("pasangan", "pair", Facet.PAIR),
  TOPIC("topik", "topic", Facet.TOPIC);

  private static final Map<String, FieldName> BY_NAME =
      Arrays.stream(values())
          .flatMap(
              field -> Stream.of(Map.entry(field.label, field), Map.entry(field.english, field)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** As other search engines call them, and a date that is a year. */
  private static final Map<String, FieldName> ALSO =
      Map.of(
          "tahun", DATE, "year", DATE, "intitle", TITLE, "site", SOURCE, "situs", SOURCE, "lang",
          LANGUAGE);

  private final String label;
  private final String english;
  private final @Nullable Facet facet;

  FieldName(String label, String english, @Nullable Facet facet) {
    this.label = label;
    this.english = english;
    this.facet = facet;
  }

  /** The field of a name, whatever its case. */
  static Optional<FieldName> named(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_NAME.getOrDefault(known, ALSO.get(known)));
  }

  /** The field that narrows a facet. */
  static FieldName of(Facet facet) {
    for (FieldName field : values()) {
      if (field.facet == facet) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field of " + facet);
  }

  /** Whether what its values are is known: any other words behind one are none. */
  boolean isKnown() {
    return switch (this) {
      case DATE, LANGUAGE, COUNTRY, PAIR, TOPIC -> true;
      case TITLE, SOURCE, SECTION, AUTHOR -> false;
    };
  }

  String label() {
    return label;
  }

  @Nullable Facet facet() {
    return facet;
  }
}
