package id.telusur.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one form of file. */
interface RecordReader {
  /** Largest record that is read, in bytes: far above any article, far below any heap. */
  int MAX_RECORD = 8 << 20;

  /**
   * Reads a file to its end and hands on each record in order. What is wrong with a record becomes
   * a {@link Rejected}; only a stream that cannot be read any further is an exception.
   *
   * @param in the file, decompressed
   * @param source its name, for provenance
   * @param records takes each record
   * @throws IOException if the stream breaks off; the records before have been handed on
   */
  void read(InputStream in, String source, Consumer<SourceRecord> records) throws IOException;
}
