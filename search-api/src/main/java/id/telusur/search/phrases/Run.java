package id.telusur.search.phrases;

import java.util.Arrays;

/** A run of words: the run before its last word, that word, and the run behind its first. */
public final class Run {
  private final Run before;
  private final Run behind;
  private final int[] words;
  private final int number;
  private final int count;

  /** The empty one. */
  Run() {
    before = this;
    behind = this;
    words = new int[0];
    number = 0;
    count = 0;
  }

  Run(Run before, int word, Run behind, int number, int count) {
    this.before = before;
    this.behind = behind;
    this.words = Arrays.copyOf(before.words, before.words.length + 1);
    this.words[before.words.length] = word;
    this.number = number;
    this.count = count;
  }

  /** The same without its last word. */
  public Run before() {
    return before;
  }

  /** The same without its first word. */
  public Run behind() {
    return behind;
  }

  /** How many words it has. */
  public int length() {
    return words.length;
  }

  /** One of its words, from 0 on. */
  public int word(int at) {
    return words[at];
  }

  /** Its first word alone. */
  public Run first() {
    return words.length > 1 ? before.first() : this;
  }

  /** Its last word alone. */
  public Run last() {
    return words.length > 1 ? behind.last() : this;
  }

  /** Which one it is here. */
  public int number() {
    return number;
  }

  /** How often it was counted. */
  public int count() {
    return count;
  }
}
