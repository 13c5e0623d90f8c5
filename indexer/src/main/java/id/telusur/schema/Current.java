package id.telusur.schema;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The file that names the live generation of a home, and what may be wrong with it. */
record Current(IndexHome home) {
  /** Of what CURRENT says and should not, in characters. */
  private static final int QUOTED = 40;

  /**
   * The generation that it names, if it is there.
   *
   * @throws DamagedException if it names none that is there, or is missing beside one that was live
   * @throws IOException if it cannot be read
   */
  Optional<Generation> read() throws IOException {
    while (true) {
      Optional<String> name = named();
      Optional<String> fault = name.isEmpty() ? faultOfNone() : fault(name.get());
      if (fault.isEmpty()) {
        return name.map(Generation::new);
      }
      if (name.equals(named())) {
        throw damaged(fault.get());
      } // else another one is live by now, and what was read is pruned
    }
  }

  private Optional<String> named() throws IOException {
    try {
      return Optional.of(
          new String(Files.readAllBytes(home.pointer()), StandardCharsets.UTF_8).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      if (Files.isDirectory(home.pointer())) {
        throw damaged("is a folder, which is to be removed");
      }
      throw e;
    }
  }

  private DamagedException damaged(String how) throws IOException {
    return new DamagedException("%s %s: %s".formatted(home.pointer(), how, mending()), null);
  }

  private Optional<String> fault(String name) throws IOException {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    if (!Generation.isName(name)) {
      return Optional.of("is damaged, " + quoted(name));
    }
    return home.has(new Generation(name))
        ? Optional.empty()
        : Optional.of("names generation %s, which is not there".formatted(name));
  }

  /** Without CURRENT nothing is live: that is no fault unless something was. */
  private Optional<String> faultOfNone() throws IOException {
    for (Generation generation : home.complete()) {
      if (!DurableFiles.exists(home.unpublished(generation))) {
        return Optional.of("is missing");
      }
    }
    return Optional.empty();
  }

  private String mending() throws IOException {
    return home.complete().isEmpty()
        ? "no generation is there (is it mounted?): restore a backup, or remove CURRENT and index anew"
        : "name what is to be live (rollback --generation G; \"generations\" lists them)";
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text.substring(0, Math.min(text.length(), QUOTED))).toString();
  }
}
