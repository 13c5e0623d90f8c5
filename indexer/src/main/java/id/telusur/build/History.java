package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An article's life through the runs, as the journals tell it. */
public final class History {
  private History() {}

  /**
   * What became of every record with an id, oldest first.
   *
   * @throws IOException if a journal is damaged
   */
  public static List<Event> of(IndexHome home, String id) throws IOException {
    var events = new ArrayList<Event>();
    for (Path journal : Journal.files(home)) {
      String run = Journal.run(journal);
      Journal.read(
          journal, id, entry -> events.add(new Event(run, Telling.of(entry), entry.toString())));
    }
    return List.copyOf(events);
  }

  /**
   * Whether the live generation holds an article under an id.
   *
   * @throws IOException if nothing is live, or it cannot be read
   */
  public static boolean isLive(IndexHome home, String id) throws IOException {
    Generation live = home.live();
    ReaderLock lock = ReaderLock.share(home, live);
    try (Held held = Held.open(home, live)) {
      return held.has(id);
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
   */
  public record Event(String run, String told, String json) {}
}
