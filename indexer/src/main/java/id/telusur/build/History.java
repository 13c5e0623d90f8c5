package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article's life through the runs, as the journals tell it. */
public final class History {
  private History() {}

  /**
   * What became of every record with an id, oldest first.
   *
   * @throws IOException if a journal is damaged, or that of a kept generation is missing
   */
  public static List<Event> of(IndexHome home, String id) throws IOException {
    Journals.demand(home);
    var events = new ArrayList<Event>();
    for (Path journal : Journals.published(home)) {
      String run = Journal.run(journal);
      Journal.read(journal, id, entry -> events.add(event(run, entry)));
    }
    return List.copyOf(events);
  }

  private static Event event(String run, JournalEntry entry) {
    ContentHash taken = entry.isNumbered() && entry.hasContent() ? entry.hash() : null;
    return new Event(run, Telling.of(entry), entry.toString(), taken);
  }

  /**
   * The content that the live generation holds under an id, if there is one.
   *
   * @throws IOException if nothing is live, or it cannot be read
   */
  public static Optional<ContentHash> live(IndexHome home, String id) throws IOException {
    Generation live = home.live();
    ReaderLock lock = ReaderLock.share(home, live);
    try (Held held = Held.open(home, live)) {
      return held.known(id).map(Held.Known::hash);
    } finally {
      lock.close();
    }
  }

  /**
   * What became of one record.
   *
   * @param run the run: the name of the generation that it made
   * @param told the outcome, place and content, for a person
   * @param json the line of the journal
   * @param taken the content that the run's generation holds by it, {@code null} if it is none
   */
  public record Event(String run, String told, String json, @Nullable ContentHash taken) {}
}
