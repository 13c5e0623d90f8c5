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
 */
public record SourceFiles(List<Path> files, List<Rejected> unreadable) {
  public SourceFiles {
    files = List.copyOf(files);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Finds the files. In folders, hidden files and folders, {@code README} files and the tag files
   * of BagIt bags (they describe a folder) are left out.
   *
   * @throws NoSuchFileException if a name means nothing that exists
   */
  public static SourceFiles named(List<String> names) throws IOException {
    var files = new ArrayList<Path>();
    var unreadable = new ArrayList<Rejected>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        files.addAll(walk(path, anything -> true, nothing -> false, unreadable));
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        files.addAll(glob(name, unreadable));
      }
    }
    var each = new LinkedHashMap<Path, Path>();
    files.forEach(file -> each.putIfAbsent(SourceName.absolute(file), file));
    return new SourceFiles(List.copyOf(each.values()), unreadable);
  }

  private static List<Path> glob(String name, List<Rejected> unreadable) throws IOException {
    Glob glob = Glob.of(name).orElseThrow(() -> new NoSuchFileException(name));
    boolean there = Files.isDirectory(glob.folder());
    int before = unreadable.size();
    List<Path> found =
        there ? walk(glob.folder(), glob, glob::leadsThrough, unreadable) : List.of();
    if (found.isEmpty() && unreadable.size() == before) {
      throw new NoSuchFileException(name);
    }
    return found;
  }

  private static List<Path> walk(
      Path folder, PathMatcher wanted, Predicate<Path> onTheWay, List<Rejected> unreadable)
      throws IOException {
    var walk = new Walk(folder, wanted, onTheWay, unreadable);
    var links = EnumSet.of(FileVisitOption.FOLLOW_LINKS); // loops come out as failed visits
    Files.walkFileTree(folder, links, Integer.MAX_VALUE, walk);
    return walk.found.stream().sorted().toList();
  }

  /** Finds the wanted files of a folder, and what cannot be looked at. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final PathMatcher wanted;
    private final Predicate<Path> onTheWay;
    private final List<Rejected> unreadable;
    private final List<Path> found = new ArrayList<>();

    Walk(Path folder, PathMatcher wanted, Predicate<Path> onTheWay, List<Rejected> unreadable) {
      this.folder = folder;
      this.wanted = wanted;
      this.onTheWay = onTheWay;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean aside = !path.equals(folder) && Aside.isFolder(nameOf(path));
      return aside ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      boolean leadsNowhere = attributes.isSymbolicLink(); // else it comes as what is there
      boolean meant = wanted.matches(path) || (leadsNowhere && onTheWay.test(path));
      if (isAside(path) || !meant) {
        return FileVisitResult.CONTINUE;
      }
      if (leadsNowhere) {
        tell(path, new NoSuchFileException(path.toString()));
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
      if (path.equals(folder) || wanted.matches(path) || onTheWay.test(path)) {
        tell(path, e);
      }
      return FileVisitResult.CONTINUE;
    }

    private void tell(Path path, IOException e) {
      String message = "cannot be read: " + e.getClass().getSimpleName();
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
