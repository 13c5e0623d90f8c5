package id.telusur.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.Article;
import id.telusur.build.History;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Option(names = "--id", required = true, paramLabel = "ID", description = "the article's id")
  private String written;

  @Option(names = "--json", description = "write the lines of the journals, as JSON Lines")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var home = new IndexHome(index);
    String id = Article.idOf(written);
    List<History.Event> events = History.of(home, id);
    PrintWriter out = spec.commandLine().getOut();
    events.forEach(event -> out.println(json ? line(event) : event.run() + "  " + event.told()));
    if (!json) {
      Withdrawals.read(home).date(id).ifPresent(at -> out.println("it is withdrawn since " + at));
    }
    out.flush();
    if (events.isEmpty()) {
      spec.commandLine().getErr().println("no run met the id " + id);
      return Exit.FAILED;
    }
    return Exit.DONE;
  }

  private static String line(History.Event event) {
    JsonObject line = JsonParser.parseString(event.json()).getAsJsonObject();
    line.addProperty("run", event.run());
    return line.toString();
  }
}
