package id.telusur.launch;

import id.telusur.query.Reading;
import id.telusur.query.VariantGroups;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option of commands that search once, as the setting of a server: groups of one's own. */
final class OwnVariants {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--variants",
      paramLabel = "FILE",
      description = "groups of names of your own, as a server is given them")
  private @Nullable Path file;

  /** How queries are read with them. */
  Reading reading() throws IOException {
    return reading(file, command);
  }

  /**
   * How queries are read with the groups of a file, if there is one.
   *
   * @throws ParameterException naming file, line and value of all that is wrong in it
   */
  static Reading reading(@Nullable Path file, CommandSpec command) throws IOException {
    if (file == null) {
      return Reading.STANDARD;
    }
    try {
      return Reading.with(VariantGroups.with(file));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
