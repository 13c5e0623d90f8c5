package id.telusur.schema;

import id.telusur.language.Analysis;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The version of the fields, and how their text is analyzed and indexed. */
public final class Schema {
  /** Counts up whenever the fields change. */
  public static final int VERSION = 8;

  /** The first version whose fields hold all that a reader looks for, with the same meaning. */
  static final int OLDEST_READABLE = 4;

  /**
   * Offsets in the postings: highlighting from them costs less than term vectors or analyzing the
   * text again.
   */
  static final FieldType TEXT = text();

  private Schema() {}

  /** The analyzer of each text field. */
  public static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        Analysis.indexed(),
        Map.of(
            Field.TITLE_ROOT, Analysis.root(),
            Field.BODY_ROOT, Analysis.root(),
            Field.TITLE_ENGLISH, Analysis.english(),
            Field.BODY_ENGLISH, Analysis.english()));
  }

  private static FieldType text() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
