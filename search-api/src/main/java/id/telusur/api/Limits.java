package id.telusur.api;

import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import java.time.Duration;
import java.util.Set;

/**
 * What a server takes, and from whom.
 *
 * @param asked how much one request may ask
 * @param turns how much runs at once
 * @param clients how much one client may ask, and which clients there are
 * @param connections how much may come over the network
 */
public record Limits(Asked asked, Turns turns, Clients clients, Connections connections) {
  /** What suits one machine that is asked by anybody. */
  public static final Limits STANDARD =
      new Limits(Asked.STANDARD, Turns.STANDARD, Clients.STANDARD, Connections.STANDARD);

  /**
   * How much one request may ask: more is refused with 400, an old cursor with 410.
   *
   * @param length of any parameter, in UTF-16 units
   * @param clauses things to look for in a query; more are ignored, and said to be
   * @param size articles in one answer
   * @param parameters in the address
   * @param cursorAge how long a cursor is taken after its generation was replaced, where the
   *     request does not name that generation
   */
  public record Asked(int length, int clauses, int size, int parameters, Duration cursorAge) {
    /** What people and programs need. */
    public static final Asked STANDARD =
        new Asked(2000, QueryParser.MAX_CLAUSES, 100, 100, Duration.ofDays(1));

    public Asked {
      Bounds.within("max-length", length, 1, QueryParser.MAX_LENGTH);
      Bounds.within("max-clauses", clauses, 1, QueryParser.MAX_CLAUSES);
      Bounds.within("max-size", size, 1, SearchRequest.MAX_SIZE);
      Bounds.within("max-parameters", parameters, 1, 1000);
      Bounds.notNegative("cursor-age", cursorAge);
    }
  }

  /**
   * How much runs at once: what finds no room is refused with 503.
   *
   * @param searches searches that run at once
   * @param waiting searches that may wait for their turn
   * @param patience how long they may wait
   * @param exports exports that run at once
   * @param exportTime how long one may take
   */
  public record Turns(
      int searches, int waiting, Duration patience, int exports, Duration exportTime) {
    /** What a machine with a few cores bears. */
    public static final Turns STANDARD =
        new Turns(8, 128, Duration.ofSeconds(2), 2, Duration.ofMinutes(10));

    public Turns {
      Bounds.within("searches", searches, 1, 1000);
      Bounds.within("waiting", waiting, 0, 100_000);
      Bounds.within("exports", exports, 1, 100);
      Bounds.notNegative("patience", patience);
      Bounds.positive("export-time", exportTime);
    }
  }

  /**
   * How much one client may ask: more is refused with 429.
   *
   * @param rate requests a second from one address; 0 for any number
   * @param burst requests that it may send at once before that counts
   * @param origins origins whose pages may read answers (CORS), {@code *} for all
   * @param isBehindProxy whether the last address in {@code X-Forwarded-For} is the client's, and
   *     the last {@code X-Forwarded-Proto} the scheme by which it called
   */
  public record Clients(int rate, int burst, Set<String> origins, boolean isBehindProxy) {
    /** The largest rate and burst. */
    public static final int MOST = 1_000_000;

    /** Enough for a person with an impatient browser, and for a program that is not in haste. */
    public static final Clients STANDARD = new Clients(50, 100, Set.of(), false);

    public Clients {
      Bounds.within("rate", rate, 0, MOST);
      Bounds.within("burst", burst, 1, MOST);
      origins = Set.copyOf(origins);
      Origins.check(origins);
    }
  }

  /**
   * How much may come over the network. A head is a request line with its headers.
   *
   * @param most connections open at once; more are refused with 503, but for the {@link Reserve}
   * @param headBytes bytes of a head; more are refused with 431
   * @param headers headers of a request; more are refused with 431
   * @param headTime how long a head may take to arrive: then the connection is closed
   * @param idle how long a connection may stand still: then it is closed
   * @param answerTime how long an answer may take to be made and read: then the connection is
   *     closed
   */
  public record Connections(
      int most, int headBytes, int headers, Duration headTime, Duration idle, Duration answerTime) {
    /** Browsers send heads of some 2 KiB. */
    public static final Connections STANDARD =
        new Connections(
            4096,
            16 << 10,
            100,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60));

    public Connections {
      Bounds.within("connections", most, 1, 1_000_000);
      Bounds.within("head-bytes", headBytes, 1024, 1 << 20);
      Bounds.within("headers", headers, 10, 1000);
      Bounds.positive("head-time", headTime);
      Bounds.positive("idle", idle);
      Bounds.positive("answer-time", answerTime);
    }

    /** What is said where there is no room for another. */
    Problem full() {
      return Problem.busy("%d connections are open".formatted(most));
    }
  }
}
