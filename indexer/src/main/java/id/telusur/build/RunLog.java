package id.telusur.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;

/**
 * What a run writes down while it reads, line by line, when it does not know yet which version of
 * an article will win; and the numbers it gives.
 */
final class RunLog implements AutoCloseable {
  private final Writer out;
  private long records;
  private long sequence;

  private RunLog(Writer out, long sequence) {
    this.out = out;
    this.sequence = sequence;
  }

  /**
   * The log of a draft.
   *
   * @param sequence the last sequence number that was given before
   */
  static RunLog open(Draft draft, long sequence) throws IOException {
    return new RunLog(Files.newBufferedWriter(draft.log()), sequence);
  }

  /** The number of the next record, from 1. */
  long nextRecord() {
    return ++records;
  }

  /** The next sequence number. */
  long nextNumber() {
    return ++sequence;
  }

  /** The last sequence number given. */
  long sequence() {
    return sequence;
  }

  void write(LogLine line) throws IOException {
    Journal.writeLine(out, line.toString());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
