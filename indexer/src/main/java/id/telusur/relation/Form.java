package id.telusur.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One form of a name as a word list gives it, and the marks behind it that say when it counts.
 *
 * @param text the form without its marks, never blank
 * @param marks what to heed, from the characters that end the entry
 */
record Form(String text, Set<Mark> marks) {
  /** What limits a form. */
  enum Mark {
    CAPITALS('!'),
    ALONE('~'),
    NEVER('-'),
    ENGLISH('^'),
    SHARED('+'),
    PERSON('*'),
    MATTER('='),
    PALACE('@'),
    UNSURE('?');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }
  }

  Form {
    marks = Set.copyOf(marks);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a form is blank");
    }
  }

  /** Reads entries parted by semicolons; none of them where the text is blank. */
  static List<Form> list(String entries) {
    return Arrays.stream(entries.split(";"))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(Form::parse)
        .toList();
  }

  /** The entries that count, and the labels where they are not listed with marks of their own. */
  static List<Form> withLabels(String entries, String... labels) {
    var forms = new ArrayList<>(list(entries));
    for (String label : labels) {
      if (forms.stream().noneMatch(form -> form.text().equals(label))) {
        forms.add(parse(label));
      }
    }
    forms.removeIf(form -> form.marks().contains(Mark.NEVER));
    return forms;
  }

  static Form parse(String entry) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text = entry;
    for (boolean more = true; more; ) {
      more = false;
      for (Mark mark : Mark.values()) {
        if (text.indexOf(mark.sign, text.length() - 1) > 0) {
          marks.add(mark);
          text = text.substring(0, text.length() - 1);
          more = true;
        }
      }
    }
    return new Form(text.strip(), marks);
  }
}
