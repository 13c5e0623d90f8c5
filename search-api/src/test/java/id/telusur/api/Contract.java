package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The OpenAPI description, and whether an answer keeps it. */
final class Contract {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(Dialects.getDraft202012());

  private final JsonObject root;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Contract(JsonObject root) {
    this.root = root;
  }

  static Contract read() throws IOException {
    try (InputStream file = Server.class.getResourceAsStream("openapi.json")) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return of(json);
    }
  }

  static Contract of(String json) {
    return new Contract(JsonParser.parseString(json).getAsJsonObject());
  }

  JsonObject paths() {
    return root.getAsJsonObject("paths");
  }

  /** What a reference stands for; anything else stands for itself. */
  JsonObject resolved(JsonElement element) {
    JsonObject object = element.getAsJsonObject();
    if (!object.has("$ref")) {
      return object;
    }
    JsonObject at = root;
    for (String step : object.get("$ref").getAsString().substring(2).split("/", -1)) {
      at = at.getAsJsonObject(step);
      assertNotNull(at, object::toString);
    }
    return at;
  }

  /** Fails unless the description foresees this answer, its type and its shape. */
  void check(String path, HttpResponse<String> response) {
    check(
        path,
        response.request().method(),
        response.statusCode(),
        response.headers(),
        response.body());
  }

  /** The same of an answer to GET, whole as it was sent. */
  void check(String path, String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    Map<String, List<String>> headers =
        parts[0]
            .lines()
            .skip(1)
            .map(line -> line.split(": ", 2))
            .collect(
                Collectors.groupingBy(
                    field -> field[0], Collectors.mapping(field -> field[1], Collectors.toList())));
    int status = Integer.parseInt(answer.split(" ", 3)[1]);
    check(path, "GET", status, HttpHeaders.of(headers, (name, value) -> true), parts[1]);
  }

  private void check(String path, String method, int code, HttpHeaders headers, String body) {
    String status = Integer.toString(code);
    JsonObject operation = operation(path.replaceFirst("[?].*", ""));
    String type = headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (operation == null || status.equals("405")) {
      if (path.startsWith("/api/v1")) {
        checkBody("{\"$ref\":\"#/components/schemas/Problem\"}", body);
      }
      return;
    }
    JsonObject responses = operation.getAsJsonObject("responses");
    assertTrue(responses.has(status), () -> "%s: undocumented status %s".formatted(path, status));
    JsonObject described = resolved(responses.get(status));
    checkHeaders(described, path, headers);
    JsonObject content = described.getAsJsonObject("content");
    if (!method.equals("HEAD") && content != null) {
      assertTrue(content.has(type), () -> "%s: undocumented type %s".formatted(path, type));
      String schema = content.getAsJsonObject(type).get("schema").toString();
      if (type.endsWith("json")) {
        checkBody(schema, body);
      }
    }
  }

  /** Headers that are described: those that have to be there are, and each is what it is to be. */
  private void checkHeaders(JsonObject described, String path, HttpHeaders sent) {
    if (!described.has("headers")) {
      return;
    }
    JsonObject headers = described.getAsJsonObject("headers");
    for (String name : headers.keySet()) {
      JsonObject header = resolved(headers.get(name));
      String value = sent.firstValue(name).orElse(null);
      boolean due = header.has("required") && header.get("required").getAsBoolean();
      assertTrue(value != null || !due, () -> "%s: no header %s".formatted(path, name));
      if (value != null) {
        JsonObject schema = header.getAsJsonObject("schema");
        boolean text = schema.get("type").getAsString().equals("string");
        checkBody(schema.toString(), text ? new JsonPrimitive(value).toString() : value);
      }
    }
  }

  /** Fails unless a JSON text is what a schema of the description asks for. */
  void checkBody(String schema, String body) {
    assertEquals(
        "[]",
        schemas.computeIfAbsent(schema, this::compiled).validate(body, InputFormat.JSON).toString(),
        body);
  }

  private Schema compiled(String schema) {
    JsonObject alone = JsonParser.parseString(schema).getAsJsonObject();
    alone.add("components", root.get("components"));
    return REGISTRY.getSchema(alone.toString(), InputFormat.JSON);
  }

  private JsonObject operation(String path) {
    for (Map.Entry<String, JsonElement> entry : paths().entrySet()) {
      String pattern = Pattern.quote(entry.getKey()).replaceAll("[{]\\w+}", "\\\\E[^/]+\\\\Q");
      if (path.matches(pattern)) {
        return entry.getValue().getAsJsonObject().getAsJsonObject("get");
      }
    }
    return null;
  }
}
