package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a query without operators, read as words, dates, and things that have several names.
 *
 * @param parts the clauses with their places in the stretch, in order
 */
record WordRun(List<Part> parts) {
  WordRun {
    parts = List.copyOf(parts);
  }

  static WordRun of(String written, Reading reading) {
    PlainStretch plain = PlainStretch.of(written, reading.exact());
    String text = plain.text();
    var parts = new ArrayList<Part>();
    int last = 0;
    for (Days days : Dates.in(text)) {
      addWords(text, last, days.start(), reading, parts);
      parts.add(dated(text, days));
      last = days.end();
    }
    addWords(text, last, text.length(), reading, parts);
    return new WordRun(parts.stream().map(part -> part.in(plain)).toList());
  }

  private static Part dated(String text, Days days) {
    DateNames names = DateNames.of(days.named().from(), days.named().to());
    var clause = new Dated(days.in(text), days.published(), names, days.isBeside());
    return new Part(clause, days.start(), days.end(), days.letGo());
  }

  private static void addWords(
      String whole, int start, int end, Reading reading, List<Part> parts) {
    String text = whole.substring(start, end);
    List<Piece> pieces = Pieces.of(text, reading.exact());
    Map<Integer, Match> matches = matches(pieces, reading.used());
    boolean shouted = pieces.size() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    for (int i = 0, next; i < pieces.size(); i = next) {
      Amounts.Found amount = Amounts.at(pieces, i).orElse(null);
      MonthDay day = YearlyDays.at(pieces, i).orElse(null);
      if (amount != null) {
        next = amount.end();
        List<Piece> typed = pieces.subList(i, next);
        parts.add(part(Amounts.of(typed, amount, reading.used()), typed, start));
      } else if (day != null) {
        next = i + YearlyDays.PIECES;
        List<Piece> typed = pieces.subList(i, next);
        parts.add(part(YearlyDays.of(day, typed, reading.used()), typed, start));
      } else {
        Match match = matches.get(pieces.get(i).first());
        next = match == null ? i + 1 : ending(pieces, i, match.endWord());
        if (next < 0) { // the match ends within a piece: "China China-x"
          next = i + 1;
          match = byItself(pieces.get(i), reading.used());
        }
        parts.add(part(pieces.subList(i, next), match, shouted, reading.used(), start));
      }
    }
  }

  /** What is named, or a word. */
  private static Part part(
      List<Piece> typed, @Nullable Match match, boolean shouted, Variants variants, int offset) {
    if (match == null) {
      return part(typed.getFirst(), offset);
    }
    boolean typedSo = match.matched().text().equals(typed.getFirst().word().text());
    boolean initialism = typedSo && match.matched().isInitialism() && !shouted;
    List<Word> words = initialism ? initialism(typed, match) : words(typed);
    return part(named(typed, words, match, variants), typed, offset);
  }

  /** What the whole of a piece names by itself. */
  private static @Nullable Match byItself(Piece piece, Variants variants) {
    Match match = matches(List.of(piece), variants).get(0);
    return match != null && match.endWord() == piece.named().size() ? match : null;
  }

  /** A word that is a date by itself is one wherever it stands: "G20-2024". */
  private static Part part(Piece piece, int offset) {
    String text = piece.word().text();
    List<Days> days = Dates.in(text);
    boolean date =
        days.size() == 1 && days.getFirst().start() == 0 && days.getFirst().end() == text.length();
    Clause clause = date ? dated(text, days.getFirst()).clause : piece.word();
    return new Part(clause, offset + piece.startOffset(), offset + piece.endOffset());
  }

  /** What is named; a proper name is one thing though its other names are not wanted. */
  private static Map<Integer, Match> matches(List<Piece> pieces, Variants variants) {
    var matches = new HashMap<Integer, Match>();
    List<String> typed = pieces.stream().flatMap(piece -> piece.named().stream()).toList();
    List<Match> found = variants.groups().find(typed);
    for (Match match : found) {
      boolean allowed = variants.allow(match) || match.matched().isProper();
      if (allowed && (!match.matched().besideCountry() || namesForeign(typed, found))) {
        matches.put(match.firstWord(), match);
      }
    }
    return matches;
  }

  /** Whether some words name what is foreign. */
  private static boolean namesForeign(List<String> typed, List<Match> found) {
    return found.stream()
            .anyMatch(match -> Labels.isForeign(match.group().members().getFirst().text()))
        || typed.stream().anyMatch(Labels::isForeign);
  }

  /**
   * Behind the piece that ends where a match ends; -1 if the match ends within a collocation, or if
   * what stands between its words parts one: "kerja/sama" is not what "kerja sama" is.
   */
  private static int ending(List<Piece> pieces, int from, int endWord) {
    for (int i = from; i < pieces.size() && pieces.get(i).end() <= endWord; i++) {
      if (pieces.get(i).end() == endWord) {
        return i == from || isSideBySide(pieces.subList(from, i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isSideBySide(List<Piece> pieces) {
    String text =
        pieces.stream().map(piece -> piece.word().text()).collect(Collectors.joining(" "));
    return roots(text) == pieces.stream().mapToInt(piece -> roots(piece.word().text())).sum();
  }

  private static int roots(String text) {
    return Analysis.terms(Analysis.root(), text).size();
  }

  private static Named named(List<Piece> pieces, List<Word> typed, Match match, Variants variants) {
    List<String> names = pieces.stream().flatMap(piece -> piece.named().stream()).toList();
    List<Alternative> others = variants.allow(match) ? OtherNames.of(match, names) : List.of();
    boolean adjacent = typed.size() > 1 && match.matched().isProper();
    return new Named(typed, match.group().id(), others, adjacent);
  }

  private static List<Word> words(List<Piece> pieces) {
    return pieces.stream().map(Piece::word).toList();
  }

  /** What capitals tell from a word is asked for in capitals. */
  private static List<Word> initialism(List<Piece> pieces, Match match) {
    return List.of(new Word(pieces.getFirst().word().text(), Terms.of(match.matched())));
  }

  private static Part part(Named named, List<Piece> pieces, int offset) {
    return new Part(
        named, offset + pieces.getFirst().startOffset(), offset + pieces.getLast().endOffset());
  }

  /**
   * A clause and its place.
   *
   * @param letGo what stands there and is not used
   */
  record Part(Clause clause, int start, int end, List<Stretch> letGo) {
    Part(Clause clause, int start, int end) {
      this(clause, start, end, List.of());
    }

    Part in(PlainStretch written) {
      Stretch place = written.place(new Stretch(start, end));
      return new Part(
          clause, place.start(), place.end(), letGo.stream().map(written::place).toList());
    }
  }
}
