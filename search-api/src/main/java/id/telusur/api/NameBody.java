package id.telusur.api;

import id.telusur.query.Facet;
import id.telusur.query.Labels;

/** A value, and what people call it in Indonesian and English. */
record NameBody(String value, String label, String labelEn) {
  static NameBody of(Facet facet, String value) {
    return of(value, Labels.name(facet, value));
  }

  static NameBody of(String value, Labels.Name name) {
    return new NameBody(value, name.indonesian(), name.english());
  }
}
