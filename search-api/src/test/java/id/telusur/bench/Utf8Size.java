package id.telusur.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;

/** How many bytes texts have as UTF-8. */
final class Utf8Size {
  private Utf8Size() {}

  static long of(Collection<String> texts) {
    return texts.stream().filter(Objects::nonNull).mapToLong(Utf8Size::of).sum();
  }

  private static long of(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
