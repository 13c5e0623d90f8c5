package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads forms in which the whole file is one record. */
final class WholeFile implements RecordReader {
  private final BiFunction<String, Provenance, SourceRecord> form;

  /** Reads whole files by a form: the text of the file and where it stands make one record. */
  WholeFile(BiFunction<String, Provenance, SourceRecord> form) {
    this.form = form;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var place = Provenance.of(source, 1);
    byte[] bytes = in.readNBytes(MAX_RECORD + 1);
    String text = Utf8.decode(bytes);
    if (bytes.length > MAX_RECORD) {
      String message = "a text above the limit of %,d bytes".formatted(MAX_RECORD);
      records.accept(new Rejected(place, Reason.TOO_LARGE, message, text));
    } else if (Utf8.isBroken(text)) {
      records.accept(Utf8.rejected(place, text));
    } else {
      records.accept(form.apply(text, place));
    }
  }
}
