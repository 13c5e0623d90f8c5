package id.telusur.launch;

import id.telusur.cli.AnalyzeCommand;
import id.telusur.cli.BackupCommand;
import id.telusur.cli.Exit;
import id.telusur.cli.ExportCommand;
import id.telusur.cli.GenerationsCommand;
import id.telusur.cli.HistoryCommand;
import id.telusur.cli.IndexCommand;
import id.telusur.cli.PruneCommand;
import id.telusur.cli.ReindexCommand;
import id.telusur.cli.RestoreCommand;
import id.telusur.cli.RollbackCommand;
import id.telusur.cli.StemCommand;
import id.telusur.cli.VerifyCommand;
import id.telusur.cli.WithdrawCommand;
import id.telusur.language.OwnWords;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Software;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
    name = "telusur",
    mixinStandardHelpOptions = true,
    versionProvider = Telusur.Version.class,
    description = "Full-text search for news on Indonesia's bilateral relations.",
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      EvalCommand.class,
      GenerationsCommand.class,
      VerifyCommand.class,
      RollbackCommand.class,
      PruneCommand.class,
      ExportCommand.class,
      HistoryCommand.class,
      WithdrawCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ReindexCommand.class,
      AnalyzeCommand.class,
      StemCommand.class
    },
    footer = {
      "",
      "The launcher adds: test (the whole suite), soak NAME (the long form of a test), bench (what"
          + " searching and indexing cost), dist (an archive that needs a Java runtime alone)."
    })
public final class Telusur implements Runnable {
  private static final String LOG_MANAGER = "java.util.logging.manager";

  @Spec private CommandSpec spec;

  /** Runs a command and ends with its exit code. */
  public static void main(String... arguments) {
    // What is written for machines has the digits 0 to 9, whatever the reader's.
    Locale.setDefault(Locale.ROOT);
    configureLogging();
    System.exit(told(commands().execute(arguments)));
  }

  /** A command whose output could not be written has not done what it was called for. */
  private static int told(int code) {
    if (!System.out.checkError()) {
      return code;
    }
    System.err.println("telusur: the output could not be written whole");
    return code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
  }

  static CommandLine commands() {
    return new CommandLine(new Telusur())
        .registerConverter(Path.class, Telusur::path)
        .setExecutionStrategy(Telusur::run)
        .setExecutionExceptionHandler(Telusur::failed)
        .setParameterExceptionHandler(Telusur::refused)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int run(CommandLine.ParseResult parsed) {
    try {
      OwnWords.take();
    } catch (IOException | IllegalArgumentException e) {
      CommandLine command = parsed.commandSpec().commandLine();
      throw new ParameterException(command, "telusur.words: " + FileFaults.text(e), e);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Java takes an empty name for the folder that a process is in, which nobody means by one. */
  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("it is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /** Ours, unless the operator names one in the way every Java program knows. */
  private static void configureLogging() {
    if (System.getProperty(LOG_MANAGER) == null) {
      // Java reads it when the first class of logging is used, and that would be LastingLogs.
      System.setProperty(LOG_MANAGER, LastingLogs.class.getName());
    }
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try (InputStream ours = Telusur.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(ours);
    } catch (IOException e) {
      throw new UncheckedIOException("the logging configuration cannot be read", e);
    }
  }

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "which command? " + commands);
  }

  /** The reason alone, which would scroll away above all that a command takes. */
  private static int refused(ParameterException refusal, String... arguments) {
    CommandSpec command = refusal.getCommandLine().getCommandSpec();
    PrintWriter err = refusal.getCommandLine().getErr();
    err.println(refusal.getMessage());
    UnmatchedArgumentException.printSuggestions(refusal, err);
    err.printf("see %s --help%n", command.qualifiedName());
    err.flush();
    return Exit.USAGE;
  }

  /** What the world did is told in one line; what the program did wrong, with its trace. */
  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof IOException fault) {
      command.getErr().println("telusur: " + FileFaults.text(fault));
    } else {
      failure.printStackTrace(command.getErr());
    }
    return Exit.FAILED;
  }

  /** Tells the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"telusur " + Software.version()};
    }
  }
}
