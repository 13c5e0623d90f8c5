package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.VariantGroups;
import id.telusur.schema.Contents;
import id.telusur.schema.DamagedException;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.search.suggest.Suggester;
import id.telusur.search.suggest.ThingNames;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is open for reading. It counts those who use it, and closes itself when it was
 * let go and the last of them is done.
 */
final class OpenGeneration {
  private static final Logger LOG = Logger.getLogger(OpenGeneration.class.getName());

  /** Portraits that are kept: each costs as much as many searches, and takes some 100 kB. */
  private static final int PORTRAITS = 64;

  private final OpenFiles files;
  private final Set<String> hidden;
  private final VariantGroups groups;
  private final DirectoryReader reader;
  private final Manifest manifest;
  private final Vocabulary vocabulary;
  private final NearestValues nearestValues;
  private final AskedPairs askedPairs;
  private final DayCounts held;
  private final Copied copied;
  private final Map<String, PairAnswer> portraits = LastUsed.of(PORTRAITS);
  private volatile @Nullable Suggester suggester;
  private final AtomicInteger users = new AtomicInteger(1);

  private OpenGeneration(
      OpenFiles files, Set<String> hidden, VariantGroups groups, @Nullable Suggester suggester)
      throws IOException {
    this.files = files;
    this.hidden = hidden;
    this.groups = groups;
    this.suggester = suggester;
    this.reader = Hidden.without(files.reader(), hidden);
    this.manifest = isWhole() ? files.manifest() : files.manifest().holding(Contents.of(reader));
    this.vocabulary = new Vocabulary(reader);
    this.nearestValues = new NearestValues(vocabulary);
    this.askedPairs = new AskedPairs(vocabulary.values(Facet.PAIR));
    this.held = Holdings.byDay(reader, manifest.contents());
    this.copied = Copied.of(reader);
  }

  /**
   * Opens a generation.
   *
   * @param hidden ids of articles that it may hold but is not to show
   * @param groups whose names it suggests
   */
  static OpenGeneration open(
      IndexHome home, Generation generation, Set<String> hidden, VariantGroups groups)
      throws IOException {
    return of(OpenFiles.open(home, generation), hidden, groups, null);
  }

  /**
   * The same generation hiding other articles, by the files that this one has open. There in a
   * moment: it suggests from what this one has read, and counts that in what it shows.
   */
  OpenGeneration hiding(Set<String> others) throws IOException {
    files.hold();
    return of(files, others, groups, suggester);
  }

  /** This where it hides what is to be hidden by now, else the same that does, in its place. */
  OpenGeneration hidingByNow(Set<String> withdrawn) throws IOException {
    if (hidden.equals(withdrawn)) {
      return this;
    }
    try {
      return hiding(withdrawn);
    } finally {
      letGo();
    }
  }

  private static OpenGeneration of(
      OpenFiles files, Set<String> hidden, VariantGroups groups, @Nullable Suggester suggester)
      throws IOException {
    try {
      return new OpenGeneration(files, hidden, groups, suggester);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, files::release);
      throw e;
    }
  }

  /**
   * Looks at its files once more, as they lie on disk by now.
   *
   * @throws DamagedException if one is damaged; it is named
   * @throws IOException if one cannot be opened; it is named
   */
  void recheck(Checks checks) throws IOException {
    checks.check(new Generation(name()), files.directory());
  }

  /** The ids of articles that it is not to show. */
  Set<String> hidden() {
    return hidden;
  }

  /** Whether it shows all that it holds. */
  boolean isWhole() {
    return !(reader instanceof Hidden);
  }

  /** What it is; its contents are what it shows. */
  Manifest manifest() {
    return manifest;
  }

  String name() {
    return manifest.generation();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What may be meant by values that it does not hold. */
  NearestValues nearestValues() {
    return nearestValues;
  }

  /** Which pairs a query asks for. */
  AskedPairs askedPairs() {
    return askedPairs;
  }

  /** What readers may mean; made when it is first asked for, which takes a moment. */
  synchronized Suggester suggester() throws IOException {
    Suggester made = suggester;
    if (made == null) {
      made = Suggester.of(reader, SuggestedLabels.of(vocabulary), ThingNames.of(groups));
      suggester = made;
    }
    return made;
  }

  /** What was told, as a whole, of the pairs that were asked about last; more may be put there. */
  Map<String, PairAnswer> portraits() {
    return portraits;
  }

  /** What it holds by day of publication. */
  DayCounts held() {
    return held;
  }

  /** The articles that have copies. */
  Copied copied() {
    return copied;
  }

  /** A searcher for one request, which stops at its deadline. */
  IndexSearcher searcher(Deadline deadline) {
    IndexSearcher searcher = searcher();
    searcher.setTimeout(deadline);
    return searcher;
  }

  /** A searcher without a deadline, for who sees to it that it ends. */
  IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // a cache decides by chance what a query costs
    return searcher;
  }

  /** One more uses it, unless it is closed already. */
  boolean use() {
    return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** One uses it no more. */
  void release() throws IOException {
    if (users.decrementAndGet() == 0) {
      files.release();
    }
  }

  /** The same for who goes on in any case: that it cannot be closed is logged. */
  void letGo() {
    try {
      release();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a generation cannot be closed: {0}", e.getMessage());
    }
  }
}
