package id.telusur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.api.Audience;
import id.telusur.api.Limits;
import id.telusur.api.LogTarget;
import id.telusur.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Path WEB = Path.of("halaman");

  @TempDir Path folder;

  /** Where the port is said, and which word counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 2 | 3 | 1    | flag --port",
        "  | 2 | 3 | 2    | environment TELUSUR_PORT",
        "  | tcp://10.0.0.1:8080 | 3 | 3 | file FILE",
        "  |   | 3 | 3    | file FILE",
        "  |   |   | 8080 | default"
      })
  void aFlagGoesBeforeTheEnvironmentThatBeforeTheFile(
      String flag, String variable, String line, int port, String origin) throws Exception {
    Path file = file("index = /srv/telusur\n" + (line == null ? "" : "port = " + line));
    Map<Setting, String> flags = flag == null ? Map.of() : Map.of(Setting.PORT, flag);
    Map<String, String> environment =
        variable == null ? Map.of() : Map.of("TELUSUR_PORT", variable);
    Settings settings = Settings.of(Given.of(flags, environment, file), WEB);
    assertEquals(port, settings.server().port());
    String shown =
        settings.lines().stream().filter(one -> one.startsWith("port ")).findFirst().orElseThrow();
    assertTrue(shown.contains(" " + port + " "), shown);
    assertTrue(shown.endsWith("(" + origin.replace("FILE", "" + file) + ")"), shown);
    assertEquals(Setting.values().length, settings.lines().size());
  }

  /** A variable, and whether it is taken for a setting that is misspelt. */
  @ParameterizedTest
  @CsvSource({
    "TELUSUR_RAET,                       5,                   true",
    "TELUSUR_rate,                       5,                   true",
    "TELUSUR_HTTP_PORT,                  80,                  true",
    "TELUSUR_CROS,                       https://a.id,        true",
    "TELUSUR_RATE,                       5,                   false",
    "TELUSUR_CONFIG,                     /etc/c,              false",
    "TELUSUR_PORT,                       tcp://10.0.0.1:8080, false",
    "TELUSUR_PORT_8080_TCP,              tcp://10.0.0.1:8080, false",
    "TELUSUR_PORT_8080_TCP_PROTO,        tcp,                 false",
    "TELUSUR_SERVICE_HOST,               10.0.0.1,            false",
    "TELUSUR_SERVICE_PORT_HTTP,          8080,                false",
    "TELUSUR_API_PORT,                   tcp://10.0.0.1:80,   false",
    "TELUSUR_API_PORT_80_TCP_ADDR,       10.0.0.1,            false",
    "TELUSUR_API_SERVICE_PORT,           80,                  false",
    "TELUSURI_RAET,                      5,                   false"
  })
  void aVariableThatNamesNoSettingIsTold(String name, String value, boolean isUnknown) {
    assertEquals(isUnknown ? List.of(name) : List.of(), Variables.unknown(Map.of(name, value)));
  }

  /** The launcher, what it is packed with and the tests read variables of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "telusur",
        ".ci/run",
        "search-api/src/dist/Containerfile",
        "search-api/src/dist/telusur.service",
        "indexer/src/test/java/id/telusur/testing/Needs.java"
      })
  void whatIsReadElsewhereIsNotTold(String file) throws Exception {
    Map<String, String> named =
        Pattern.compile("TELUSUR_[A-Z_]+")
            .matcher(Files.readString(Needs.home().resolve(file)))
            .results()
            .map(MatchResult::group)
            .distinct()
            .collect(Collectors.toMap(name -> name, name -> ""));
    assertFalse(named.isEmpty());
    assertEquals(List.of(), Variables.unknown(named));
  }

  /** A value that cannot be meant, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "port          | 70000   | port: not between 0 and 65535: '70000' (environment TELUSUR_PORT)",
        "port          | delapan | port: not a whole number: 'delapan' (environment TELUSUR_PORT)",
        "searches      | 0       | searches: not between 1 and 1000: '0'",
        "rate          | -1      | rate: not between",
        "burst         | 0       | burst: not between",
        "max-length    | 1000000 | max-length: not between",
        "patience      | 2       | patience: not a time such as 500ms, 2s, 10m, 12h, 1d: '2'",
        "cursor-age    | 900d    | cursor-age: not between 0 and a year: '900d'",
        "head-time     | 0s      | head-time: not between 1ms and a day: '0s'",
        "search-time   | 0s      | search-time: not between 1ms and 1h: '0s'",
        "search-time   | 2m      | search-time: not shorter than answer-time, 1m: '2m'",
        "export-time   | 0s      | export-time: not between",
        "cors          | https://a.id/ | cors: not an origin such as https://a.example:"
            + " 'https://a.id/'",
        "cors          | a.id    | cors: not an origin",
        "cors          | https://A.id | cors: not an origin",
        "cors          | http://a.id:80 | cors: not an origin",
        "cors          | https://a.id:443 | cors: not an origin",
        "cors          | https://*.a.id | cors: not an origin",
        "cors          | https://bücher.id | cors: not an origin",
        "drain         | 2h      | drain: not between 0 and an hour: '2h'",
        "behind-proxy  | ya      | behind-proxy: neither true nor false: 'ya'",
        "host          | \"\"    | host: says nothing: ''",
        "metrics       | mesin   | metrics: not one of off, local, all: 'mesin'",
        "access-log    | \"\"    | access-log: not the name of a file or folder"
      })
  void whatCannotBeMeantIsNamedWithItsOrigin(String key, String value, String said) {
    String variable = Setting.named(key).orElseThrow().environment();
    var environment = Map.of(variable, value, "TELUSUR_INDEX", "/srv/telusur");
    var refused =
        assertThrows(
            SettingsException.class, () -> Settings.of(Given.of(Map.of(), environment, null), WEB));
    assertTrue(refused.getMessage().startsWith(said), refused::getMessage);
    assertTrue(refused.getMessage().endsWith("(environment " + variable + ")"));
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    Map<Setting, String> flags = Map.of(Setting.PORT, "x", Setting.RATE, "y", Setting.IDLE, "z");
    var refused =
        assertThrows(
            SettingsException.class, () -> Settings.of(Given.of(flags, Map.of(), null), WEB));
    for (String part : List.of("index: not given", "port: ", "rate: ", "idle: ")) {
      assertTrue(refused.getMessage().contains(part), refused::getMessage);
    }
    assertEquals(4, refused.getMessage().lines().count(), refused::getMessage);
  }

  /**
   * Settings that cannot be meant, and how many faults are said: none of a value that nobody gave.
   */
  @ParameterizedTest
  @CsvSource({
    "answer-time, abc, 1",
    "answer-time, 0s,  1",
    "connections, abc, 1",
    "patience,    2,   1",
    "drain,       2h,  2"
  })
  void aValueThatCannotBeMeantIsNotComparedWith(String key, String value, int faults) {
    Map<Setting, String> flags =
        Map.of(
            Setting.INDEX,
            "/i",
            Setting.SEARCH_TIME,
            "5m",
            Setting.named(key).orElseThrow(),
            value);
    var refused =
        assertThrows(
            SettingsException.class, () -> Settings.of(Given.of(flags, Map.of(), null), WEB));
    assertEquals(faults, refused.getMessage().lines().count(), refused::getMessage);
  }

  /** A file, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prot = 8080                | no such setting: prot",
        "PORT = 8080                | no such setting: PORT",
        "port = 1\\nport = 2        | port: given twice in",
        "port = \\\\u00zz           | Malformed"
      })
  void aFileSaysOnlyWhatIsASetting(String text, String said) throws Exception {
    Path file = file(text.replace("\\n", "\n").replace("\\\\", "\\"));
    var refused = assertThrows(SettingsException.class, () -> Given.of(Map.of(), Map.of(), file));
    assertTrue(refused.getMessage().contains(said), refused::getMessage);
    assertTrue(refused.getMessage().contains(file.toString()), refused::getMessage);
  }

  @Test
  void aFileMayBeginWithAMark() throws Exception {
    Path file = file("\ufeffindex = /srv/telusur\nrate = 600000");
    Settings settings = Settings.of(Given.of(Map.of(), Map.of(), file), WEB);
    assertEquals(Path.of("/srv/telusur"), settings.index());
    assertEquals(1_000_000, settings.server().limits().clients().burst(), "at most that");
  }

  @Test
  void aFileHasToBeThereAndInUtf8() throws Exception {
    Path latin = folder.resolve("latin.properties");
    Files.write(latin, "web = caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    for (Path file : List.of(folder.resolve("tidak-ada"), latin)) {
      var refused = assertThrows(SettingsException.class, () -> Given.of(Map.of(), Map.of(), file));
      assertTrue(refused.getMessage().contains(file.toString()), refused::getMessage);
    }
  }

  @Test
  void everySettingArrives() throws Exception {
    var given = new EnumMap<Setting, String>(Setting.class);
    String text =
        """
        index=/i\nhost=::1\nport=1\nweb=/w\nsearch-time=3s\nsearches=4\nwaiting=5\npatience=6ms
        exports=7\nexport-time=8m\nrate=9\nburst=10\ncors=https://b.id, https://a.id
        behind-proxy=true\nmax-length=11\nmax-clauses=12\nmax-size=13\nmax-parameters=14
        cursor-age=15h\nconnections=16\nhead-bytes=2000\nheaders=18\nhead-time=19s\nidle=20s
        answer-time=22s\nvariants=/v
        metrics=all\naccess-log=/l\ndrain=21s
        """;
    text.lines()
        .forEach(line -> {
          String[] pair = line.split("=", 2);
          given.put(Setting.named(pair[0]).orElseThrow(), pair[1]);
        });
    assertEquals(Set.of(Setting.values()), given.keySet());
    Settings settings = Settings.of(Given.of(given, new HashMap<>(), null), WEB);
    assertEquals(
        new Limits(
            new Limits.Asked(11, 12, 13, 14, Duration.ofHours(15)),
            new Limits.Turns(4, 5, Duration.ofMillis(6), 7, Duration.ofMinutes(8)),
            new Limits.Clients(9, 10, Set.of("https://a.id", "https://b.id"), true),
            new Limits.Connections(
                16,
                2000,
                18,
                Duration.ofSeconds(19),
                Duration.ofSeconds(20),
                Duration.ofSeconds(22))),
        settings.server().limits());
    assertEquals(Path.of("/i"), settings.index());
    assertEquals(Path.of("/v"), settings.variants());
    assertEquals(Duration.ofSeconds(3), settings.searchTime());
    assertEquals("::1", settings.server().host());
    assertEquals(Path.of("/w"), settings.server().web());
    assertEquals(Audience.ALL, settings.server().metrics());
    assertEquals(new LogTarget.ToFile(Path.of("/l")), settings.server().accessLog());
    assertEquals(Duration.ofSeconds(21), settings.server().drain());
  }

  @Test
  void whatNobodySaysIsTheStandard() throws Exception {
    var environment = Map.of("TELUSUR_INDEX", "/i", "TELUSUR_SEARCHES", "3");
    Settings settings = Settings.of(Given.of(Map.of(), environment, null), WEB);
    Limits limits = settings.server().limits();
    assertEquals(WEB, settings.server().web());
    assertNull(settings.variants());
    assertEquals(48, limits.turns().waiting());
    assertEquals(Limits.Asked.STANDARD, limits.asked());
    assertEquals(limits.asked(), Limits.STANDARD.asked(), "whichever class was loaded first");
    assertEquals(Limits.STANDARD.clients(), limits.clients());
    assertEquals(Limits.STANDARD.connections(), limits.connections());
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("telusur.properties"), text);
  }
}
