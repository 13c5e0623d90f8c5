package id.telusur.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The places that files, folders and globs stand for, however they are named. */
public final class SourceScope {
  private final List<Place> places;
  private final List<Place> gone;

  /**
   * A scope.
   *
   * @param names as a person named them
   */
  public SourceScope(List<String> names) {
    this(names, List.of());
  }

  /**
   * A scope with places that are no more, or hold nothing any more.
   *
   * @param names as a person named them
   * @param gone those others, likewise
   */
  public SourceScope(List<String> names, List<String> gone) {
    this.places = names.stream().map(Place::named).toList();
    this.gone = gone.stream().map(Place::named).toList();
  }

  /**
   * Whether a source of that name, as a {@link Provenance} has it, is one of theirs. Of a relative
   * name nobody knows the folder: it is none.
   */
  public boolean covers(String source) {
    return isIn(Stream.concat(places.stream(), gone.stream()), source);
  }

  /** Whether a source is of a place that is no more, or holds nothing any more. */
  public boolean isGone(String source) {
    return isIn(gone.stream(), source);
  }

  /** The names that stand for none of some files, but for places that are no more. */
  public List<String> without(Collection<Path> files) {
    return without(places, files);
  }

  /** The names of places that are no more, or hold nothing any more, which stand for no file. */
  public List<String> goneWithout(Collection<Path> files) {
    return without(gone, files);
  }

  private static List<String> without(List<Place> places, Collection<Path> files) {
    return places.stream()
        .filter(place -> files.stream().noneMatch(place.files::matches))
        .map(Place::name)
        .toList();
  }

  private static boolean isIn(Stream<Place> places, String source) {
    Path file = Path.of(SourceName.file(source));
    return file.isAbsolute() && places.anyMatch(place -> place.files.matches(file));
  }

  private record Place(String name, PathMatcher files) {
    static Place named(String name) {
      Path path = Path.of(name);
      Glob glob = Files.exists(path) ? null : Glob.of(name).orElse(null);
      return new Place(name, glob == null ? within(SourceName.absolute(path)) : glob);
    }

    private static PathMatcher within(Path place) {
      Path real = RealPath.of(place);
      return file ->
          SourceName.absolute(file).startsWith(place) || RealPath.of(file).startsWith(real);
    }
  }
}
