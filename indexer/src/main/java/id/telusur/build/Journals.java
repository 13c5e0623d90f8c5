package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The journals of a home, one {@link Journal} for each run. They are never pruned and never
 * rewound.
 */
final class Journals {
  private Journals() {}

  /** The journals of a home, oldest first. */
  static List<Path> files(IndexHome home) throws IOException {
    return DurableFiles.entries(home.journals()).stream()
        .filter(path -> path.toString().endsWith(IndexHome.JOURNAL))
        .toList();
  }

  /** Those whose runs have published: for who reads a home beside the one that writes to it. */
  static List<Path> published(IndexHome home) throws IOException {
    var published = new ArrayList<Path>();
    for (Path file : files(home)) {
      String run = Journal.run(file);
      if (!Generation.isName(run) || !home.isUnpublished(new Generation(run))) {
        published.add(file);
      }
    }
    return published;
  }

  /**
   * Makes sure that no journal is missing of the generations that a home holds.
   *
   * @throws MissingException if one is
   */
  static void demand(IndexHome home) throws IOException {
    var generations = new TreeSet<>(home.complete());
    home.currentIfWhole().ifPresent(generations::add);
    var missing = new ArrayList<String>();
    for (Generation generation : generations) {
      Path journal = home.journal(generation);
      if (!DurableFiles.exists(journal)) {
        missing.add(Journal.nameOf(journal));
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingException(home, missing);
    }
  }

  /** The generation of the last run that has a journal; empty if none has. */
  static Optional<Generation> last(IndexHome home) throws IOException {
    return files(home).stream()
        .map(Journal::run)
        .filter(Generation::isName)
        .map(Generation::new)
        .max(Comparator.naturalOrder());
  }

  /** Reads all journals of a home whose runs have published, the oldest first. */
  static void readAll(IndexHome home, Journal.Taker entries) throws IOException {
    for (Path file : published(home)) {
      Journal.read(file, entries);
    }
  }

  /** Copies the journals that a home lacks, or has in a damaged state, from a backup of it. */
  static void restore(IndexHome backup, IndexHome home) throws IOException {
    Files.createDirectories(home.journals());
    for (Path saved : files(backup)) {
      Path place = home.journals().resolve(Journal.nameOf(saved));
      if (!Journal.isWhole(place)) {
        Path temporary = DurableFiles.onItsWay(home.journals());
        Files.copy(saved, temporary, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.put(temporary, place);
      }
    }
  }

  /** Journals are not where they were: what they tell would be forgotten. */
  static final class MissingException extends IOException {
    private static final long serialVersionUID = 1;

    private static final int NAMED = 3;

    MissingException(IndexHome home, List<String> names) {
      super(
          """
          %s lacks %s%s, without which withdrawals and numbers of articles would be forgotten: \
          put it back, or take it from a backup (./telusur restore BACKUP --index %s); \
          if it is lost, export the articles and index them in a new folder\
          """
              .formatted(
                  home.journals(),
                  String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
                  names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "",
                  home.folder()));
    }
  }
}
