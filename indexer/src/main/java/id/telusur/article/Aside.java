package id.telusur.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lies beside articles and is passed by, in folders and archives alike: hidden files and
 * folders, {@code README} files, and the tag files of bags (RFC 8493), which describe a folder. An
 * instance knows the bags of one archive, whose members come one by one.
 */
final class Aside {
  /** Where it stands, the files beside it describe a bag, whose payload lies below. */
  static final String BAG = "bagit.txt";

  /** Tag files by name: in an archive they may come before the one that tells of a bag. */
  private static final Pattern TAGS =
      Pattern.compile("bagit\\.txt|bag-info\\.txt|(?:tag)?manifest-(?:md5|sha\\d{1,3})\\.txt");

  private final Set<String> bags = new HashSet<>();

  /**
   * Whether a member of the archive is passed by.
   *
   * @param name as the archive has it; those before have been asked for
   */
  boolean holds(String name) {
    String path = name.replace('\\', '/');
    int end = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, end);
    String file = path.substring(end);
    if (file.equals(BAG)) {
      bags.add(folder);
    }
    return isFile(file)
        || bags.contains(folder)
        || Pattern.compile("/").splitAsStream(folder).anyMatch(Aside::isFolder);
  }

  /** Whether a file of that name is, wherever it lies. */
  static boolean isFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isHidden(name)
        || lower.equals("readme")
        || lower.startsWith("readme.")
        || TAGS.matcher(name).matches();
  }

  /** Whether a folder of that name is, with all that lies below it. */
  static boolean isFolder(String name) {
    return isHidden(name) || name.equals("__MACOSX"); // what macOS adds to a zip
  }

  private static boolean isHidden(String name) {
    return name.length() > 1 && name.startsWith(".") && !name.equals("..");
  }
}
