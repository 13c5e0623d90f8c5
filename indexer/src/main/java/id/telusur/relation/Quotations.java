package id.telusur.relation;

import java.util.BitSet;

/** Where somebody is quoted in a text: a quotation ends with its paragraph at the latest. */
final class Quotations {
  private final BitSet quoted = new BitSet();

  Quotations(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      quoted.set(i, open);
      open =
          switch (text.charAt(i)) {
            case '"' -> !open;
            case '“' -> true;
            case '”', '\n' -> false;
            default -> open;
          };
    }
  }

  /** Whether a quotation that its paragraph opens before a place is still open there. */
  boolean holds(int place) {
    return quoted.get(place);
  }
}
