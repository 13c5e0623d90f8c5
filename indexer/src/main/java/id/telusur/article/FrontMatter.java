package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML as named values. Each is the text that is written, whatever type it is or names: an id
 * may be 20240813.10, a title true.
 */
final class FrontMatter {
  private static final LoadSettings YAML =
      LoadSettings.builder().setLabel("front matter").setMaxAliasesForCollections(10).build();

  private FrontMatter() {}

  /**
   * The values; nothing where the YAML is no mapping.
   *
   * @throws YamlEngineException if it is not YAML, or nothing that JSON can say
   */
  static Optional<JsonObject> read(String yaml) {
    try {
      return new Compose(YAML)
          .composeString(yaml)
          .filter(MappingNode.class::isInstance)
          .map(fields -> json(fields).getAsJsonObject());
    } catch (StackOverflowError e) {
      throw new YamlEngineException("nested too deeply", e);
    }
  }

  private static JsonElement json(Node node) {
    if (node.isRecursive()) {
      throw new YamlEngineException("an alias within what it names");
    }
    return switch (node) {
      case MappingNode mapping -> object(mapping);
      case SequenceNode several -> {
        var array = new JsonArray();
        several.getValue().forEach(value -> array.add(json(value)));
        yield array;
      }
      case ScalarNode scalar -> new JsonPrimitive(scalar.getValue());
      default -> throw new YamlEngineException("a value that is not known");
    };
  }

  private static JsonObject object(MappingNode mapping) {
    var object = new JsonObject();
    for (NodeTuple member : mapping.getValue()) {
      Node key = member.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : json(key).toString();
      if (object.has(name)) {
        throw new DuplicateKeyException(mapping.getStartMark(), name, key.getStartMark());
      }
      object.add(name, json(member.getValueNode()));
    }
    return object;
  }
}
