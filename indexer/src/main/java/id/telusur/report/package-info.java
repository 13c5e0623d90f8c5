/**
 * What did a run do? Counts every record of a run while it is read, and tells it twice: as JSON for
 * programs, and as one page that a person can read on a phone. This room decides nothing about
 * records.
 */
@NullMarked
package id.telusur.report;

import org.jspecify.annotations.NullMarked;
