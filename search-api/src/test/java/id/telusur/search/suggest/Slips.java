package id.telusur.search.suggest;

import java.util.List;
import java.util.Random;

/** Slips of the finger, as a keyboard and Indonesian spelling bring them. */
enum Slips {
  DROPPED,
  DOUBLED,
  SWAPPED,
  NEIGHBOUR,
  AFFIX;

  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  /** Affixes that are written short, and how. */
  private static final String[][] SHORT = {
    {"kannya", "kanya"}, {"annya", "anya"}, {"nya", "ny"}, {"meng", "men"}, {"peng", "pen"},
    {"menya", "mena"}, {"meny", "men"}, {"mem", "me"}, {"ber", "be"}, {"per", "pe"},
    {"ter", "te"}, {"kan", "ka"}, {"an", "a"}, {"i", ""}
  };

  /** How a sound is written, and how else. */
  private static final String[][] ALIKE = {
    {"z", "s"},
    {"s", "z"},
    {"j", "y"},
    {"y", "i"},
    {"i", "y"},
    {"f", "v"},
    {"v", "f"},
    {"v", "p"},
    {"th", "t"},
    {"t", "th"},
    {"kh", "h"},
    {"ph", "f"},
    {"oo", "u"},
    {"u", "oo"},
    {"ee", "i"},
    {"ie", "i"},
    {"d", "t"},
    {"c", "k"},
    {"k", "c"},
    {"x", "ks"},
    {"h", ""},
    {"l", "ll"},
    {"n", "nn"},
    {"s", "ss"},
    {"y", "yy"},
    {"e", "a"},
    {"o", "a"}
  };

  /** One slip of any kind somewhere in a text; the text itself where it is too short. */
  static String any(String text, Random random) {
    return values()[random.nextInt(AFFIX.ordinal())].in(text, random);
  }

  /** One letter written as another that sounds like it; the word itself where there is none. */
  static String alike(String word, Random random) {
    String[] sounds = ALIKE[random.nextInt(ALIKE.length)];
    int at = word.indexOf(sounds[0], 1);
    return at < 0
        ? word
        : word.substring(0, at) + sounds[1] + word.substring(at + sounds[0].length());
  }

  /** The word with one slip of this kind, or the word itself where there can be none. */
  String in(String word, Random random) {
    if (word.length() < 3) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    String head = word.substring(0, at);
    return switch (this) {
      case DROPPED -> head + word.substring(at + 1);
      case DOUBLED -> head + word.charAt(at) + word.substring(at);
      case SWAPPED -> head + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case NEIGHBOUR -> head + neighbour(word.charAt(at), random) + word.substring(at + 1);
      case AFFIX -> shortened(word);
    };
  }

  private static char neighbour(char letter, Random random) {
    for (String row : ROWS) {
      int at = row.indexOf(letter);
      if (at >= 0) {
        int to = at == 0 ? 1 : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1;
        return row.charAt(to);
      }
    }
    return letter;
  }

  private static String shortened(String word) {
    for (String[] affix : SHORT) {
      boolean prefix =
          affix[0].startsWith("m") || affix[0].endsWith("r") || affix[0].equals("peng");
      if (prefix && word.startsWith(affix[0])) {
        return affix[1] + word.substring(affix[0].length());
      }
      if (!prefix && word.endsWith(affix[0])) {
        return word.substring(0, word.length() - affix[0].length()) + affix[1];
      }
    }
    return word;
  }
}
