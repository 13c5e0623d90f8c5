package id.telusur.schema;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of an address that tell its publisher by which way a reader came, as feeds and
 * networks append them: they name no other page.
 */
public final class Tracking {
  private static final Pattern PARAMETER =
      Pattern.compile("(utm_[^=]*|fbclid|gclid)(=.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Tracking() {}

  /** An address, or what stands behind its host, without them. */
  public static String without(String address) {
    int mark = address.indexOf('?');
    int fragment = address.indexOf('#');
    if (mark < 0 || (fragment >= 0 && fragment < mark)) {
      return address;
    }
    int end = fragment < 0 ? address.length() : fragment;
    String query = address.substring(mark + 1, end);
    String kept =
        Stream.of(query.split("&", -1))
            .filter(parameter -> !PARAMETER.matcher(parameter).matches())
            .collect(Collectors.joining("&"));
    return kept.equals(query)
        ? address
        : address.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
  }
}
