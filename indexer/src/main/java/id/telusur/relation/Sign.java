package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What speaks for or against a pair, each a number that is seldom above 3. */
enum Sign {
  /** The title names both. */
  TITLE_BOTH,
  /** The title joins both by a hyphen: "Iran-Israel". */
  TITLE_JOINED,
  /** The title joins two others by a hyphen: theirs is the quarrel. */
  OTHERS_JOINED,
  /** The title names no country but the two, and a foreign one. */
  TITLE_ONLY,
  /** The share of the body's sentences that name both. */
  BODY_BOTH,
  /** Words about dealings in sentences that name both; the logarithm of their weight. */
  DEALS,
  /** How often the rarer of the foreign countries is named; the logarithm. */
  MENTIONS,
  /** The salience of the less salient of the foreign countries. */
  SALIENCE,
  /** The share of sentences that name Indonesia's offices, officials or people. */
  OWN_ACTORS,
  /** The share of mentions that only tell where somebody is from. */
  ORIGIN,
  /** Sentences that name both, as a share of those of the pair that has most. */
  RELATIVE,
  /** How often the lead names foreign countries that are not of the pair; the logarithm. */
  THIRD_LEAD,
  /**
   * How often sentences that name the foreign side, or both of two others, name further foreign
   * countries; the logarithm.
   */
  THIRD_NEAR,
  /** How often the two are named right behind one another; the logarithm. */
  NEAR,
  /**
   * Words about dealings in sentences that name the foreign side; the logarithm of their weight.
   */
  THEIR_DEALS,
  /** The share of the body's sentences that name the foreign side, or one of two others. */
  COVERAGE,
  /** The share of the body's sentences that name Indonesia, or its capital. */
  OWN_COVERAGE,
  /** The share of the pair among all mentions of foreign countries. */
  THEIR_SHARE,
  /** The title names one of the two, and has a word about dealings. */
  TITLE_DEALS,
  /** How often a word about dealings stands between the two in a sentence; the logarithm. */
  DEAL_BETWEEN,
  /** The share of the foreign side's mentions that are only a scene: "di Kamboja". */
  SCENE,
  /** How often the foreign side is dealt with: "dengan Iran", "terhadap Iran"; the logarithm. */
  LINKED,
  /** The share of show, travel, health and devices among the topics. */
  SOFT_TOPICS,
  /** The share of sport among the topics. */
  SPORT_TOPIC,
  /** The share of diplomacy, defence and trade among the topics. */
  STATE_TOPICS,
  /** The share of consular affairs among the topics. */
  MIGRANT_TOPIC,
  /** One of the two is ASEAN, which is mostly a place to meet. */
  FORUM,
  /** A foreign side is in the title only as a place or the owner of a thing: "kilang Saudi". */
  TITLE_SCENE,
  /** The title has a word about matches. */
  TITLE_SPORT,
  /** In the title a word about dealings stands between the two. */
  TITLE_BETWEEN,
  /** How early a sentence names the pair, Indonesia being implied: 1 in the first. */
  EARLY,
  /** The share of sentences that name the side that is named in fewer. */
  THINNER,
  /** How often one of the two is blamed, the other blames or is attacked; the logarithm. */
  BLAMED,
  /** How often a third is blamed by one of the two or both: they are on one side; the logarithm. */
  ON_ONE_SIDE,
  /** The country most often blamed is one of the two. */
  MOST_BLAMED,
  /** A third is named with each of the two more often than they with each other; the logarithm. */
  HUB,
  /** The share of the lead's sentences that name Indonesia. */
  OWN_LEAD,
  /** The share of religion among the topics. */
  RELIGION_TOPIC,
  /** The share of law and crime among the topics. */
  LAW_TOPIC,
  /** The share of investment and industry among the topics. */
  INVESTMENT_TOPIC,
  // Words of some kinds in sentences of the body that name the pair, or its foreign side where the
  // other is Indonesia, which is often not named; the logarithm of how many.
  NEAR_DIPLOMACY,
  NEAR_VISIT,
  NEAR_ACCORD,
  NEAR_CONFLICT,
  NEAR_FORCES,
  NEAR_QUARREL,
  NEAR_TRADE,
  NEAR_DEED,
  NEAR_GOODS,
  NEAR_COMPARISON,
  NEAR_LEISURE;

  private static final String NEAR_WORDS = "NEAR_";

  /** The signs of words near, by the kind of the words. */
  static final Map<Kind, Sign> OF_WORDS = ofWords();

  private static Map<Kind, Sign> ofWords() {
    var signs = new EnumMap<Kind, Sign>(Kind.class);
    for (Sign sign : values()) {
      if (sign.name().startsWith(NEAR_WORDS)) {
        signs.put(Kind.valueOf(sign.name().substring(NEAR_WORDS.length())), sign);
      }
    }
    return Collections.unmodifiableMap(signs);
  }

  static double of(boolean sign) {
    return sign ? 1 : 0;
  }
}
