package id.telusur.language;

import java.util.List;

/** What months are called. */
public final class Months {
  private static final List<List<String>> NAMES =
      List.of(
          List.of("januari", "january", "jan"),
          List.of("februari", "february", "pebruari", "feb", "peb"),
          List.of("maret", "march", "mar"),
          List.of("april", "apr"),
          List.of("mei", "may"),
          List.of("juni", "june", "jun"),
          List.of("juli", "july", "jul"),
          List.of("agustus", "august", "agust", "agt", "agu", "ags", "aug"),
          List.of("september", "sept", "sep"),
          List.of("oktober", "october", "okt", "oct"),
          List.of("november", "nopember", "nov", "nop"),
          List.of("desember", "december", "des", "dec"));

  private Months() {}

  /**
   * The names of each month from January on, in lower case: in Indonesian, in English, in older
   * spelling, and in short.
   */
  public static List<List<String>> names() {
    return NAMES;
  }

  /** The Indonesian name of each month from January on, in lower case. */
  public static List<String> indonesian() {
    return NAMES.stream().map(List::getFirst).toList();
  }
}
