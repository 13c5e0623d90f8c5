package id.telusur.search.pairs;

import java.io.IOException;

/** Counts articles as a search does, so that a figure is what its link finds. */
public interface Counter {
  /** How many articles of the pair hold all of what a text asks. */
  long inPair(String query) throws IOException;

  /** How many articles that have a pair do, whichever it is. */
  long inAnyPair(String query) throws IOException;
}
