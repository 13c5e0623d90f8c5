package id.telusur.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import id.telusur.relation.Event;
import id.telusur.relation.Mention;
import id.telusur.relation.Pair;
import id.telusur.relation.Relation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of places in an article's text, as the index holds it: a JSON object of arrays.
 * Under {@code mentions} an array for each mention: country, T for the title or B for the body,
 * start, end, reason. Under {@code events} one for each event: kind, pair, first day, last day, how
 * they were found, start and end of its sentence in the body, of the words that say what was done,
 * and of those that say when.
 *
 * @param mentions the places that stand for a country
 * @param events what sentences state that two countries did
 */
public record Annotations(List<Mention> mentions, List<Event> events) {
  public Annotations {
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
  }

  static Annotations of(Relation relation) {
    return new Annotations(relation.mentions(), relation.events());
  }

  /** Reads what {@link Field#ANNOTATIONS} holds. */
  public static Annotations parse(String json) {
    JsonObject all = JsonParser.parseString(json).getAsJsonObject();
    var mentions = new ArrayList<Mention>();
    for (JsonElement mention : all.getAsJsonArray("mentions")) {
      mentions.add(mention(mention.getAsJsonArray()));
    }
    var events = new ArrayList<Event>();
    for (JsonElement event : all.getAsJsonArray("events")) {
      events.add(event(event.getAsJsonArray()));
    }
    return new Annotations(mentions, events);
  }

  String toJson() {
    var text = new StringWriter();
    try (var json = new JsonWriter(text)) {
      json.beginObject().name("mentions").beginArray();
      for (Mention mention : mentions) {
        write(mention, json);
      }
      json.endArray().name("events").beginArray();
      for (Event event : events) {
        write(event, json);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void write(Mention mention, JsonWriter json) throws IOException {
    json.beginArray();
    json.value(mention.country());
    json.value(mention.part() == Mention.Part.TITLE ? "T" : "B");
    json.value(mention.start());
    json.value(mention.end());
    json.value(name(mention.reason()));
    json.endArray();
  }

  private static Mention mention(JsonArray one) {
    return new Mention(
        one.get(0).getAsString(),
        one.get(1).getAsString().equals("T") ? Mention.Part.TITLE : Mention.Part.BODY,
        one.get(2).getAsInt(),
        one.get(3).getAsInt(),
        value(Mention.Reason.class, one.get(4)));
  }

  private static void write(Event event, JsonWriter json) throws IOException {
    json.beginArray();
    json.value(name(event.kind()));
    json.value(event.pair().toString());
    json.value(event.from().toString());
    json.value(event.to().toString());
    json.value(name(event.dating()));
    for (Event.Span span : List.of(event.sentence(), event.deed(), event.date())) {
      json.value(span.start());
      json.value(span.end());
    }
    json.endArray();
  }

  private static Event event(JsonArray one) {
    return new Event(
        value(Event.Kind.class, one.get(0)),
        Pair.parse(one.get(1).getAsString()),
        LocalDate.parse(one.get(2).getAsString()),
        LocalDate.parse(one.get(3).getAsString()),
        value(Event.Dating.class, one.get(4)),
        span(one, 5),
        span(one, 7),
        span(one, 9));
  }

  private static Event.Span span(JsonArray one, int at) {
    return new Event.Span(one.get(at).getAsInt(), one.get(at + 1).getAsInt());
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonElement name) {
    return Enum.valueOf(type, name.getAsString().toUpperCase(Locale.ROOT));
  }
}
