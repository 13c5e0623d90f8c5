/**
 * Run the line: from sources to a published generation. One writer at a time holds the home's lock;
 * a run reads every record, indexes the articles into a new generation beside the live one,
 * verifies it, writes the journal and then the manifest, and last makes it the live one in one
 * atomic step. What was live stays live until then, and whatever a killed run left behind is
 * reported and removed by the next. This room does not parse sources and does not search.
 */
@NullMarked
package id.telusur.build;

import org.jspecify.annotations.NullMarked;
