package id.telusur.schema;

import id.telusur.article.RealPath;
import java.nio.file.Path;
import java.util.List;

/** Messages about a home that do not tell where on this machine it lies: clients read them. */
public final class Unplaced {
  private Unplaced() {}

  /** A message in which files of the home are named from its folder on. */
  public static String text(IndexHome home, String message) {
    String text = message;
    for (Path folder : List.of(RealPath.of(home.folder()), home.folder())) {
      text = text.replace(folder + folder.getFileSystem().getSeparator(), "");
    }
    return text;
  }
}
