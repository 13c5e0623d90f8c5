package id.telusur.settings;

import id.telusur.api.Limits.Asked;
import id.telusur.api.Limits.Clients;
import id.telusur.api.Limits.Connections;
import id.telusur.api.Limits.Turns;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server can be told. The name of a constant is what it is called everywhere: {@code
 * BEHIND_PROXY} is {@code --behind-proxy}, {@code TELUSUR_BEHIND_PROXY} and {@code behind-proxy}.
 */
public enum Setting {
  INDEX("DIR", "", "the index home"),
  HOST("HOST", "127.0.0.1", "address to listen on; the standard is this machine only"),
  PORT("N", "8080", "0 for any that is free"),
  WEB("DIR", "", "folder of the web page; the one that comes with Telusur unless told"),
  VARIANTS("FILE", "", "groups of names of your own beside those of Telusur; none unless told"),
  SEARCH_TIME("TIME", "2s", "a search may take this long; what it found by then is partial"),
  SEARCHES("N", "" + Turns.STANDARD.searches(), "searches that run at once"),
  WAITING("N", "", "searches that may wait for their turn; 16 times those that run unless told"),
  PATIENCE("TIME", Times.text(Turns.STANDARD.patience()), "how long a search may wait for it"),
  EXPORTS("N", "" + Turns.STANDARD.exports(), "exports that run at once"),
  EXPORT_TIME("TIME", Times.text(Turns.STANDARD.exportTime()), "how long an export may take"),
  RATE("N", "" + Clients.STANDARD.rate(), "requests a second from one address; 0 for any number"),
  BURST("N", "", "requests one address may send at once; twice the rate unless told"),
  CORS("ORIGIN,...", "", "origins whose pages may read answers, * for all; none unless told"),
  BEHIND_PROXY(
      "BOOLEAN",
      "false",
      "take the last address in X-Forwarded-For for the client's, the last X-Forwarded-Proto for"
          + " its scheme"),
  MAX_LENGTH("N", "" + Asked.STANDARD.length(), "characters of a parameter"),
  MAX_CLAUSES("N", "" + Asked.STANDARD.clauses(), "things to look for in a query"),
  MAX_SIZE("N", "" + Asked.STANDARD.size(), "articles in one answer"),
  MAX_PARAMETERS("N", "" + Asked.STANDARD.parameters(), "parameters of a request"),
  CURSOR_AGE(
      "TIME",
      Times.text(Asked.STANDARD.cursorAge()),
      "how long a cursor alone is taken after its generation was replaced"),
  CONNECTIONS("N", "" + Connections.STANDARD.most(), "connections open at once"),
  HEAD_BYTES("N", "" + Connections.STANDARD.headBytes(), "bytes of a request line and headers"),
  HEADERS("N", "" + Connections.STANDARD.headers(), "headers of a request"),
  HEAD_TIME(
      "TIME", Times.text(Connections.STANDARD.headTime()), "how long they may take to arrive"),
  IDLE("TIME", Times.text(Connections.STANDARD.idle()), "how long a connection may stand still"),
  ANSWER_TIME(
      "TIME",
      Times.text(Connections.STANDARD.answerTime()),
      "how long an answer may take to be made and read"),
  METRICS("WHO", "local", "who may read /metrics: local (this machine), all, off"),
  ACCESS_LOG(
      "FILE", "off", "a line of JSON for each request: off, - for standard output, or a file"),
  DRAIN("TIME", "10s", "when told to stop, how long running requests may take to end");

  /** How its name begins in the environment. */
  static final String PREFIX = "TELUSUR_";

  private final String label;
  private final String standard;
  private final String description;

  Setting(String label, String standard, String description) {
    this.label = label;
    this.standard = standard;
    this.description = description;
  }

  /** The setting of a name in a file; empty if there is none. */
  static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  /** Its name in a file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its flag. */
  public String flag() {
    return "--" + key();
  }

  /** Its name in the environment. */
  public String environment() {
    return PREFIX + name();
  }

  /** What kind of value it takes. */
  public String label() {
    return label;
  }

  /** What holds unless something else is said; empty if that follows from others. */
  public String standard() {
    return standard;
  }

  /** For people. */
  public String description() {
    return description;
  }

  /** Whether its flag alone says enough. */
  public boolean isSwitch() {
    return standard.equals("false");
  }
}
