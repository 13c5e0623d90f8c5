package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the journals of a home say of each id. The journals are the truth; this is a small index of
 * them, so that a run that asks of a hundred ids need not read what was written of a million. It
 * remembers which journals it has taken in, takes in the others when it is opened, and is made anew
 * when it is damaged or a journal has changed. For one thread, under the lock of the home.
 */
final class Ledger implements AutoCloseable {
  /** Of what is made of journals. */
  private static final int VERSION = 3;

  /** Of so many ids, some 20 MB, the facts are held while a journal is taken in. */
  private static final int BATCH = 50_000;

  private final LedgerIndex index;
  private long sequence;

  /** What this run has decided, which no journal tells yet. */
  private final Map<String, Mark> marks = new HashMap<>();

  private Ledger(LedgerIndex index) {
    this.index = index;
    this.sequence = index.sequence();
  }

  /**
   * Opens the ledger of a home and takes in what it does not know yet.
   *
   * @throws Journals.MissingException if a journal that it knows is no more
   */
  static Ledger open(IndexHome home) throws IOException {
    try {
      return upToDate(home);
    } catch (Journals.MissingException e) {
      throw e; // made anew, it would know less
    } catch (IOException | RuntimeException e) {
      if (DurableFiles.exists(home.ledger())) {
        DurableFiles.delete(home.ledger());
      }
      return upToDate(home);
    }
  }

  private static Ledger upToDate(IndexHome home) throws IOException {
    var ledger = new Ledger(LedgerIndex.open(home.ledger()));
    try {
      ledger.update(home);
      return ledger;
    } catch (IOException | RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /**
   * Takes in the journals it does not know yet.
   *
   * @throws Journals.MissingException if one that it knows is no more
   */
  void update(IndexHome home) throws IOException {
    var journals = new TreeMap<String, Path>();
    for (Path journal : Journals.files(home)) {
      journals.put(nameOf(journal), journal);
    }
    Set<String> taken = index.journals();
    if (!journals.keySet().containsAll(taken)) {
      demand(taken, home);
      throw new IOException("a journal was changed after it was taken in: " + home.journals());
    }
    journals.keySet().removeAll(taken);
    for (Map.Entry<String, Path> journal : journals.entrySet()) {
      take(journal.getValue(), journal.getKey());
    }
    if (!journals.isEmpty()) {
      index.commit(sequence);
    }
  }

  /**
   * Makes sure that the journals are there which the ledger of a home knows, as far as it has one.
   *
   * @throws Journals.MissingException if one is no more
   */
  static void demandJournals(IndexHome home) throws IOException {
    if (DurableFiles.exists(home.ledger())) {
      demand(LedgerIndex.journalsIn(home.ledger()), home);
    }
  }

  private static void demand(Set<String> taken, IndexHome home) throws IOException {
    var missing =
        new TreeSet<>(taken.stream().map(name -> name.substring(0, name.indexOf(' '))).toList());
    Journals.files(home).forEach(journal -> missing.remove(Journal.nameOf(journal)));
    if (!missing.isEmpty()) {
      throw new Journals.MissingException(home, List.copyOf(missing));
    }
  }

  /**
   * A journal that was changed has another name here: that of a purged one gives it away; and one
   * that was taken in by a version that made other facts of it.
   */
  private static String nameOf(Path journal) throws IOException {
    return Journal.nameOf(journal) + " " + Files.size(journal) + " " + VERSION;
  }

  private void take(Path journal, String name) throws IOException {
    var touched = new HashMap<String, Facts>();
    long last =
        Journal.read(
            journal,
            entry -> {
              String id = entry.id();
              if (id != null) {
                Facts known = touched.get(id);
                touched.put(id, (known == null ? facts(id) : known).after(entry));
              }
              if (touched.size() == BATCH) {
                index.put(touched);
                touched.clear();
              }
            });
    sequence = Math.max(sequence, last);
    index.take(name, touched);
  }

  /** What is known of an id: {@link Facts#NONE} if nothing. */
  Facts facts(String id) throws IOException {
    Facts told = index.facts(id);
    return marked(id, told == null ? Facts.NONE : told);
  }

  private Facts marked(String id, Facts known) {
    Mark mark = marks.get(id);
    return mark == null ? known : known.marked(mark);
  }

  /** This run decides something of an id. */
  void mark(String id, Mark mark) {
    marks.put(id, mark);
  }

  /** Whether no run has ever published anything. */
  boolean isEmpty() {
    return sequence == 0;
  }

  /** The last sequence number given. */
  long sequence() {
    return sequence;
  }

  /** What is withdrawn now. */
  Withdrawals withdrawals() throws IOException {
    var marked = new TreeMap<String, Facts>();
    index.eachMarked(marked::put);
    for (String id : marks.keySet()) {
      marked.put(id, facts(id));
    }
    return withdrawals(marked);
  }

  /** What is withdrawn from a home by its journals, all read: for who may not write a ledger. */
  static Withdrawals withdrawals(IndexHome home) throws IOException {
    var marked = new HashSet<String>();
    List<Path> journals = Journals.published(home);
    for (Path journal : journals) {
      marked.addAll(Journal.marked(journal));
    }
    var facts = new HashMap<String, Facts>();
    for (Path journal : marked.isEmpty() ? List.<Path>of() : journals) {
      Journal.read(
          journal,
          marked,
          entry ->
              facts.compute(
                  Objects.requireNonNull(entry.id()),
                  (id, known) -> (known == null ? Facts.NONE : known).after(entry)));
    }
    return withdrawals(facts);
  }

  private static Withdrawals withdrawals(Map<String, Facts> known) {
    var dates = new TreeMap<String, Instant>();
    known.forEach((id, facts) -> {
      Mark mark = facts.withdrawn();
      if (mark != null) {
        dates.put(id, Instant.parse(mark.at()));
      }
    });
    return new Withdrawals(dates);
  }

  /** Every id that the journals have read in such sources, and what is known of it; in no order. */
  void eachOf(Predicate<String> sources, LedgerIndex.Visitor visitor) throws IOException {
    index.eachOf(sources, (id, told) -> visitor.visit(id, marked(id, told)));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
