/**
 * What can be told of the dealings of two countries from the articles filed under them: how many
 * there are and when, the words that set a pair apart, who is named, which articles are typical,
 * and what happened. Reads an open index; whatever is counted for people is counted by the search
 * that they can repeat, which is handed in. Knows no request and no answer.
 */
@NullMarked
package id.telusur.search.pairs;

import org.jspecify.annotations.NullMarked;
