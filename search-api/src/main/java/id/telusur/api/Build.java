package id.telusur.api;

import id.telusur.article.ContentHash;
import id.telusur.schema.Software;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What tells one build of this software from another of the same version: a digest of its classes
 * and lists, which decide its answers, and of the manifests, which name its libraries.
 */
final class Build {
  private static final Logger LOG = Logger.getLogger(Build.class.getName());
  private static final int DIGITS = 16;

  /** A class of each module. */
  private static final List<Class<?>> MODULES = List.of(Software.class, Build.class);

  private static final String ID = ofThis();

  private Build() {}

  /** The same for all who run this build; 16 hexadecimal digits. */
  static String id() {
    return ID;
  }

  private static String ofThis() {
    try {
      var places = new LinkedHashSet<Path>();
      for (Class<?> module : MODULES) {
        CodeSource source = module.getProtectionDomain().getCodeSource();
        if (source == null) {
          throw new IOException("no place is known of " + module);
        }
        places.add(Path.of(source.getLocation().toURI()));
      }
      return of(places);
    } catch (IOException | UncheckedIOException | URISyntaxException e) {
      LOG.log(Level.WARNING, "answers will be confirmed until the next start alone", e);
      return UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
    }
  }

  /** The digest of what lies in folders and jars, whenever it was written. */
  static String of(Set<Path> places) throws IOException {
    MessageDigest digest = ContentHash.newSha256();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        add(place, digest);
      } else {
        addJar(place, digest);
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Read as a stream of its own: a small Java runtime has no file system within jars. */
  private static void addJar(Path place, MessageDigest digest) throws IOException {
    try (var jar = new ZipFile(place.toFile())) {
      for (ZipEntry file :
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList()) {
        try (InputStream content = jar.getInputStream(file)) {
          add(file.getName(), content.readAllBytes(), digest);
        }
      }
    }
  }

  private static void add(String name, byte[] content, MessageDigest digest) {
    digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  private static void add(Path root, MessageDigest digest) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file :
          all.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList()) {
        add(root.relativize(file).toString(), Files.readAllBytes(file), digest);
      }
    }
  }
}
