package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  /** In each line one thing is not as runs write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rusak",
        "",
        "[]",
        "{}",
        "{'record':'satu','source':'s','position':1,'outcome':'rejected'}",
        "{'record':1,'position':1,'outcome':'rejected'}",
        "{'record':1,'source':'s','outcome':'rejected'}",
        "{'record':1,'source':{},'position':1,'outcome':'rejected'}",
        "{'record':1,'source':'s','position':1,'outcome':'hilang'}",
        "{'record':1,'source':'s','position':1,'id':7,'outcome':'added'}",
        "{'record':1,'source':'s','position':1,'id':'a','hash':'pendek','outcome':'duplicate'}",
        "{'record':1,'source':'s','position':1,'id':'a','firstSeen':1,'changed':1}",
        "{'record':1,'source':'s','position':1,'id':'a','hash':HASH,'firstSeen':1}",
        "{'record':1,'source':'s','position':1,'id':'a','hash':HASH,'fetched':'kemarin'}",
        "{'record':1,'id':'a','mark':'hilang','sequence':1,'at':'2024-08-13T01:02:03Z','purged':true}",
        "{'record':1,'id':'a','mark':'purged','at':'2024-08-13T01:02:03Z','purged':true}",
        "{'record':1,'id':'a','mark':'purged','sequence':1,'purged':true}",
        "{'record':1,'id':'a','mark':'purged','sequence':1,'at':'kemarin','purged':true}",
        "{'record':1,'source':'s','position':1,'id':'a','hash':HASH,'replaced':'lama'}",
        "{'record':1,'source':'s','position':1,'id':'a','hash':HASH,'replaced':{'hash':1}}",
        "{'record':1,'source':'s','position':1,'id':'a','left':'s'}",
        "{'record':1,'source':'s','position':1,'id':'a','left':[{}]}",
        "{'record':1,'source':'s','position':1,'outcome':'rejected','value':{}}",
        "{'end':true}",
        "{'end':true,'sequence':'akhir'}"
      })
  void aDamagedLineIsTold(String line) throws IOException {
    assertDamaged(journal(line));
  }

  /** Of the file so many bytes are left. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 10, 40, 60})
  void aJournalThatWasCutIsTold(int left) throws IOException {
    Path journal = journal("{'record':1,'source':'s','position':1,'outcome':'rejected'}");
    assertDamaged(Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), left)));
  }

  @Test
  void aJournalThatTheDiskDoesNotGiveIsClosed() throws IOException {
    Path journal = journal("{'record':1,'source':'s','position':1,'outcome':'rejected'}");
    FaultyFiles files = FaultyFiles.over(folder);
    files.suffer(Fault.at(Fault.Kind.BAD_READ, 2));
    assertThrows(IOException.class, () -> Journal.read(files.path(journal), entry -> {}));
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      List<Path> left = open.filter(file -> leadsTo(file, journal)).toList();
      assertEquals(List.of(), left);
    }
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file.toRealPath());
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  /** Of the file so many bytes at the end are missing: of the checksum and the length of gzip. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 8, 9})
  void aJournalWithoutItsLastBytesIsTold(int missing) throws IOException {
    Path journal = journal("{'record':1,'source':'s','position':1,'outcome':'rejected'}");
    byte[] whole = Files.readAllBytes(journal);
    assertDamaged(Files.write(journal, Arrays.copyOf(whole, whole.length - missing)));
  }

  /** One byte is another: of the head, of the checksum, of the length. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2, -8, -1})
  void aJournalOfWhichAByteIsAnotherIsTold(int place) throws IOException {
    Path journal = journal("{'record':1,'source':'s','position':1,'outcome':'rejected'}");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[place < 0 ? bytes.length + place : place] ^= 0x55;
    assertDamaged(Files.write(journal, bytes));
  }

  private static void assertDamaged(Path journal) {
    var failure = assertThrows(IOException.class, () -> Journal.read(journal, entry -> {}));
    assertTrue(failure.getMessage().contains("damaged"), failure.getMessage());
    assertTrue(failure.getMessage().contains(journal.toString()), failure.getMessage());
  }

  @Test
  void linesOfAllVersionsAreRead() throws IOException {
    var told = new ArrayList<String>();
    Path journal =
        journal(
            "{'record':1,'source':'s.jsonl','position':0,'outcome':'rejected','value':''}",
            "{'record':2,'source':'s.jsonl','position':7,'id':'a','hash':HASH,'firstSeen':1,"
                + "'changed':2,'outcome':'added','mood':{'of':'later versions'}}",
            "{'record':3,'id':'a','outcome':'withdrawn','mark':'purged','sequence':3,"
                + "'at':'2024-08-13T01:02:03Z','purged':true}",
            "{'record':4,'source':'s.jsonl','position':7}",
            "{'record':5,'source':'new/s.jsonl','position':0,'id':'a','left':['/old/s.jsonl','/t']}",
            "{'record':6,'source':'s.jsonl','position':7,'stored':true,'id':'a','hash':HASH,"
                + "'outcome':'unchanged'}");
    assertEquals(9, Journal.read(journal, entry -> told.add(Telling.of(entry))));
    assertEquals(
        List.of(
            "rejected   s.jsonl",
            "added      s.jsonl:7 content 0123456789ab, number 2",
            "withdrawn  (purged)",
            "?          s.jsonl:7",
            "left       /old/s.jsonl, /t",
            "unchanged  the index, once s.jsonl:7 content 0123456789ab"),
        told);
  }

  /** What a reader of lines does wrong is no damage of the journal. */
  @ParameterizedTest
  @ValueSource(classes = {NullPointerException.class, IllegalStateException.class})
  void aFaultOfWhoReadsComesOutAsItIs(Class<? extends RuntimeException> kind) throws Exception {
    Path journal = journal("{'record':1,'source':'s','position':1,'outcome':'rejected'}");
    RuntimeException fault = kind.getConstructor(String.class).newInstance("kept");
    assertSame(
        fault,
        assertThrows(
            kind,
            () ->
                Journal.read(
                    journal,
                    entry -> {
                      throw fault;
                    })));
  }

  /** A full disk is told as any fault of files, in the midst of a large journal, too. */
  @Test
  void aLineThatCannotBeWrittenIsTold() throws IOException {
    Writer out = Files.newBufferedWriter(folder.resolve("log"));
    out.close();
    assertThrows(IOException.class, () -> Journal.writeLine(out, "{}"));
  }

  private Path journal(String... lines) throws IOException {
    Path journal = folder.resolve("j.jsonl.gz");
    try (Writer out = Journal.compressed(journal)) {
      for (String line : lines) {
        Journal.writeLine(out, line.replace("HASH", "'" + HASH + "'").replace('\'', '"'));
      }
      Journal.writeEnd(out, 9);
    }
    return journal;
  }
}
