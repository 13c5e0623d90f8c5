package id.telusur.query;

import id.telusur.query.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which parentheses of a query have a meaning. */
final class Parentheses {
  /** One within another, at most; those of a field may stand one deeper. */
  private static final int MAX_DEPTH = 12;

  private Parentheses() {}

  /**
   * The tokens without parentheses that have no partner, stand too deep, or hold nothing. One
   * before something that is left open closes at the end.
   */
  static List<Token> closed(List<Token> read, IgnoredParts ignored) {
    List<Token> tokens = ended(read);
    Set<Integer> kept = new HashSet<>();
    Set<Integer> deep = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Kind kind = tokens.get(i).kind();
      if (kind == Kind.OPEN) {
        open.push(i);
      } else if (kind == Kind.CLOSE && !open.isEmpty()) {
        int partner = open.pop();
        boolean ofField = partner > 0 && tokens.get(partner - 1).kind() == Kind.FIELD;
        Set<Integer> pairs = open.size() < MAX_DEPTH + (ofField ? 1 : 0) ? kept : deep;
        pairs.add(partner);
        pairs.add(i);
      } else if (kind != Kind.CLOSE) {
        kept.add(i);
      }
    }
    var rest = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (kept.contains(i)) {
        rest.add(token);
      } else if (deep.contains(i) && token.start() < token.end()) {
        ignored.add(token, IgnoredReason.TOO_DEEP, MAX_DEPTH);
      } else if (!deep.contains(i)) {
        ignored.add(token, IgnoredReason.PARENTHESIS);
      }
    }
    return withoutEmpty(rest, ignored);
  }

  /** Without parentheses that hold nothing but such; what a field asks for is its own matter. */
  private static List<Token> withoutEmpty(List<Token> tokens, IgnoredParts ignored) {
    var kept = new ArrayList<Token>();
    var empty = new ArrayDeque<Token>();
    for (Token token : tokens) {
      int last = kept.size() - 1;
      boolean closes =
          token.kind() == Kind.CLOSE && last >= 0 && kept.get(last).kind() == Kind.OPEN;
      if (closes && (last == 0 || kept.get(last - 1).kind() != Kind.FIELD)) {
        int start = kept.remove(last).start();
        while (!empty.isEmpty() && empty.getLast().start() > start) {
          empty.removeLast();
        }
        empty.add(new Token(Kind.WORDS, start, token.end(), start, token.end()));
      } else {
        kept.add(token);
      }
    }
    empty.forEach(token -> ignored.add(token, IgnoredReason.NO_LETTERS));
    return kept;
  }

  /** The tokens, and what closes those before the last thing that is asked. */
  private static List<Token> ended(List<Token> tokens) {
    int open = 0;
    int left = 0; // open behind what stood last
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case OPEN -> open++;
        case CLOSE -> {
          open = Math.max(0, open - 1);
          left = Math.min(left, open);
          last = i + 1;
        }
        case WORDS, PREFIX, QUOTED, FIELD, NOT, AND, OR -> {
          left = open;
          last = i + 1;
        }
      }
    }
    var ended = new ArrayList<>(tokens);
    int end = last == 0 ? 0 : tokens.get(last - 1).end();
    ended.addAll(last, Collections.nCopies(left, new Token(Kind.CLOSE, end, end, end, end)));
    return ended;
  }
}
