package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the terms of a text follow from besides the text: the code and the word lists. */
final class AnalysisVersion {
  /** Counts up when the code comes to make other terms with the same lists. */
  static final String CODE = "telusur-id-18";

  private static final List<String> LISTS =
      List.of(
          "roots.txt",
          "forms.txt",
          "affixes.txt",
          "readings.txt",
          "search-exceptions.txt",
          "collocations.txt",
          "glued.txt");

  private static final int BYTES = 8;

  /** Before the digest of own words. */
  private static final char OWN = '+';

  private AnalysisVersion() {}

  /**
   * {@link #CODE} and the beginning of a SHA-256 over all lists; where there are own words, that of
   * these behind it.
   */
  static String with(byte[] own) {
    return own.length == 0 ? ofLists() : ofLists() + OWN + digest(own);
  }

  /** Whether a version is one with own words. */
  static boolean hasOwnWords(String version) {
    return version.indexOf(OWN) >= 0;
  }

  /** What a version would be without own words. */
  static String withoutOwnWords(String version) {
    return hasOwnWords(version) ? version.substring(0, version.indexOf(OWN)) : version;
  }

  private static String ofLists() {
    MessageDigest sha256 = sha256();
    for (String name : LISTS) {
      try (InputStream list = Lexicon.open(name)) {
        update(sha256, name, list.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
    }
    // Where own words once stood: an index without any keeps its version.
    update(sha256, "", new byte[0]);
    return CODE + "-" + HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
  }

  /** The beginning of a SHA-256; 16 hexadecimal digits. */
  static String digest(byte[] list) {
    return HexFormat.of().formatHex(sha256().digest(list), 0, BYTES);
  }

  /** The version of this process, with the words of its user's own. */
  static String current() {
    return Holder.CURRENT;
  }

  private static void update(MessageDigest sha256, String name, byte[] list) {
    sha256.update((name + " " + list.length + "\n").getBytes(StandardCharsets.UTF_8));
    sha256.update(list);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Holder {
    static final String CURRENT = with(OwnWords.bytes());
  }
}
