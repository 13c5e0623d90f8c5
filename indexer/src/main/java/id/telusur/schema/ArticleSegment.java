package id.telusur.schema;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.TermVectorsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A segment of which only what holds the articles is open: stored fields, doc values as they were
 * first written, and what is deleted. Postings, norms and points may be damaged or gone; whoever
 * asks for them gets a {@link NullPointerException}, or nothing.
 */
final class ArticleSegment extends CodecReader {
  private final SegmentCommitInfo segment;
  private final @Nullable Directory compound;
  private final FieldInfos fields;
  private final StoredFieldsReader stored;
  private final DocValuesProducer values;
  private final @Nullable Bits live;

  private ArticleSegment(
      SegmentCommitInfo segment, Directory directory, @Nullable Directory compound)
      throws IOException {
    Directory files = compound == null ? directory : compound;
    SegmentInfo info = segment.info;
    Codec codec = info.getCodec();
    this.segment = segment;
    this.compound = compound;
    this.fields = codec.fieldInfosFormat().read(files, info, "", IOContext.READONCE);
    this.live =
        segment.hasDeletions()
            ? codec.liveDocsFormat().readLiveDocs(directory, segment, IOContext.READONCE)
            : null;
    this.stored = codec.storedFieldsFormat().fieldsReader(files, info, fields, IOContext.DEFAULT);
    try {
      this.values =
          codec
              .docValuesFormat()
              .fieldsProducer(new SegmentReadState(files, info, fields, IOContext.DEFAULT));
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, stored);
      throw e;
    }
  }

  /** All segments of an index, to be closed after use; the directory stays open. */
  static IndexReader all(Directory directory) throws IOException {
    var all = new ArrayList<ArticleSegment>();
    try {
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
        all.add(open(segment, directory));
      }
      return new MultiReader(all.toArray(IndexReader[]::new));
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, all);
      throw e;
    }
  }

  private static ArticleSegment open(SegmentCommitInfo segment, Directory directory)
      throws IOException {
    SegmentInfo info = segment.info;
    Directory compound =
        info.getUseCompoundFile()
            ? info.getCodec().compoundFormat().getCompoundReader(directory, info)
            : null;
    try {
      return new ArticleSegment(segment, directory, compound);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, compound);
      throw e;
    }
  }

  @Override
  public StoredFieldsReader getFieldsReader() {
    return stored;
  }

  @Override
  public DocValuesProducer getDocValuesReader() {
    return values;
  }

  @Override
  public FieldInfos getFieldInfos() {
    return fields;
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return live;
  }

  @Override
  public int maxDoc() {
    return segment.info.maxDoc();
  }

  @Override
  public int numDocs() {
    return maxDoc() - segment.getDelCount();
  }

  @Override
  public LeafMetaData getMetaData() {
    SegmentInfo info = segment.info;
    return new LeafMetaData(
        info.getVersion().major, info.getMinVersion(), info.getIndexSort(), info.getHasBlocks());
  }

  @Override
  public @Nullable TermVectorsReader getTermVectorsReader() {
    return null;
  }

  @Override
  public @Nullable NormsProducer getNormsReader() {
    return null;
  }

  @Override
  public @Nullable FieldsProducer getPostingsReader() {
    return null;
  }

  @Override
  public @Nullable PointsReader getPointsReader() {
    return null;
  }

  @Override
  public @Nullable KnnVectorsReader getVectorReader() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  protected void doClose() throws IOException {
    IOUtils.close(values, stored, compound);
  }
}
