/**
 * Which articles are near copies of each other? Each article has a {@link
 * id.telusur.copies.Signature}, drawn from the words of its title and body, that tells how much
 * text two articles share; {@link id.telusur.copies.CopyGroups} finds the pairs that share most of
 * it, without comparing all with all, and joins them to groups. A copy is the same text printed
 * again: wire copy, a reprint, an update, with another headline, a paragraph more, words replaced.
 * Two reports of one event in different words are not. This room does not read an index, and does
 * not decide what is shown.
 */
@NullMarked
package id.telusur.copies;

import org.jspecify.annotations.NullMarked;
