package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
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
  /** Of what is compressed to a fifth or less: half a second's work. */
  private static final long READ_BYTES = 16 << 20;

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

  /**
   * Which journals are damaged by their checksums, of as many as can be looked at in a moment:
   * where there are more, others each time.
   *
   * @param turn a number that is another each time
   * @return for each what is wrong with it, in words
   */
  static List<String> damaged(IndexHome home, int turn) throws IOException {
    List<Path> all = files(home);
    var damaged = new ArrayList<String>();
    long read = 0;
    for (int i = 0; i < all.size() && read < READ_BYTES; i++) {
      Path journal = all.get(Math.floorMod(turn + i, all.size()));
      read += Files.size(journal);
      try {
        Journal.demandChecksum(journal);
      } catch (IOException e) {
        damaged.add(FileFaults.text(e));
      }
    }
    return damaged;
  }

  /** Makes sure that all journals of a home can be read. */
  static void demandWhole(IndexHome home) throws IOException {
    for (Path journal : files(home)) {
      Journal.demandWhole(journal);
    }
  }

  /**
   * The journals of a backup that a home lacks, or has in a damaged state.
   *
   * @throws IOException if one of them is damaged there
   */
  static List<Path> lacking(IndexHome backup, IndexHome home) throws IOException {
    var lacking = new ArrayList<Path>();
    for (Path saved : files(backup)) {
      if (!Journal.isWhole(home.journals().resolve(Journal.nameOf(saved)))) {
        Journal.demandWhole(saved);
        lacking.add(saved);
      }
    }
    return lacking;
  }

  /** Copies the journals that a home lacks, or has in a damaged state, from a backup of it. */
  static void restore(IndexHome backup, IndexHome home) throws IOException {
    Files.createDirectories(home.journals());
    for (Path saved : lacking(backup, home)) {
      Path temporary = DurableFiles.onItsWay(home.journals());
      Files.copy(saved, temporary, StandardCopyOption.REPLACE_EXISTING);
      DurableFiles.put(temporary, home.journals().resolve(Journal.nameOf(saved)));
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
