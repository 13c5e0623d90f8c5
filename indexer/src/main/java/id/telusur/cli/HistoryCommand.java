package id.telusur.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.Article;
import id.telusur.article.ContentHash;
import id.telusur.build.History;
import id.telusur.schema.Addresses;
import id.telusur.schema.FileFaults;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur history}. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description =
        "Tell an article's life through the runs of an index: each record that had its id.")
public final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  /** By what an article is known. */
  private static final class Asked {
    @Option(names = "--id", paramLabel = "ID", description = "the article's id")
    private @Nullable String id;

    @Option(
        names = "--url",
        paramLabel = "URL",
        description = "its address, by which the live generation holds it")
    private @Nullable String url;
  }

  @Option(names = "--json", description = "write the lines of the journals, as JSON Lines")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var home = new IndexHome(index);
    home.live(); // where nothing is, nothing was met
    List<String> ids = ids(home);
    if (ids.isEmpty()) {
      return failed(
          "no article of the live generation has the address %s; what was withdrawn is known by its id"
              .formatted(asked.url));
    }
    for (String id : ids) {
      if (!tell(home, id)) {
        return failed("no run met the id " + id);
      }
    }
    return Exit.DONE;
  }

  private List<String> ids(IndexHome home) throws IOException {
    if (asked.url == null) {
      return List.of(Article.idOf(Objects.requireNonNull(asked.id, "id")));
    }
    return Addresses.ids(home, home.live(), asked.url);
  }

  /** Says whether there is anything to tell. */
  private boolean tell(IndexHome home, String id) throws IOException {
    List<History.Event> events = History.of(home, id);
    PrintWriter out = spec.commandLine().getOut();
    if (asked.url != null && !json) {
      out.println("article " + id);
    }
    events.forEach(event -> out.println(json ? line(event) : event.run() + "  " + event.told()));
    if (!json && !events.isEmpty()) {
      end(home, id, events).ifPresent(out::println);
    }
    out.flush();
    return !events.isEmpty();
  }

  /**
   * What follows of it, where it is not there, or not as it was last, as after a rollback; the
   * journals tell also where an index is damaged.
   */
  private static Optional<String> end(IndexHome home, String id, List<History.Event> events) {
    try {
      Optional<Instant> withdrawn = Withdrawals.read(home).date(id);
      if (withdrawn.isPresent()) {
        return withdrawn.map(at -> "it is withdrawn since " + at);
      }
      Optional<ContentHash> live = History.live(home, id);
      if (live.isEmpty()) {
        return Optional.of("it is not in the live generation " + home.live());
      }
      String hash = live.get().hex();
      return live.equals(last(events))
          ? Optional.empty()
          : Optional.of("the live generation %s holds content %.12s".formatted(home.live(), hash));
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          "whether it is in the live generation cannot be read: " + FileFaults.text(e));
    }
  }

  private static Optional<ContentHash> last(List<History.Event> events) {
    return events.stream()
        .map(History.Event::taken)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  private int failed(String why) {
    spec.commandLine().getErr().println(why);
    return Exit.FAILED;
  }

  private static String line(History.Event event) {
    JsonObject line = JsonParser.parseString(event.json()).getAsJsonObject();
    line.addProperty("run", event.run());
    return line.toString();
  }
}
