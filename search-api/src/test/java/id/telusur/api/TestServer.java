package id.telusur.api;

import id.telusur.api.Limits.Asked;
import id.telusur.api.Limits.Clients;
import id.telusur.api.Limits.Connections;
import id.telusur.api.Limits.Turns;
import id.telusur.search.Searches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Servers of tests, on a free port of this machine, and limits that are standard but for one. */
public final class TestServer {
  /** Any number of requests from one address. */
  public static final Clients ANY_NUMBER = new Clients(0, 1, Set.of(), false);

  /** What is standard, for any number of requests. */
  public static final Limits TRUSTING = clients(ANY_NUMBER);

  private TestServer() {}

  public static Server start(Searches searches, Path web) throws IOException {
    return start(searches, web, TRUSTING);
  }

  public static Server start(Searches searches, Path web, Limits limits) throws IOException {
    return Server.start(searches, ServerSettings.of("127.0.0.1", 0, web, limits));
  }

  public static Limits asked(Asked asked) {
    return new Limits(asked, Turns.STANDARD, ANY_NUMBER, Connections.STANDARD);
  }

  public static Limits turns(Turns turns) {
    return new Limits(Asked.STANDARD, turns, ANY_NUMBER, Connections.STANDARD);
  }

  public static Limits clients(Clients clients) {
    return new Limits(Asked.STANDARD, Turns.STANDARD, clients, Connections.STANDARD);
  }

  public static Limits connections(Connections connections) {
    return new Limits(Asked.STANDARD, Turns.STANDARD, ANY_NUMBER, connections);
  }
}
