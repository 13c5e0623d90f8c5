package id.telusur.query;

import java.util.Locale;

/** A constant of an enum that has a label which stays, made of its name. */
public interface Labelled {
  /** The name in the code, as an enum gives it. */
  String name();

  /** The label: the name in small letters, with hyphens ({@code too-long}). */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
