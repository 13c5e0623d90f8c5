package id.telusur.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.Instant;
import java.time.LocalDate;

/** JSON of files that people read, too: a member a line, times and days as ISO 8601 has them. */
public final class FileJson {
  public static final Gson GSON =
      new GsonBuilder()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .registerTypeAdapter(Instant.class, AsText.of(Instant::toString, Instant::parse))
          .registerTypeAdapter(LocalDate.class, AsText.of(LocalDate::toString, LocalDate::parse))
          .create();

  private FileJson() {}
}
