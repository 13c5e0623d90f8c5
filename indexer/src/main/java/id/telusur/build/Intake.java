package id.telusur.build;

import id.telusur.article.Accepted;
import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.Published;
import id.telusur.article.Rejected;
import id.telusur.article.SourceDigest;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceName;
import id.telusur.article.SourceReader;
import id.telusur.article.SourceRecord;
import id.telusur.copies.Signature;
import id.telusur.relation.Relations;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.StoredArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * The reading half of a run: every record is numbered and logged, and every content that is new to
 * the run and not in the draft already goes into it.
 */
final class Intake {
  private final Work work;
  private final BuildListener listener;
  private final Relations relations = Relations.builtIn();
  private final Registry registry = new Registry();
  private final Map<Rejected.Reason, Long> rejected = new EnumMap<>(Rejected.Reason.class);
  private final List<SourceDigest> sources = new ArrayList<>();

  Intake(Work work) {
    this.work = work;
    this.listener = work.session().listener();
  }

  /**
   * Reads files.
   *
   * @param mirror is told where each record was met, and which fault is none, if not {@code null}
   */
  void read(SourceFiles files, SourceReader reader, @Nullable Mirror mirror) throws IOException {
    try {
      files.aside().forEach(path -> listener.passedBy(path.toString()));
      for (Rejected unreadable : files.unreadable()) {
        reject(unreadable);
      }
      sources.addAll(
          reader.read(
              files.files(),
              listener,
              record -> {
                String place = SourceName.absolute(record.provenance().source());
                if (mirror == null || !mirror.isMeant(record, place)) {
                  take(record, place);
                }
                if (mirror != null) {
                  mirror.meet(record, place);
                }
              }));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Reads what a generation stores. */
  void read(IndexHome home, Generation generation) throws IOException {
    listener.source(home.generation(generation));
    try (var articles = StoredArticles.open(home, generation)) {
      articles.each((json, place, changed) ->
          accept(new Accepted(CanonicalJson.read(json), place), null, changed));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What the articles are that were accepted. */
  Registry registry() {
    return registry;
  }

  /** How many records were rejected, by reason. */
  Map<Rejected.Reason, Long> rejected() {
    return rejected;
  }

  /** The files that were read. */
  List<SourceDigest> sources() {
    return sources;
  }

  private void take(SourceRecord record, @Nullable String place) {
    try {
      switch (record) {
        case Accepted accepted -> accept(accepted, place, 0);
        case Rejected fault -> reject(fault);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes note of a record that is none. */
  void reject(Rejected fault) throws IOException {
    rejected.merge(fault.reason(), 1L, Long::sum);
    work.log().write(LogLine.of(work.log().nextRecord(), fault));
    listener.rejected(fault);
    if (work.session().setup().options().strict()) {
      throw new StrictException(fault);
    }
  }

  /** Of what is read in the index {@code number} is the one that it has there, else 0. */
  private void accept(Accepted accepted, @Nullable String place, long number) throws IOException {
    Article article = accepted.article();
    String json = CanonicalJson.write(article);
    ContentHash hash = ContentHash.of(json);
    long record = work.log().nextRecord();
    LogLine line = LogLine.of(record, accepted, place, hash);
    Facts known = work.ledger().facts(article.id());
    Mark out = known.withdrawn();
    if (out != null && out.kind() != Mark.Kind.GONE) {
      line.keptOut(out);
    } else if (registry.isNew(article.id(), version(accepted, hash, record))) {
      boolean same = known.isIn() && known.has(hash);
      long had = same ? known.changed() : number;
      long changed = had > 0 ? had : work.log().nextNumber();
      long firstSeen = known.isKnown() ? known.firstSeen() : changed;
      line.sequences(firstSeen, changed);
      if (!isHeld(article.id(), hash, changed, known)) {
        work.draft().add(() -> document(accepted, json, hash, firstSeen, changed));
      }
    }
    work.log().write(line);
    listener.accepted(article);
  }

  private Document document(
      Accepted accepted, String json, ContentHash hash, long firstSeen, long changed) {
    Article article = accepted.article();
    return ArticleDocument.of(
        article,
        json,
        hash,
        accepted.provenance(),
        relations.of(article),
        Signature.of(article),
        firstSeen,
        changed);
  }

  /** Whether the draft holds a content already, as an update's does from the beginning. */
  private boolean isHeld(String id, ContentHash hash, long changed, Facts known)
      throws IOException {
    Optional<Held.Known> held = work.held(id);
    if (held.isPresent()) {
      ContentHash before = held.get().hash();
      registry.hold(id, before, known.has(before) ? known.asOf() : null);
    }
    boolean same = held.isPresent() && held.get().hash().equals(hash);
    if (same && held.get().changed() == changed) {
      return true;
    }
    if (same) { // a rollback went behind a change
      work.draft().delete(id, hash);
    }
    work.regrouping().came(id);
    held.ifPresent(before -> work.regrouping().gone(before.group()));
    return false;
  }

  private static Registry.Version version(Accepted accepted, ContentHash hash, long record) {
    Published published = accepted.article().published();
    return new Registry.Version(
        accepted.provenance().asOf(),
        published == null ? Instant.MIN : published.orStartOfDay(),
        hash,
        record);
  }
}
