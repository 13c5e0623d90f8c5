/**
 * Who deals with whom, about what? An article goes in, a {@link id.telusur.relation.Relation} comes
 * out: where it names which countries and why we think so, how much each of them matters in it, the
 * pairs of countries whose dealings it is about, its topics, and the events that its sentences
 * state. All of it is read from lists of words beside the code, which a person can correct, in one
 * pass over the text whatever the length of the lists. This room does not know how an index is
 * written.
 */
@NullMarked
package id.telusur.relation;

import org.jspecify.annotations.NullMarked;
