/** Files that fail when they are told to. */
@NullMarked
package id.telusur.testing.faults;

import org.jspecify.annotations.NullMarked;
