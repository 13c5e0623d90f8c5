package id.telusur.relation;

import id.telusur.relation.Countries.Stand;
import java.util.Set;

/** What a phrase of the word lists says where it is found. */
sealed interface Entry {
  /** Phrases of one lane compete: the longest counts, and what it covers is taken. */
  int lane();

  /** How a phrase must be written to count. */
  default Set<Form.Mark> marks() {
    return Set.of();
  }

  /** The lane of places, and of what keeps words from being one. */
  int PLACES = 0;

  /** The lane of words about dealings. */
  int DEALINGS = 1;

  /** The lane of words about events. */
  int EVENTS = 2;

  /** The lanes from here on are one for each topic. */
  int TOPICS = 3;

  /** What may stand for a country. */
  sealed interface Place extends Entry {
    @Override
    default int lane() {
      return PLACES;
    }
  }

  /** A name that stands for a country. */
  record Name(Stand stand, Set<Form.Mark> marks) implements Place {}

  /** A name of somebody who held an office. */
  record Person(Official official, Set<Form.Mark> marks) implements Place {}

  /** A phrase that holds a country's name and means something else. */
  record Never() implements Entry {
    @Override
    public int lane() {
      return PLACES;
    }
  }

  /** A word about dealings between countries. */
  record Dealing(Kind kind) implements Entry {
    /** What it tells of. */
    enum Kind {
      /** Relations and those who keep them: "bilateral", "dubes". */
      DIPLOMACY,
      /** The two that were named before: "kedua negara". */
      BOTH,
      /** People of two states who meet: "bertemu", "lawatan". */
      VISIT,
      /** What is agreed, given, offered or done together, and sympathy: "kerja sama", "hibah". */
      ACCORD,
      /** Citizens abroad, their work and their trouble: "WNI", "dideportasi". */
      CITIZENS,
      /** War and pressure: "serangan", "sanksi". */
      CONFLICT,
      /** Armies and arms: "rudal", "pangkalan". */
      FORCES,
      /** Somebody accuses, attacks or presses whoever is named behind: "menuduh". */
      BLAME,
      /** Whoever is named before is blamed: "Iran dalang serangan". */
      CULPRIT,
      /** Disagreement without a direction: "sengketa", "membantah". */
      QUARREL,
      /** Trade, investment, what is built for money: "ekspor", "pinjaman". */
      TRADE,
      /** Police and courts: "ditangkap", "ekstradisi". */
      JUSTICE,
      /** Goods that cross a border against the law: "selundupan". */
      SMUGGLING,
      /** Other deeds of states, firms and people. */
      DEED,
      /** Matches: the names near them are seldom states. */
      SPORT,
      /** Films, music, celebrities. */
      SHOW,
      /** Things to buy. */
      GOODS,
      /** One country is held up to another: "belajar dari", "dibandingkan". */
      COMPARISON,
      /** Travel, food, medicine, science, markets: countries are the scene. */
      LEISURE;

      /** Whether it tells of dealings. */
      boolean isDealing() {
        return compareTo(SPORT) < 0;
      }
    }

    @Override
    public int lane() {
      return DEALINGS;
    }
  }

  /** Words that say that an event happened. */
  record Deed(Event.Kind kind, Doers doers) implements Entry {
    /** Who must be named beyond what the kind asks for. */
    enum Doers {
      ANY,
      /** Somebody who leads, before the deed: goods and planes arrive as well. */
      TRAVELLER,
      /** Both countries: one alone consents to what is its own. */
      BOTH
    }

    @Override
    public int lane() {
      return EVENTS;
    }
  }

  /** Words that keep a sentence from stating an event. */
  record Caution(Effect effect) implements Entry {
    /** What they do. */
    enum Effect {
      UNREAL,
      SPEECH,
      AHEAD,
      APART,
      NEVER
    }

    @Override
    public int lane() {
      return EVENTS;
    }
  }

  /**
   * A word that speaks for a topic, or with a weight below 0 against it; one of weight 0 keeps its
   * words from speaking.
   */
  record Term(int topic, int weight, Set<Form.Mark> marks) implements Entry {
    @Override
    public int lane() {
      return TOPICS + topic;
    }
  }
}
