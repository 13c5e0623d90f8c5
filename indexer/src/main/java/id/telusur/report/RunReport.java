package id.telusur.report;

import id.telusur.article.Rejected;
import id.telusur.article.SourceDigest;
import id.telusur.build.Outcome;
import id.telusur.schema.Contents;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param published whether it published what it made; a dry run does not
 * @param generation the generation that it made
 * @param digest the digest of that
 * @param contents what that holds
 * @param software version of the software
 * @param endedAt when it ended
 * @param durationMillis how long it took
 * @param records what became of each record and how many decisions were made, by outcome; as
 *     {@value Outcome#KEPT_OUT} the records that are articles which were withdrawn before
 * @param faults the rejected records by reason, the most frequent first
 * @param sources accepted records by the source they name, the most frequent first
 * @param years accepted records by year of publication, in order, those without a date last
 * @param languages all accepted records by language, the most frequent first
 * @param files the files that were read
 * @param passedBy how many files and folders lie beside articles and were not read
 */
public record RunReport(
    boolean published,
    String generation,
    String digest,
    Contents contents,
    String software,
    Instant endedAt,
    long durationMillis,
    Map<String, Long> records,
    List<Fault> faults,
    Map<String, Long> sources,
    Map<String, Long> years,
    Map<String, Long> languages,
    List<SourceDigest> files,
    long passedBy) {

  /** How many records were read, without decisions about ids. */
  public long read() {
    long accepted = languages.values().stream().mapToLong(Long::longValue).sum();
    return accepted + faults.stream().mapToLong(Fault::count).sum();
  }

  /** Records read in a second. */
  public long perSecond() {
    return Math.round(read() * 1e3 / Math.max(1, durationMillis));
  }

  /**
   * Rejected records of one kind.
   *
   * @param count how many
   * @param first the first of them
   */
  public record Fault(long count, Rejected first) {}
}
