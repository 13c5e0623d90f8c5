package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.schema.Field;

/** In which field of the index a facet stands. */
final class FacetFields {
  private FacetFields() {}

  static String field(Facet facet) {
    return switch (facet) {
      case SOURCE -> Field.SOURCE;
      case YEAR -> Field.DAY;
      case LANGUAGE -> Field.LANGUAGE;
      case SECTION -> Field.SECTION;
      case AUTHOR -> Field.AUTHOR;
      case COUNTRY -> Field.COUNTRY;
      case PAIR -> Field.PAIR;
      case TOPIC -> Field.TOPIC;
    };
  }
}
