package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.build.Named;
import id.telusur.build.Purged;
import id.telusur.build.Task;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telusur withdraw}. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "Withdraw articles: they leave the index and stay out of later builds.",
      "The API answers 410 with the date. With index --readmit FILE they are let in again."
    })
public final class WithdrawCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "ids of articles")
  private List<String> ids = List.of();

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(names = "--from", paramLabel = "FILE", description = "a list of ids, one a line")
  private @Nullable Path list;

  @Option(
      names = "--purge",
      description =
          "remove them for good: from every kept generation, the text in the journals and the"
              + " listed backups; only id and date are left. Exit code 3: something else is left,"
              + " and named")
  private boolean purge;

  @Override
  public Integer call() throws IOException {
    var named = new ArrayList<>(Named.all(ids));
    if (list != null) {
      named.addAll(Named.read(list));
    }
    if (named.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "missing: ID or --from FILE");
    }
    new IndexHome(index).live(); // and is not to be made here
    return purge ? purge(named) : run(builder -> builder.run(Task.withdraw(named)));
  }

  private int purge(List<Named> named) throws IOException {
    var left = new ArrayList<String>();
    int code =
        run(builder -> {
          Purged purged = builder.purge(named);
          left.addAll(purged.left());
          return purged.manifest();
        });
    left.forEach(spec.commandLine().getErr()::println);
    return left.isEmpty() ? code : Exit.INCOMPLETE;
  }

  private int run(Running.Work work) throws IOException {
    return Running.plain(spec.commandLine())
        .run(new IndexHome(index), BuildOptions.standard(), work);
  }
}
