package id.telusur.relation;

import java.util.regex.Pattern;

/**
 * One of the topics an article may be about.
 *
 * @param id stable, part of the API: {@code defence-security}
 * @param indonesian its label in Indonesian
 * @param english its label in English
 */
public record Topic(String id, String indonesian, String english) {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

  public Topic {
    if (!ID.matcher(id).matches() || indonesian.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "not a topic: %s, %s, %s".formatted(id, indonesian, english));
    }
  }
}
