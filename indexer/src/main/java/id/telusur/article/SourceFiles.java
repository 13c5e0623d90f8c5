package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files that a person means by files, folders and globs.
 *
 * @param files in the order they were named, those of a folder or glob by path, each once
 * @param unreadable folders and files in them that could not be looked at, pipes and devices, and
 *     links that lead nowhere
 * @param aside what was passed by in folders: hidden files and folders, {@code README} files, and
 *     the tag files of BagIt bags (they describe a folder)
 */
public record SourceFiles(List<Path> files, List<Rejected> unreadable, List<Path> aside) {
  public SourceFiles {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
    aside = List.copyOf(aside);
  }

  /** None. */
  public static SourceFiles none() {
    return of(List.of());
  }

  /** These files. */
  public static SourceFiles of(List<Path> files) {
    return new SourceFiles(files, List.of(), List.of());
  }

  /**
   * Finds the files. What is passed by in a folder is read where it is named itself.
   *
   * @throws NoSuchFileException if a name means nothing that exists
   */
  public static SourceFiles named(List<String> names) throws IOException {
    var files = new LinkedHashMap<Path, Path>();
    var unreadable = new ArrayList<Rejected>();
    var aside = new LinkedHashMap<Path, Path>();
    for (String name : names) {
      SourceFiles found = named(name);
      found.files.forEach(file -> files.putIfAbsent(SourceName.absolute(file), file));
      unreadable.addAll(found.unreadable);
      found.aside.forEach(path -> aside.putIfAbsent(SourceName.absolute(path), path));
    }
    aside.keySet().removeAll(files.keySet());
    return new SourceFiles(List.copyOf(files.values()), unreadable, List.copyOf(aside.values()));
  }

  private static SourceFiles named(String name) throws IOException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      return walk(path, anything -> true, nothing -> false);
    }
    return Files.exists(path) ? of(List.of(path)) : glob(name);
  }

  private static SourceFiles glob(String name) throws IOException {
    Glob glob = Glob.of(name).orElseThrow(() -> new NoSuchFileException(name));
    boolean there = Files.isDirectory(glob.folder());
    SourceFiles found = there ? walk(glob.folder(), glob, glob::leadsThrough) : none();
    if (found.files.isEmpty() && found.unreadable.isEmpty()) {
      throw new NoSuchFileException(name);
    }
    return found;
  }

  private static SourceFiles walk(Path folder, PathMatcher wanted, Predicate<Path> onTheWay)
      throws IOException {
    var walk = new Walk(folder, wanted, onTheWay);
    var links = EnumSet.of(FileVisitOption.FOLLOW_LINKS); // loops come out as failed visits
    Files.walkFileTree(folder, links, Integer.MAX_VALUE, walk);
    return new SourceFiles(walk.found.stream().sorted().toList(), walk.unreadable, walk.aside);
  }

  /** Finds the wanted files of a folder, and what cannot be looked at. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final PathMatcher wanted;
    private final Predicate<Path> onTheWay;
    private final List<Rejected> unreadable = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();
    private final List<Path> found = new ArrayList<>();

    Walk(Path folder, PathMatcher wanted, Predicate<Path> onTheWay) {
      this.folder = folder;
      this.wanted = wanted;
      this.onTheWay = onTheWay;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(folder) || !Aside.isFolder(nameOf(path))) {
        return FileVisitResult.CONTINUE;
      }
      if (isMeant(path)) {
        aside.add(path);
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      boolean leadsNowhere = attributes.isSymbolicLink(); // else it comes as what is there
      boolean meant = wanted.matches(path) || (leadsNowhere && onTheWay.test(path));
      if (!meant) {
        return FileVisitResult.CONTINUE;
      }
      if (isAside(path)) {
        aside.add(path);
      } else if (leadsNowhere) {
        tell(path, "a link that leads to nothing");
      } else if (attributes.isRegularFile()) {
        found.add(path);
      } else {
        String message = "a pipe or device, not a file";
        unreadable.add(Rejected.ofFile(path.toString(), Reason.NOT_AN_ARTICLE, message));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (path.equals(folder) || isMeant(path)) {
        tell(path, Unreadable.why(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isMeant(Path path) {
      return wanted.matches(path) || onTheWay.test(path);
    }

    private void tell(Path path, String why) {
      String message = "cannot be read: " + why;
      unreadable.add(Rejected.ofFile(path.toString(), Reason.UNREADABLE, message));
    }

    private static boolean isAside(Path path) {
      return Aside.isFile(nameOf(path)) || Files.exists(path.resolveSibling(Aside.BAG));
    }

    private static String nameOf(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
