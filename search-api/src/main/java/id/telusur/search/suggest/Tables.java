package id.telusur.search.suggest;

import id.telusur.query.Naming;
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
  static Tables of(IndexReader reader, List<Label> labels, List<Naming> namings)
      throws IOException {
    Dictionary dictionary = Dictionary.of(reader);
    var names = new Names(namings, labels);
    Entries entries = Entries.of(reader, labels, names, dictionary);
    return new Tables(dictionary, names, new EntryIndex(entries.all()), entries.neighbours());
  }
}
