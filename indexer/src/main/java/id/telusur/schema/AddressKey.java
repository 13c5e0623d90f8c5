package id.telusur.schema;

import id.telusur.article.ContentHash;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;

/**
 * What articles are looked up by whose address is known: eight bytes, however long it is. Two
 * addresses are the same if they differ in what names no other page as a rule: {@code http} or
 * {@code https}, {@code www.}, the letter case of the host, a standard port, slashes at the end,
 * {@link Tracking}, and what stands after {@code #}.
 */
public final class AddressKey {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?:)?//)?(?:www\\.)?([\\w-]+\\.[\\w.-]+|localhost)(:\\d+)?([/?].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private AddressKey() {}

  /** The key of an address as a source or a person wrote it. */
  public static BytesRef of(String url) {
    long key = ContentHash.key(plain(url));
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  /** What is not written as addresses of pages are is taken as it is. */
  static String plain(String url) {
    int fragment = url.indexOf('#');
    String page = (fragment < 0 ? url : url.substring(0, fragment)).strip();
    var address = ADDRESS.matcher(page);
    if (!address.matches()) {
      return url.strip();
    }
    String port = address.group(2);
    String rest = address.group(3);
    return address.group(1).toLowerCase(Locale.ROOT)
        + (port == null || port.equals(":80") || port.equals(":443") ? "" : port)
        + (rest == null ? "" : withoutEnd(Tracking.without(rest)));
  }

  private static String withoutEnd(String path) {
    int end = path.length();
    while (end > 0 && (path.charAt(end - 1) == '/' || path.charAt(end - 1) == '?')) {
      end--;
    }
    return path.substring(0, end);
  }
}
