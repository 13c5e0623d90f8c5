package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What speaks for or against a pair, each a number that is seldom above 3. */
enum Sign {
  /** Always 1: what a pair has to overcome. */
  BASE,
  /** The title names both. */
  TITLE_BOTH,
  /** The title joins both by a hyphen: "Iran-Israel". */
  TITLE_JOINED,
  /** The title joins two others by a hyphen: theirs is the quarrel. */
  OTHERS_JOINED,
  /** The title names the other country, or one of two others, not only as an origin. */
  TITLE_ONE,
  /** The title names the other country as an origin only: "turis Tiongkok". */
  TITLE_ORIGIN,
  /** The title names no country but the two, and a foreign one. */
  TITLE_ONLY,
  /** The first country that the title names is one of the two. */
  TITLE_FIRST,
  /** The share of the lead's sentences that name both. */
  LEAD_BOTH,
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
  /** No other pair has more sentences that name both. */
  FIRST,
  /** Sentences that name both, as a share of those of the pair that has most. */
  RELATIVE,
  /** How many further countries matter in the article. */
  CROWD,
  /** How often the two are named right behind one another; the logarithm. */
  NEAR,
  /** Sentences that name offices, officials or people of both; the logarithm. */
  ACTORS_MEET,
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
  /** The title names an office, an official or people of Indonesia. */
  TITLE_OWN,
  /** The title names one of the two, and has a word about dealings. */
  TITLE_DEALS,
  /** How many countries the title names that are not of the pair. */
  TITLE_OTHERS,
  /** How often a word about dealings stands between the two in a sentence; the logarithm. */
  DEAL_BETWEEN,
  /** Sentences that name Indonesia's people and the foreign side; the logarithm. */
  OWN_PEOPLE,
  /** One of the two is a body of states. */
  BODY,
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
  /** Neither title nor body names Indonesia, its offices or people. */
  OWN_ABSENT,
  /** The title tells of a conflict of the two: "perang Iran-Israel", "Israel serang Iran". */
  TITLE_WAR,
  /** The lead does, and the title names one of the two. */
  LEAD_WAR,
  /** The title tells of a conflict of two others. */
  OTHERS_WAR,
  /** One of the two is ASEAN, which is mostly a place to meet. */
  FORUM,
  /** A foreign side is in the title only as a place or the owner of a thing: "kilang Saudi". */
  TITLE_SCENE,
  /** The two are listed, as on one side: "Inggris dan Prancis"; the logarithm of how often. */
  LISTED,
  /** The title lists the two. */
  TITLE_LISTED,
  /** The title has a word about matches. */
  TITLE_SPORT,
  /** The title has a word about shows, goods, leisure or comparison. */
  TITLE_SOFT,
  /** In the title a word about dealings stands between the two. */
  TITLE_BETWEEN,
  /** How early a sentence names the pair, Indonesia being implied: 1 in the first. */
  EARLY,
  /** The second half of the body names the pair, Indonesia being implied. */
  LATE,
  /** The share of sentences that name the side that is named in fewer. */
  THINNER,
  /** How often one of the two is blamed, the other blames or is attacked; the logarithm. */
  BLAMED,
  /** How often a third is blamed by one of the two or both: they are on one side; the logarithm. */
  ON_ONE_SIDE,
  /** The country most often blamed is a third. */
  THIRD_BLAMED,
  /** The country most often blamed is one of the two. */
  MOST_BLAMED,
  /** A third is named with each of the two more often than they with each other; the logarithm. */
  HUB,
  /** The share of the lead's sentences that name Indonesia. */
  OWN_LEAD,
  /** Sentences about police, courts or migrants that name foreign people and Indonesia. */
  FOREIGNERS_HERE,
  /** The share of religion among the topics. */
  RELIGION_TOPIC,
  /** The share of law and crime among the topics. */
  LAW_TOPIC,
  /** The share of investment and industry among the topics. */
  INVESTMENT_TOPIC,
  // Words of each kind in sentences of the body that name the pair, or its foreign side where the
  // other is Indonesia, which is often not named; the logarithm of how many.
  NEAR_DIPLOMACY,
  NEAR_BOTH,
  NEAR_VISIT,
  NEAR_ACCORD,
  NEAR_CITIZENS,
  NEAR_CONFLICT,
  NEAR_FORCES,
  NEAR_BLAME,
  NEAR_QUARREL,
  NEAR_TRADE,
  NEAR_JUSTICE,
  NEAR_SMUGGLING,
  NEAR_DEED,
  NEAR_SPORT,
  NEAR_SHOW,
  NEAR_GOODS,
  NEAR_COMPARISON,
  NEAR_LEISURE;

  /** The signs of words near, by the kind of the words. */
  static final Map<Kind, Sign> OF_WORDS = ofWords();

  private static Map<Kind, Sign> ofWords() {
    var signs = new EnumMap<Kind, Sign>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CULPRIT) {
        signs.put(kind, valueOf("NEAR_" + kind));
      }
    }
    return Collections.unmodifiableMap(signs);
  }

  static double of(boolean sign) {
    return sign ? 1 : 0;
  }
}
