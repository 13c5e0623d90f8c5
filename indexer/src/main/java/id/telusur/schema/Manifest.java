package id.telusur.schema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.ContentHash;
import id.telusur.article.SourceDigest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a generation is. Written last: a generation without it is not one.
 *
 * @param generation its name
 * @param base name of the generation that it is an update of, {@code null} if it was built whole
 * @param before name of the generation that a rollback goes back to: the last one that it descends
 *     from and that says something else; empty if there is none, {@code null} if it was built
 *     before that was recorded
 * @param schema version of the fields
 * @param analysis version of the analysis
 * @param tagging version of the lists that countries, pairs, topics and events were read by; {@code
 *     null} if it was built before that was recorded
 * @param software version of the software that built it
 * @param digest SHA-256 over the ordered ids and content hashes and the three versions: the same
 *     for the same articles, wherever and in whatever order they were read
 * @param contents what it holds
 * @param records what became of each record and how many decisions were made, by outcome
 * @param rejected the rejected by reason
 * @param sequence the last sequence number it uses
 * @param sources the files that the run read: of an update, not those of its base
 * @param builtAt when
 * @param durationMillis how long the build took
 */
public record Manifest(
    String generation,
    @Nullable String base,
    @Nullable String before,
    int schema,
    String analysis,
    @Nullable String tagging,
    String software,
    String digest,
    Contents contents,
    Map<String, Long> records,
    Map<String, Long> rejected,
    long sequence,
    List<SourceDigest> sources,
    Instant builtAt,
    long durationMillis) {

  static final String FILE = "manifest.json";

  private static final String CHECKSUM = "checksum";
  private static final Set<String> MEMBERS =
      Arrays.stream(Manifest.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  public Manifest {
    if (!Generation.isName(generation)) {
      throw new IllegalArgumentException("not the name of a generation: " + generation);
    }
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(contents, "contents");
    Objects.requireNonNull(builtAt, "builtAt");
    records = Map.copyOf(records);
    rejected = Map.copyOf(rejected);
    sources = List.copyOf(sources);
  }

  /**
   * Whether this software may answer from the index: its fields have to hold what a reader looks
   * for, and its words have to be cut to roots as queries are, or answers would lack some.
   */
  public boolean isReadable(String currentAnalysis) {
    return schema >= Schema.OLDEST_READABLE
        && schema <= Schema.VERSION
        && analysis.equals(currentAnalysis);
  }

  /**
   * Whether an update may leave what the index holds as it is: what is new would be indexed and
   * tagged alike.
   */
  public boolean isCurrent(String currentAnalysis, String currentTagging) {
    return schema == Schema.VERSION
        && analysis.equals(currentAnalysis)
        && currentTagging.equals(tagging);
  }

  /** The same of a generation that shows other articles than it was built of. */
  public Manifest holding(Contents shown) {
    return new Manifest(
        generation,
        base,
        before,
        schema,
        analysis,
        tagging,
        software,
        digest,
        shown,
        records,
        rejected,
        sequence,
        sources,
        builtAt,
        durationMillis);
  }

  /**
   * Reads the manifest in a generation's folder.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      if (!isWhole(json.remove(CHECKSUM), json)) {
        throw new IOException("its checksum does not fit");
      }
      return FileJson.GSON.fromJson(json, Manifest.class);
    } catch (IOException | RuntimeException e) { // as Gson wraps it
      String why = Files.isDirectory(file) ? "it is a folder" : text(e);
      throw new IOException(
          "the manifest %s cannot be read: %s: %s".formatted(file, why, Remedies.WITHOUT_ARTICLES),
          e);
    }
  }

  private static String text(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "it is missing";
      case CharacterCodingException binary -> "it is no text";
      case IOException fault -> FileFaults.text(fault);
      default -> "it is no manifest";
    };
  }

  /** The manifest with a checksum of its own, so that a damaged byte is noticed. */
  public String toJson() {
    JsonObject json = FileJson.GSON.toJsonTree(this).getAsJsonObject();
    json.addProperty(CHECKSUM, checksum(json));
    return FileJson.GSON.toJson(json) + "\n";
  }

  /**
   * Older versions wrote no checksum; a member that nobody knows may be one with a damaged name.
   */
  private static boolean isWhole(@Nullable JsonElement checksum, JsonObject json) {
    return checksum == null
        ? MEMBERS.containsAll(json.keySet())
        : checksum.getAsString().equals(checksum(json));
  }

  /** SHA-256 of the members in their order, without blanks. */
  private static String checksum(JsonObject json) {
    return ContentHash.of(json.toString()).hex();
  }
}
