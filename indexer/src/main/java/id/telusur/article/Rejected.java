package id.telusur.article;

import java.nio.charset.StandardCharsets;

/**
 * A record that is not an article.
 *
 * @param provenance where it stands
 * @param reason the kind of fault, stable, to count by
 * @param message what is wrong, for a person: lower case, no full stop
 * @param value the offending value, or its beginning; empty where there is none
 */
public record Rejected(Provenance provenance, Reason reason, String message, String value)
    implements SourceRecord {

  private static final int EXCERPT = 200;

  public Rejected {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a rejection needs a message");
    }
    message = wellFormed(message);
    value = wellFormed(excerpt(value));
  }

  /** A file that is no article and holds none, or from which on nothing more can be read. */
  static Rejected ofFile(String source, Reason reason, String message) {
    return new Rejected(Provenance.of(source, 0), reason, message, "");
  }

  /** Half a surrogate pair could not be written down. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String excerpt(String value) {
    if (value.length() <= EXCERPT) {
      return value;
    }
    int cut = Character.isHighSurrogate(value.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return value.substring(0, cut) + "...";
  }

  /** The kinds of fault; their names stand in reports and journals. */
  public enum Reason {
    /**
     * The file or folder could not be opened or read, or is packed by a method that is not read.
     */
    UNREADABLE,
    /** The file is none of the supported forms. */
    UNKNOWN_FORMAT,
    /** The file holds nothing. */
    EMPTY,
    /** The file or stream ends in the middle of a record. */
    TRUNCATED,
    /** The bytes are not UTF-8, or not of the encoding that is declared. */
    NOT_UTF8,
    /** The record is larger than the limit. */
    TOO_LARGE,
    /** The record or its container is not well-formed. */
    MALFORMED,
    /** A member of an archive has a name that climbs out of it, or is too long for a file. */
    BAD_NAME,
    /** What is whole and well-formed, but no article: an image, a front page, a redirect. */
    NOT_AN_ARTICLE,
    /** There is no title. */
    NO_TITLE,
    /** There is no text, or only a teaser. */
    NO_BODY,
    /** The date of publication cannot be read or cannot be true. */
    BAD_DATE,
    /** An id is named that means nothing here. */
    BAD_ID,
    /** Another field holds a value that cannot be used. */
    BAD_FIELD;

    /** Whether what was rejected may be an article, or may hold some, that was not understood. */
    public boolean mayHideAnArticle() {
      return this != NOT_AN_ARTICLE && this != BAD_ID;
    }
  }
}
