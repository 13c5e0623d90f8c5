import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Prints every article that holds all words of a query, newest first.
 *
 * <p>java -cp gson.jar Search.java http://127.0.0.1:8080 "latihan militer"
 */
public class Search {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static void main(String... arguments) throws Exception {
    URI base = URI.create(arguments[0]);
    String q = URLEncoder.encode(arguments[1], StandardCharsets.UTF_8);
    String next = "/api/v1/search?sort=newest&relax=false&size=50&q=" + q;
    boolean first = true;
    while (next != null) {
      JsonObject answer = ask(base.resolve(next));
      if (!answer.get("partial").isJsonNull()) {
        throw new IllegalStateException("not all: " + answer.get("partial"));
      }
      if (first) {
        JsonObject total = answer.getAsJsonObject("total");
        System.out.printf(
            "%s articles, in %s groups of copies%n", total.get("value"), total.get("groups"));
        first = false;
      }
      for (JsonElement hit : answer.getAsJsonArray("hits")) {
        JsonObject article = hit.getAsJsonObject();
        System.out.println(
            text(article.get("published"), "undated") + "  " + text(article.get("title"), ""));
      }
      next = text(answer.get("next"), null);
    }
  }

  private static JsonObject ask(URI address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() == 429 || response.statusCode() == 503) {
      long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
      Thread.sleep(1000 * seconds);
      return ask(address);
    }
    JsonObject answer = JsonParser.parseString(response.body()).getAsJsonObject();
    if (response.statusCode() != 200) {
      // Every error is a problem+json; errors names the parameters at fault.
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }

  private static String text(JsonElement element, String standard) {
    return element.isJsonNull() ? standard : element.getAsString();
  }
}
