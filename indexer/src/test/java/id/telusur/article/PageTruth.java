package id.telusur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What people noted of a saved page. */
record PageTruth(Path file, String title, Instant published, String body) {
  /** The pages of a folder that holds a ground-truth.json. */
  static List<PageTruth> of(Path folder) throws IOException {
    var pages = new ArrayList<PageTruth>();
    String json = Files.readString(folder.resolve("ground-truth.json"));
    for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
      JsonObject page = element.getAsJsonObject();
      pages.add(
          new PageTruth(
              folder.resolve(page.get("file").getAsString()),
              page.get("title").getAsString(),
              Instant.ofEpochMilli(page.get("date").getAsLong()),
              page.get("content").getAsString()));
    }
    return pages;
  }
}
