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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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
    String status = Integer.toString(response.statusCode());
    JsonObject operation = operation(path.replaceFirst("[?].*", ""));
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (operation == null || status.equals("405")) {
      if (path.startsWith("/api/v1")) {
        checkBody("{\"$ref\":\"#/components/schemas/Problem\"}", response.body());
      }
      return;
    }
    JsonObject responses = operation.getAsJsonObject("responses");
    assertTrue(responses.has(status), () -> "%s: undocumented status %s".formatted(path, status));
    JsonObject described = resolved(responses.get(status));
    checkHeaders(described, path, response);
    JsonObject content = described.getAsJsonObject("content");
    if (!response.request().method().equals("HEAD") && content != null) {
      assertTrue(content.has(type), () -> "%s: undocumented type %s".formatted(path, type));
      String schema = content.getAsJsonObject(type).get("schema").toString();
      if (type.endsWith("json")) {
        checkBody(schema, response.body());
      }
    }
  }

  /** Headers that are described: those that have to be there are, and each is what it is to be. */
  private void checkHeaders(JsonObject described, String path, HttpResponse<String> response) {
    JsonObject headers = described.getAsJsonObject("headers");
    for (String name : headers.keySet()) {
      JsonObject header = resolved(headers.get(name));
      String value = response.headers().firstValue(name).orElse(null);
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
