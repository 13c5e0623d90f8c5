package id.telusur.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.telusur.testing.Needs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything, in each form: as many articles as the search counts, in memory that does not grow.
 */
class ExportSoakTest {
  private static final List<String> FORMATS = List.of("jsonl", "csv", "ris", "bibtex");

  @TempDir Path folder;

  @Test
  @Tag("export")
  void everyFormHoldsAllArticlesAndACutOneShowsIt() throws Exception {
    Random random = Needs.random("export");
    var home = Served.index(folder, Needs.rounds(1000, 3000), random);
    try (var served = Served.start(home, folder, "--rate", "0");
        var client = HttpClient.newHttpClient()) {
      long total = total(client, served);
      for (int round = 0; round < Needs.rounds(1, 3); round++) {
        for (String format : FORMATS) {
          long before = served.memory();
          long start = System.nanoTime();
          assertEquals(total, count(client, served, format), format);
          System.out.printf(
              "export: %s, %d articles, %.1f s, memory %d to %d MiB%n",
              format, total, (System.nanoTime() - start) / 1e9, before, served.memory());
        }
      }
      cut(client, served, FORMATS.getFirst());
    }
    for (String format : FORMATS.subList(1, Needs.rounds(1, FORMATS.size()))) {
      try (var served = Served.start(home, folder, "--rate", "0");
          var client = HttpClient.newHttpClient()) {
        cut(client, served, format);
      }
    }
  }

  private static long total(HttpClient client, Served served) throws Exception {
    HttpRequest request = request(served, "/api/v1/search?size=0&fold=false");
    String body = client.send(request, BodyHandlers.ofString()).body();
    JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
    return answer.getAsJsonObject("total").get("value").getAsLong();
  }

  private static HttpRequest request(Served served, String path) {
    return HttpRequest.newBuilder(served.address().resolve(path)).build();
  }

  /** Articles in the file, which the header and the name of the file foretold. */
  private static long count(HttpClient client, Served served, String format) throws Exception {
    HttpResponse<InputStream> response = export(client, served, format);
    long told = response.headers().firstValueAsLong("X-Total-Count").orElseThrow();
    String name = response.headers().firstValue("Content-Disposition").orElseThrow();
    assertTrue(name.matches(".*telusur-" + told + "\\.(jsonl|csv|ris|bib)\""), name);
    try (Reader body = new InputStreamReader(response.body(), StandardCharsets.UTF_8)) {
      long counted =
          format.equals("csv") ? rows(body) : lines(new BufferedReader(body), format, told);
      assertEquals(told, counted, format);
      return counted;
    }
  }

  private static HttpResponse<InputStream> export(HttpClient client, Served served, String format)
      throws Exception {
    HttpRequest request = request(served, "/api/v1/export?format=" + format);
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    assertEquals(200, response.statusCode());
    return response;
  }

  private static long rows(Reader body) throws IOException {
    long rows = -1;
    try (CsvReader<CsvRecord> table = CsvReader.builder().ofCsvRecord(body)) {
      for (CsvRecord row : table) {
        assertEquals(12, row.getFieldCount());
        rows++;
      }
    }
    return rows;
  }

  private static long lines(BufferedReader body, String format, long told) throws IOException {
    String mark =
        switch (format) {
          case "jsonl" -> "{\"id\":";
          case "ris" -> "ER  - ";
          default -> "@article{";
        };
    long count = 0;
    String last = "";
    for (String line = body.readLine(); line != null; line = body.readLine()) {
      count += line.startsWith(mark) ? 1 : 0;
      last = line;
    }
    if (format.equals("jsonl")) {
      assertEquals("{\"telusur\":{\"complete\":true,\"count\":%d}}".formatted(told), last);
    }
    return count;
  }

  /** The server dies when the first article has been read. */
  private static void cut(HttpClient client, Served served, String format) throws Exception {
    HttpResponse<InputStream> response = export(client, served, format);
    var text = new StringBuilder();
    try (var body =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      text.append((char) body.read());
      served.kill();
      assertThrows(IOException.class, () -> rest(body, text), format);
    }
    assertFalse(text.toString().contains("\"complete\":true"));
  }

  private static void rest(Reader body, StringBuilder text) throws IOException {
    for (int next = body.read(); next >= 0; next = body.read()) {
      text.append((char) next);
    }
  }
}
