package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Reading;
import id.telusur.query.VariantGroups;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import id.telusur.schema.Withdrawals;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import id.telusur.search.suggest.Suggestion;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  /** The manifest of the old generation is a pipe, which opens only when somebody writes to it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whileAnOldGenerationIsOpenedOthersAreAnswered() throws Exception {
    var index = new TestIndex(folder);
    Manifest old = publish(index, "lama", 5);
    publish(index, "baru", 5);
    var slow = SlowFile.of(index.home().manifest(new Generation(old.generation())));
    try (var searches = TestIndex.following(index.home(), LONG);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> first = clients.submit(() -> ask(searches, old.generation()));
      Future<Answer> second = clients.submit(() -> ask(searches, old.generation()));
      for (int i = 0; i < 20; i++) {
        assertEquals("baru", title(ask(searches, null)));
        assertTrue(searches.status().isPresent());
      }
      assertFalse(first.isDone() || second.isDone());
      slow.write();
      assertEquals("lama", title(first.get()));
      assertEquals("lama", title(second.get()));
    }
  }

  /** A request has one deadline, from when it is asked. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoWaitedForAnOldGenerationHasTheRestOfTheTime() throws Exception {
    var index = new TestIndex(folder);
    String old = publish(index, "lama", 5).generation();
    publish(index, "baru", 5);
    var slow = SlowFile.of(index.home().manifest(new Generation(old)));
    try (var searches = TestIndex.following(index.home(), LONG);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Duration> left =
          clients.submit(() -> searches.answered(old, session -> session.deadline().left()));
      Patience.until("it is waited for", () -> isAt("older-generation", OlderGenerations.class));
      long begun = System.nanoTime();
      Thread.sleep(200);
      Duration waited = Duration.ofNanos(System.nanoTime() - begun);
      slow.write();
      Duration most = LONG.minus(waited);
      assertTrue(left.get().compareTo(most) <= 0, () -> left.resultNow() + " left, not " + most);
    }
  }

  /** A file of the old generation is a pipe, which is read only when somebody writes to it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whileAnOldGenerationIsReadWithdrawalsAreFollowed() throws Exception {
    var index = new TestIndex(folder);
    var old = new Generation(publish(index, "lama", 5).generation());
    publish(index, "baru", 5);
    var slow = SlowFile.of(file(index, old, ".*\\.doc"));
    try (var searches = TestIndex.following(index.home(), LONG);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> first = clients.submit(() -> ask(searches, old.name()));
      Patience.until(
          "the old generation is read", () -> isAt("older-generation", LuceneFiles.class));
      new Withdrawals(Map.of("a", Instant.EPOCH)).write(index.home());
      Patience.until("the withdrawal is followed", () -> ask(searches, null).total().value() == 0);
      assertFalse(first.isDone());
      slow.open();
      assertThrows(ExecutionException.class, first::get); // a pipe has no checksum
    }
  }

  /** What is to be live is not open before somebody writes to the pipe. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whileTheNextGenerationIsOpenedWithdrawalsAreFollowed() throws Exception {
    var index = new TestIndex(folder);
    String old = publish(index, "lama", 5).generation();
    String next = publish(index, "baru", 5).generation();
    Path current = index.home().folder().resolve("CURRENT");
    Files.writeString(current, old + "\n");
    var slow = SlowFile.of(index.home().manifest(new Generation(next)));
    try (var generations =
        Generations.opened(index.home(), new Soundness(), VariantGroups.STANDARD, warmed -> {})) {
      generations.watchInBackground();
      Files.writeString(current, next + "\n");
      Patience.until("the next generation is read", () -> isAt("opening", OpenFiles.class));
      new Withdrawals(Map.of("a", Instant.EPOCH)).write(index.home());
      Patience.until(
          "the withdrawal is followed",
          () -> generations.status().orElseThrow().contents().articles() == 0);
      assertEquals(old, generations.status().orElseThrow().generation());
      slow.write();
      Manifest live = generations.status().orElseThrow();
      while (!live.generation().equals(next)) {
        live = generations.status().orElseThrow();
      }
      assertEquals(0, live.contents().articles(), "it is not shown for a moment either");
    }
  }

  /** A server may wait for its first index; that of an archive takes a minute to be opened. */
  @Test
  void anIndexThatIsBeingOpenedIsThere() throws Exception {
    var index = new TestIndex(folder);
    var opened = new CountDownLatch(1);
    Consumer<OpenGeneration> warmer = next -> assertDoesNotThrow(() -> opened.await());
    try (var generations =
        Generations.opened(index.home(), new Soundness(), VariantGroups.STANDARD, warmer)) {
      assertEquals("there is no index yet", unavailable(generations));
      generations.watchInBackground();
      publish(index, "baru", 5);
      Patience.until(
          "it is being opened", () -> unavailable(generations).equals("the index is being opened"));
      opened.countDown();
      Patience.until("it is open", () -> generations.status().isPresent());
    }
  }

  private static String unavailable(Generations generations) {
    return assertThrows(UnavailableException.class, () -> generations.use(null, Deadline.in(LONG)))
        .getMessage();
  }

  /** Warming takes seconds, as all is read that may be suggested. */
  @Test
  void whatWasWithdrawnIsHiddenWithoutWarming() throws Exception {
    var index = new TestIndex(folder);
    index.publish(
        List.of(
            line("a", "Rahasia besar", "Isi besar.", "2024-08-13"),
            line("b", "Rahasia kecil", "Isi kecil.", "2024-08-14")));
    var warmed = new AtomicInteger();
    Consumer<OpenGeneration> warmer =
        next -> {
          warmed.incrementAndGet();
          assertDoesNotThrow(next::suggester);
        };
    try (var generations =
        Generations.opened(index.home(), new Soundness(), VariantGroups.STANDARD, warmer)) {
      generations.watchInBackground();
      assertEquals(List.of("rahasia 2", "besar 1"), suggested(generations, "rahas", "besa"));
      new Withdrawals(Map.of("a", Instant.EPOCH)).write(index.home());
      Patience.until(
          "it is hidden", () -> generations.status().orElseThrow().contents().articles() == 1);
      assertEquals(1, warmed.get());
      assertEquals(List.of("rahasia 1"), suggested(generations, "rahas", "besa"));
    }
  }

  /** What is suggested for beginnings, with its counts. */
  private static List<String> suggested(Generations generations, String... beginnings)
      throws IOException {
    OpenGeneration open = generations.use(null, Deadline.in(LONG));
    try {
      var suggested = new ArrayList<String>();
      for (String typed : beginnings) {
        var session = Session.of(open, Ranking.STANDARD, Reading.STANDARD, Deadline.in(LONG));
        for (Suggestion one : SuggestAnswer.of(typed, 8, session).suggestions()) {
          suggested.add(one.text() + " " + one.count());
        }
      }
      return suggested;
    } finally {
      open.release();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNotOpenInTimeIsSaidSoAndOpenLater() throws Exception {
    var index = new TestIndex(folder);
    Manifest old = publish(index, "lama", 5);
    publish(index, "baru", 5);
    var slow = SlowFile.of(index.home().manifest(new Generation(old.generation())));
    var generations =
        new OlderGenerations(index.home(), new Soundness(), VariantGroups.STANDARD, Set::of);
    for (int i = 0; i < 2; i++) {
      var late =
          assertThrows(UnavailableException.class, () -> generations.use(old.generation(), soon()));
      assertTrue(late.getMessage().contains("is being opened"), late::getMessage);
    }
    slow.write();
    opened(generations, old.generation()).release();
    generations.letGo();
    assertFalse(isRead(index, old));
  }

  /** Opening takes long: what is withdrawn before it is over is not shown. */
  @Test
  void anOldGenerationHidesWhatWasWithdrawnWhileItWasOpened() throws Exception {
    var index = new TestIndex(folder);
    Manifest old = publish(index, "lama", 5);
    var lists = new ArrayDeque<>(List.of(Set.<String>of(), Set.of("n0")));
    var generations =
        new OlderGenerations(
            index.home(), new Soundness(), VariantGroups.STANDARD, lists::removeFirst);
    OpenGeneration opened = opened(generations, old.generation());
    assertEquals(Set.of("n0"), opened.hidden());
    opened.release();
    generations.letGo();
    assertFalse(isRead(index, old));
  }

  @Test
  void manyOldGenerationsAskedAtOnceAreEachAnswered() throws Exception {
    var index = new TestIndex(folder);
    var names = new ArrayList<Manifest>();
    for (int i = 0; i < 5; i++) {
      names.add(publish(index, "ke" + i, 5));
    }
    try (var searches = TestIndex.following(index.home(), LONG);
        var clients = Executors.newFixedThreadPool(10)) {
      var answers = new ArrayList<Future<Answer>>();
      for (int i = 0; i < 100; i++) {
        String generation = names.get(i % names.size()).generation();
        answers.add(clients.submit(() -> ask(searches, generation)));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertEquals("ke" + i % names.size(), title(answers.get(i).get()));
      }
    }
  }

  /** What is asked for while others are being opened does not have them opened again and again. */
  @Test
  void noMoreOldGenerationsAreBeingOpenedThanMayBeOpen() throws Exception {
    var index = new TestIndex(folder);
    var names = new ArrayList<String>();
    for (int i = 0; i <= OlderGenerations.MOST; i++) {
      names.add(publish(index, "ke" + i, 5).generation());
    }
    var begun = new AtomicInteger();
    var may = new CountDownLatch(1);
    Checks checks =
        (generation, directory) -> {
          begun.incrementAndGet();
          await(may);
        };
    var generations = new OlderGenerations(index.home(), checks, VariantGroups.STANDARD, Set::of);
    for (int round = 0; round < 5; round++) {
      for (String name : names) {
        assertThrows(UnavailableException.class, () -> generations.use(name, soon()));
      }
    }
    assertTrue(begun.get() <= OlderGenerations.MOST, () -> begun + " are being opened");
    may.countDown();
    for (String name : names) {
      opened(generations, name).release();
    }
    generations.letGo();
  }

  @Test
  void anOldGenerationThatCannotBeOpenedIsGoneForAllWhoAsk() throws Exception {
    var index = new TestIndex(folder);
    Manifest old = publish(index, "lama", 5);
    publish(index, "baru", 5);
    Files.writeString(index.home().manifest(new Generation(old.generation())), "rusak");
    try (var searches = TestIndex.following(index.home(), LONG);
        var clients = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 8; i++) {
        Future<Answer> asked = clients.submit(() -> ask(searches, old.generation()));
        var failed = assertThrows(ExecutionException.class, asked::get);
        assertEquals(GoneException.class, failed.getCause().getClass());
      }
    }
  }

  @Test
  void whatCannotBecomeLiveIsSaidAndTheOlderOneAnswers() throws Exception {
    var index = new TestIndex(folder);
    Manifest good = publish(index, "baik", 5);
    Path current = index.home().folder().resolve("CURRENT");
    try (var searches = TestIndex.following(index.home(), LONG)) {
      assertTrue(searches.complaint().isEmpty());
      String bad = index.publishUnreadable(List.of(line("a", "rusak", "Isi.", "2024-08-13")));
      Patience.until("it complains", () -> searches.complaint().isPresent());
      assertEquals(good.generation(), searches.live().generation());
      assertEquals(good.generation(), ask(searches, null).generation());
      try (var fresh = TestIndex.following(index.home(), LONG)) {
        var refused = assertThrows(UnavailableException.class, fresh::live);
        assertEquals(fresh.complaint().orElseThrow(), refused.getMessage());
        assertTrue(refused.getMessage().contains(bad), refused::getMessage);
      }
      Files.writeString(current, good.generation() + "\n");
      Patience.until("it does not complain", () -> searches.complaint().isEmpty());
    }
  }

  /** A link to itself can be opened by nobody, whoever runs the test. */
  @ParameterizedTest
  @ValueSource(strings = {"segments_.*", ".*\\.doc"})
  @DisabledOnOs(OS.WINDOWS)
  void whatIsOpenAnswersThoughItCannotBeOpenedAgain(String name) throws Exception {
    var index = new TestIndex(folder);
    var live = new Generation(publish(index, "baik", 5).generation());
    Path file = file(index, live, name);
    Path aside = folder.resolve("aside");
    try (var searches = TestIndex.following(index.home(), LONG)) {
      Files.move(file, aside);
      Files.createSymbolicLink(file, file.getFileName());
      Patience.until("it complains", () -> searches.complaint().isPresent());
      String complaint = searches.complaint().orElseThrow();
      assertTrue(complaint.contains(index.home().folder().relativize(file).toString()), complaint);
      assertFalse(complaint.contains("damaged"), complaint);
      assertEquals("baik", title(ask(searches, null)));
      try (var fresh = TestIndex.following(index.home(), LONG)) {
        var refused = assertThrows(UnavailableException.class, fresh::live);
        assertFalse(refused.getMessage().contains("damaged"), refused::getMessage);
      }
      Files.delete(file);
      Files.move(aside, file);
      Patience.until("it does not complain", () -> searches.complaint().isEmpty());
      assertEquals("baik", title(ask(searches, null)));
    }
  }

  @Test
  void aReaderMakesNoFolders() throws Exception {
    var index = new TestIndex(folder);
    publish(index, "baik", 5);
    List<Path> before = DurableFiles.entries(index.home().generations());
    var absent = new Generation("20270101T000000000Z-00000000");
    Files.writeString(index.home().folder().resolve("CURRENT"), absent.name() + "\n");
    try (var searches = TestIndex.following(index.home(), LONG)) {
      assertTrue(searches.complaint().orElseThrow().contains(absent + ", which is not there"));
    }
    assertEquals(before, DurableFiles.entries(index.home().generations()));
  }

  /** A disk that is not there tells nothing: neither what is live, nor what was withdrawn. */
  @Test
  void whatIsOutOfSightIsSaidAndChangesNothing() throws Exception {
    var index = new TestIndex(folder);
    List<String> lines =
        List.of(
            line("a", "baik", "Isi.", "2024-08-13"), line("b", "ditarik", "Isi.", "2024-08-13"));
    String live = index.publish(lines, 5).generation();
    new Withdrawals(Map.of("b", Instant.EPOCH)).write(index.home());
    try (var searches = TestIndex.following(index.home(), LONG)) {
      Path list = index.home().withdrawn();
      Map<Path, String> complaints =
          Map.of(
              list,
              "is missing, any run that writes makes it anew: WITHDRAWN",
              index.home().generations(),
              "is not there: no generation is there (is it mounted?): restore a backup, or remove CURRENT and index anew",
              index.home().folder(),
              "the index is out of sight: there is no CURRENT");
      for (Map.Entry<Path, String> complaint : complaints.entrySet()) {
        Path gone = complaint.getKey();
        Path away = folder.resolve("away");
        Files.move(gone, away);
        String said = complaint.getValue();
        Patience.until(
            "it complains that " + said, () -> searches.complaint().orElse("").endsWith(said));
        assertEquals("baik", title(ask(searches, null)));
        assertEquals(1, ask(searches, null).total().value());
        Files.move(away, gone);
        Patience.until("it does not complain", () -> searches.complaint().isEmpty());
        assertEquals(1, ask(searches, null).total().value());
      }
      String next = publish(index, "baru", 5).generation();
      Patience.until(next + " is live", () -> searches.live().generation().equals(next));
    }
  }

  /** A lost list does not say that nothing was withdrawn, neither to one who never saw it. */
  @Test
  void withoutAListNoOlderGenerationIsShown() throws Exception {
    var index = new TestIndex(folder);
    String before = publish(index, "ditarik", 5).generation();
    publish(index, "baik", 5);
    Path list = index.home().withdrawn();
    Files.delete(list);
    assertShowsNoOlderGeneration(index, before);
    String ofAnEarlierVersion = "{\"id\":\"b\",\"at\":\"2024-08-13T01:02:03Z\"}\n";
    for (String text : List.of("", "rusak\n", ofAnEarlierVersion)) {
      Files.writeString(list, text);
      assertShowsNoOlderGeneration(index, before);
    }
  }

  private static void assertShowsNoOlderGeneration(TestIndex index, String before)
      throws Exception {
    String list = "WITHDRAWN";
    try (var searches = TestIndex.following(index.home(), LONG)) {
      assertTrue(searches.complaint().orElseThrow().contains(list));
      assertEquals("baik", title(ask(searches, null)));
      var refused = assertThrows(UnavailableException.class, () -> ask(searches, before));
      assertTrue(String.valueOf(refused.getMessage()).contains(list), refused::toString);
      new Withdrawals(Map.of()).write(index.home());
      Patience.until("it does not complain", () -> searches.complaint().isEmpty());
      assertEquals("ditarik", title(ask(searches, before)));
    }
  }

  @Test
  void whatFailsWhileItIsWarmedIsNotKeptOpen() throws Exception {
    var index = new TestIndex(folder);
    Manifest one = publish(index, "satu", 5);
    var failure = new AssertionError("no room");
    assertSame(
        failure,
        assertThrows(
            AssertionError.class,
            () ->
                Generations.opened(
                    index.home(),
                    new Soundness(),
                    VariantGroups.STANDARD,
                    warmed -> fail(failure))));
    assertFalse(isRead(index, one));
  }

  @Test
  void whatFailsWhileItIsOpenedIsNotKeptOpen() throws Exception {
    var index = new TestIndex(folder);
    Manifest one = publish(index, "satu", 5);
    var generation = new Generation(one.generation());
    var failure = new AssertionError("no room");
    var failing =
        new AbstractSet<String>() {
          @Override
          public Iterator<String> iterator() {
            throw failure;
          }

          @Override
          public int size() {
            return 1;
          }
        };
    assertSame(
        failure,
        assertThrows(
            AssertionError.class,
            () -> OpenGeneration.open(index.home(), generation, failing, VariantGroups.STANDARD)));
    assertFalse(isRead(index, one));
  }

  /** Who asks after a failure, or waits for one that fails, gets an answer. */
  @Test
  void anErrorWhileAnOldGenerationIsOpenedIsForgotten() throws Exception {
    var index = new TestIndex(folder);
    String old = publish(index, "lama", 5).generation();
    var failures = new CountDownLatch(1);
    Checks checks =
        (generation, directory) -> {
          boolean first = failures.getCount() > 0;
          failures.countDown();
          if (first) {
            throw new OutOfMemoryError("no room");
          }
        };
    var generations = new OlderGenerations(index.home(), checks, VariantGroups.STANDARD, Set::of);
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<OpenGeneration> first = clients.submit(() -> generations.use(old, Deadline.in(LONG)));
      var failed = assertThrows(ExecutionException.class, first::get);
      assertEquals(UnavailableException.class, failed.getCause().getClass());
      generations.use(old, Deadline.in(LONG)).release();
    }
    generations.letGo();
  }

  /** What is opened once all are closed would be closed by nobody. */
  @Test
  void whatIsClosedOpensNoOldGeneration() throws Exception {
    var index = new TestIndex(folder);
    Manifest open = publish(index, "satu", 5);
    Manifest asked = publish(index, "dua", 5);
    publish(index, "baru", 5);
    var generations =
        Generations.opened(index.home(), new Soundness(), VariantGroups.STANDARD, warmed -> {});
    generations.use(open.generation(), Deadline.in(LONG)).release();
    generations.close();
    for (Manifest old : List.of(open, asked)) {
      assertThrows(
          UnavailableException.class,
          () -> generations.use(old.generation(), Deadline.in(LONG)).release());
      assertFalse(isRead(index, old));
    }
  }

  private static OpenGeneration opened(OlderGenerations generations, String name) throws Exception {
    var opened = new AtomicReference<OpenGeneration>();
    Patience.until(
        name + " is open",
        () -> {
          try {
            opened.set(generations.use(name, soon()));
            return true;
          } catch (UnavailableException e) {
            return false;
          }
        });
    return opened.get();
  }

  private static Deadline soon() {
    return Deadline.in(Duration.ofMillis(20));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private static Path file(TestIndex index, Generation generation, String name) throws IOException {
    return DurableFiles.entries(index.home().generation(generation)).stream()
        .filter(one -> one.getFileName().toString().matches(name))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a thread is at work in a class. */
  private static boolean isAt(String thread, Class<?> work) {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(one -> one.getKey().getName().equals(thread))
        .flatMap(one -> Stream.of(one.getValue()))
        .anyMatch(step -> step.getClassName().equals(work.getName()));
  }

  private static boolean isRead(TestIndex index, Manifest manifest) throws IOException {
    return !ReaderLock.alone(index.home(), new Generation(manifest.generation()), () -> {});
  }

  private static void fail(Error failure) {
    throw failure;
  }

  private static Manifest publish(TestIndex index, String title, int keep) throws IOException {
    return index.publish(List.of(line("a", title, "Isi.", "2024-08-13")), keep);
  }

  private static Answer ask(LuceneSearches searches, String generation) throws IOException {
    return searches.search(Requests.of("isi", 1), generation);
  }

  private static String title(Answer answer) {
    return answer.hits().getFirst().article().title();
  }

  /** A file that is a pipe until it is written: who opens it waits. */
  private record SlowFile(Path file, byte[] content) {
    static SlowFile of(Path file) throws IOException, InterruptedException {
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
      return new SlowFile(file, content);
    }

    /** Lets who waits go on, with nothing to read. */
    void open() throws IOException {
      Files.newOutputStream(file).close();
    }

    void write() throws IOException {
      Files.write(file, content);
    }
  }
}
