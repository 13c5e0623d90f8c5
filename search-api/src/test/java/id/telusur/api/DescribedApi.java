package id.telusur.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a client can do that knows an OpenAPI description and nothing of Telusur: build requests
 * from schemas and examples.
 */
final class DescribedApi {
  private static final String QUERY = "query";

  private final Contract contract;

  DescribedApi(Contract contract) {
    this.contract = contract;
  }

  /** Paths, each with its one operation, GET. */
  List<String> paths() {
    return List.copyOf(contract.paths().keySet());
  }

  /** A request that is right for each value of each parameter that the description names. */
  List<String> rightRequests(String path) {
    var requests = new ArrayList<String>();
    requests.add(request(path, null, List.of()));
    for (JsonObject parameter : parameters(path, QUERY)) {
      for (List<String> values : rightValues(parameter)) {
        requests.add(request(path, parameter, values));
      }
    }
    return requests;
  }

  /** Requests that are wrong by what the description says, and the parameter at fault. */
  List<Map.Entry<String, String>> wrongRequests(String path) {
    var requests = new ArrayList<Map.Entry<String, String>>();
    for (JsonObject parameter : parameters(path, QUERY)) {
      String name = parameter.get("name").getAsString();
      for (List<String> values : wrongValues(parameter)) {
        requests.add(Map.entry(request(path, parameter, values), name));
      }
      List<String> example = rightValues(parameter).getFirst();
      if (!isArray(parameter)) {
        List<String> twice = Stream.concat(example.stream(), example.stream()).toList();
        requests.add(Map.entry(request(path, parameter, twice), name));
      }
    }
    return requests;
  }

  /** A request for something that is not there, {@code null} if the path names nothing. */
  String missingRequest(String path) {
    return parameters(path, "path").isEmpty() ? null : path.replaceAll("[{][^}]+[}]", "tidak-ada");
  }

  boolean foresees(String path, int status) {
    return operation(path).getAsJsonObject("responses").has(Integer.toString(status));
  }

  /** The example of {@code q}, where there is one, and one parameter beside it. */
  private String request(String path, JsonObject parameter, List<String> values) {
    String filled = path;
    for (JsonObject step : parameters(path, "path")) {
      String name = "{" + step.get("name").getAsString() + "}";
      filled = filled.replace(name, encoded(step.get("example").getAsString()));
    }
    var query = new ArrayList<String>();
    for (JsonObject other : parameters(path, QUERY)) {
      String name = other.get("name").getAsString();
      if (other.equals(parameter)) {
        values.forEach(value -> query.add(name + "=" + encoded(value)));
      } else if (name.equals("q")) {
        query.add("q=" + encoded(other.get("example").getAsString()));
      }
    }
    return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
  }

  private static List<List<String>> rightValues(JsonObject parameter) {
    var values = new ArrayList<List<String>>();
    JsonObject schema = parameter.getAsJsonObject("schema");
    JsonElement example = parameter.get("example");
    values.add(
        example instanceof JsonArray several
            ? several.asList().stream().map(JsonElement::getAsString).toList()
            : List.of(example.getAsString()));
    for (String bound : List.of("default", "minimum", "maximum")) {
      if (schema.has(bound)) {
        values.add(List.of(schema.get(bound).getAsString()));
      }
    }
    if (schema.has("enum")) {
      schema.getAsJsonArray("enum").forEach(one -> values.add(List.of(one.getAsString())));
    }
    if (type(schema).equals("boolean")) {
      values.add(List.of("true"));
      values.add(List.of("false"));
    }
    return values.stream().distinct().toList();
  }

  private static List<List<String>> wrongValues(JsonObject parameter) {
    var values = new ArrayList<List<String>>();
    JsonObject schema = parameter.getAsJsonObject("schema");
    switch (type(schema)) {
      case "integer" -> {
        values.add(List.of("satu"));
        values.add(List.of("99999999999999999999"));
        values.add(List.of("" + (schema.get("minimum").getAsLong() - 1)));
        if (schema.has("maximum")) {
          values.add(List.of("" + (schema.get("maximum").getAsLong() + 1)));
        }
      }
      case "boolean" -> values.add(List.of("ya"));
      case "array" -> {
        int most = schema.get("maxItems").getAsInt();
        values.add(Stream.iterate(0, i -> i + 1).limit(most + 1L).map(i -> "x" + i).toList());
      }
      default -> {
        if (schema.has("maxLength")) {
          values.add(List.of("a".repeat(schema.get("maxLength").getAsInt() + 1)));
        }
        if (schema.has("enum")) {
          values.add(List.of("tidak-ada"));
          values.add(List.of(schema.getAsJsonArray("enum").get(0).getAsString().toUpperCase()));
        }
        if (schema.get("format") instanceof JsonPrimitive format
            && format.getAsString().equals("date")) {
          values.add(List.of("2024-13-01"));
          values.add(List.of("kemarin"));
        }
      }
    }
    return values;
  }

  private List<JsonObject> parameters(String path, String in) {
    return operation(path).getAsJsonArray("parameters").asList().stream()
        .map(contract::resolved)
        .filter(parameter -> parameter.get("in").getAsString().equals(in))
        .toList();
  }

  private JsonObject operation(String path) {
    return contract.paths().getAsJsonObject(path).getAsJsonObject("get");
  }

  private static boolean isArray(JsonObject parameter) {
    return type(parameter.getAsJsonObject("schema")).equals("array");
  }

  private static String type(JsonObject schema) {
    return schema.get("type").getAsString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
