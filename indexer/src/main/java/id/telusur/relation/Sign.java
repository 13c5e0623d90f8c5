package id.telusur.relation;

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
  /** Words about dealings between states in the whole article, by the sentence. */
  STATE_WORDS,
  /** Words of sport, show and shopping in the whole article, by the sentence. */
  FAINT_WORDS,
  /** The share of mentions that only tell where somebody is from. */
  ORIGIN,
  /** No other pair has more sentences that name both. */
  FIRST,
  /** Sentences that name both, as a share of those of the pair that has most. */
  RELATIVE,
  /** How many further countries matter in the article. */
  CROWD,
  /** The share of show, travel, health and devices among the topics. */
  SOFT_TOPICS,
  /** The share of sport among the topics. */
  SPORT_TOPIC,
  /** The share of diplomacy, defence and trade among the topics. */
  STATE_TOPICS,
  /** The share of consular affairs among the topics. */
  MIGRANT_TOPIC
}
