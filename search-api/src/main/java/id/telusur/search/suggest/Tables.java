package id.telusur.search.suggest;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/**
 * What is made of an index to suggest from.
 *
 * @param dictionary its words
 * @param names what things are called
 * @param index everything that can be suggested by itself
 * @param neighbours which words stand behind which
 */
record Tables(Dictionary dictionary, Names names, EntryIndex index, Neighbours neighbours) {
  static Tables of(IndexReader reader, List<Label> labels, ThingNames things) throws IOException {
    Dictionary dictionary = Dictionary.of(reader);
    Entries entries = Entries.of(reader, labels, things, dictionary);
    var names = new Names(things, labels);
    return new Tables(dictionary, names, new EntryIndex(entries.all()), entries.neighbours());
  }
}
