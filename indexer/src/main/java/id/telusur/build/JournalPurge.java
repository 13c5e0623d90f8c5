package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes out of the journals of a home what they say of some articles, but id and date; and of
 * rejected records, which may be of them, all but where they stood and why they were rejected.
 */
record JournalPurge(IndexHome home, Set<String> ids) {
  void run() throws IOException {
    for (Path journal : Journals.files(home)) {
      if (tellsOfThem(journal)) {
        rewrite(journal);
      }
    }
  }

  private void rewrite(Path journal) throws IOException {
    Path temporary = DurableFiles.onItsWay(home.journals());
    try (Writer out = Journal.compressed(temporary)) {
      long sequence =
          Journal.read(
              journal,
              entry -> {
                if (isOfThem(entry)) {
                  entry.purge();
                } else if (entry.quotes()) {
                  entry.forgetValue();
                }
                Journal.writeLine(out, entry.toString());
              });
      Journal.writeEnd(out, sequence);
    }
    DurableFiles.put(temporary, journal);
  }

  /** Whether a journal has to be written anew. */
  private boolean tellsOfThem(Path journal) throws IOException {
    var found = new AtomicBoolean();
    Journal.read(
        journal,
        entry ->
            found.compareAndSet(
                false, entry.quotes() || (isOfThem(entry) && entry.tellsMoreThanItsId())));
    return found.get();
  }

  private boolean isOfThem(JournalEntry entry) {
    String id = entry.id();
    return id != null && ids.contains(id);
  }
}
