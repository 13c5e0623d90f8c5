package id.telusur.search;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Unplaced;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an index from being answered from; the log says when it begins and when it is over.
 */
final class Complaint {
  private static final Logger LOG = Logger.getLogger(Complaint.class.getName());

  private static final String OPENING = "the index is being opened";

  private final IndexHome home;
  private String text = OPENING;
  private @Nullable String standing;
  private @Nullable String logged;
  private boolean last;

  Complaint(IndexHome home) {
    this.home = home;
  }

  /** Why there is no answer while nothing is open. */
  synchronized String text() {
    return text;
  }

  /** What is wrong now; empty while all is well. */
  synchronized Optional<String> standing() {
    return Optional.ofNullable(standing).map(why -> Unplaced.text(home, why));
  }

  /** Something is going to be open; while something is wrong, that is told as before. */
  synchronized void isOpening() {
    text = last || standing != null ? text : OPENING;
  }

  /** Something is wrong. */
  synchronized void stands(String why) {
    standing = why;
    text = last ? text : Unplaced.text(home, why);
  }

  /** Nothing is wrong, or not any more. */
  synchronized void isOver() {
    standing = null;
    text = last ? text : "there is no index yet";
  }

  /** Has the log say what is wrong, or that nothing is any more, unless it says so already. */
  synchronized void log() {
    if (standing == null && logged != null) {
      LOG.info("all of the index can be opened again");
    } else if (standing != null && !standing.equals(logged)) {
      LOG.log(Level.WARNING, "not all of the index can be opened: {0}", standing);
    }
    logged = standing;
  }

  /** From now on there is no answer, for a reason that stays. */
  synchronized void isLast(String why) {
    text = why;
    last = true;
  }
}
