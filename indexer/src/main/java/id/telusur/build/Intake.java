package id.telusur.build;

import id.telusur.article.Accepted;
import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.Published;
import id.telusur.article.Rejected;
import id.telusur.article.SourceDigest;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceReader;
import id.telusur.article.SourceRecord;
import id.telusur.copies.Signature;
import id.telusur.relation.Relations;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reading half of a run: every record of the sources is numbered and logged, and every content
 * that is new to the run goes into the draft.
 */
final class Intake {
  private final Draft draft;
  private final Ledger ledger;
  private final BuildOptions options;
  private final BuildListener listener;
  private final Relations relations = Relations.load();
  private final Registry registry = new Registry();
  private final Map<Rejected.Reason, Long> rejected = new EnumMap<>(Rejected.Reason.class);
  private final List<SourceDigest> sources = new ArrayList<>();
  private long records;
  private long sequence;

  Intake(Draft draft, Ledger ledger, BuildOptions options, BuildListener listener) {
    this.draft = draft;
    this.ledger = ledger;
    this.options = options;
    this.listener = listener;
    this.sequence = ledger.sequence();
  }

  void read(SourceFiles files, SourceReader reader) throws IOException {
    try (Writer log = Files.newBufferedWriter(draft.log())) {
      for (Rejected unreadable : files.unreadable()) {
        take(unreadable, log);
      }
      for (Path file : files.files()) {
        listener.source(file);
        sources.add(reader.read(file, record -> take(record, log)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    draft.settle();
  }

  Registry registry() {
    return registry;
  }

  Map<Rejected.Reason, Long> rejected() {
    return rejected;
  }

  List<SourceDigest> sources() {
    return sources;
  }

  /** The last sequence number given. */
  long sequence() {
    return sequence;
  }

  private void take(SourceRecord record, Writer log) {
    records++;
    try {
      switch (record) {
        case Accepted accepted -> accept(accepted, log);
        case Rejected fault -> reject(fault, log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reject(Rejected fault, Writer log) throws IOException {
    rejected.merge(fault.reason(), 1L, Long::sum);
    Journal.writeLine(log, JournalEntry.of(records, fault).toString());
    listener.rejected(fault);
    if (options.strict()) {
      throw new StrictException(fault);
    }
  }

  private void accept(Accepted accepted, Writer log) throws IOException {
    Article article = accepted.article();
    String json = CanonicalJson.write(article);
    ContentHash hash = ContentHash.of(json);
    JournalEntry entry = JournalEntry.of(records, accepted, hash);
    if (registry.isNew(article.id(), new Registry.Version(time(accepted), hash, records))) {
      Ledger.Entry numbers = numbers(article.id(), hash);
      entry.sequences(numbers);
      draft.add(() ->
          ArticleDocument.of(
              article,
              json,
              accepted.provenance(),
              relations.of(article),
              Signature.of(article),
              numbers.firstSeen(),
              numbers.changed()));
    }
    Journal.writeLine(log, entry.toString());
    listener.accepted(article);
  }

  /** The numbers of a content: those it had, or the next ones. */
  private Ledger.Entry numbers(String id, ContentHash hash) {
    Optional<Ledger.Entry> known = ledger.entry(id);
    if (known.isPresent() && known.get().hash().equals(hash)) {
      return known.get();
    }
    long changed = ++sequence;
    long firstSeen = known.map(Ledger.Entry::firstSeen).orElse(changed);
    return new Ledger.Entry(hash, firstSeen, changed);
  }

  private static Instant time(Accepted accepted) {
    Instant fetched = accepted.provenance().fetched();
    Published published = accepted.article().published();
    if (fetched != null) {
      return fetched;
    }
    return published == null ? Instant.MIN : published.orStartOfDay();
  }
}
