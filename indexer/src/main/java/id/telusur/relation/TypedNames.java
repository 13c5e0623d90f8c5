package id.telusur.relation;

import id.telusur.relation.Lexicon.Hit;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Official.Office;
import java.util.ArrayList;
import java.util.List;

/**
 * The countries and offices that a reader's words name, to be offered and never applied. Readers
 * seldom type capitals, so capitals do not count. Once read it does not change, and may be shared
 * by threads.
 */
public final class TypedNames {
  private static final Writing TYPED = new Writing(true, true, false);

  private final Context context = Context.load();
  private final Offices offices = Offices.load();
  private final Lexicon lexicon = new Lexicon(0);

  /**
   * Typed words that name a country.
   *
   * @param country the country's code
   * @param start offset of the first character in the typed text, in UTF-16 units
   * @param end offset behind the last
   */
  public record TypedCountry(String country, int start, int end) {}

  /**
   * Typed words that name an office.
   *
   * @param office the office
   * @param country the country named beside it, else Indonesia
   * @param start offset of the first character in the typed text, the country's name included
   * @param end offset behind the last
   * @param holders who held it, the first term first; never empty
   */
  public record TypedOffice(
      Office office, String country, int start, int end, List<Official> holders) {
    public TypedOffice {
      holders = List.copyOf(holders);
    }
  }

  private TypedNames() {
    for (Countries.Named named : Countries.load().names()) {
      Reason reason = named.stand().reason();
      boolean home = named.stand().country().equals(Country.INDONESIA);
      if (reason == Reason.NAME || !home) {
        lexicon.add(named.form().text(), new Entry.Name(named.stand(), named.form().marks()));
      }
    }
    context.never().forEach(phrase -> lexicon.add(phrase, new Entry.Never()));
    offices.names().forEach((name, office) -> lexicon.add(name, new Entry.Title(office)));
  }

  /** Reads the lists. */
  public static TypedNames load() {
    return new TypedNames();
  }

  /** The countries that typed words name, in the order of the text. */
  public List<TypedCountry> countries(String typed) {
    Tokens tokens = Tokenizer.tokens(typed);
    return new Sightings(context, Part.TITLE, tokens, TYPED, null)
        .of(lexicon.scan(tokens, TYPED)).stream()
            .map(Sighting::mention)
            .map(found -> new TypedCountry(found.country(), found.start(), found.end()))
            .toList();
  }

  /** The offices with a known holder that typed words name, in the order of the text. */
  public List<TypedOffice> offices(String typed) {
    Tokens tokens = Tokenizer.tokens(typed);
    List<Hit> hits = lexicon.scan(tokens, TYPED);
    var found = new ArrayList<TypedOffice>();
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).entry() instanceof Entry.Title title) {
        Hit owner = owner(hits, i);
        String country =
            owner.entry() instanceof Entry.Name name ? name.stand().country() : Country.INDONESIA;
        int start = tokens.at(Math.min(owner.first(), hits.get(i).first())).start();
        int end = tokens.at(Math.max(owner.end(), hits.get(i).end()) - 1).end();
        List<Official> holders = offices.holders(title.office(), country);
        if (!holders.isEmpty()) {
          found.add(new TypedOffice(title.office(), country, start, end, holders));
        }
      }
    }
    return found;
  }

  /** The name of a country right behind an office, else right before it, else the office. */
  private static Hit owner(List<Hit> hits, int i) {
    Hit office = hits.get(i);
    if (i + 1 < hits.size()
        && hits.get(i + 1).first() == office.end()
        && hits.get(i + 1).entry() instanceof Entry.Name) {
      return hits.get(i + 1);
    }
    boolean before =
        i > 0
            && hits.get(i - 1).end() == office.first()
            && hits.get(i - 1).entry() instanceof Entry.Name;
    return before ? hits.get(i - 1) : office;
  }
}
