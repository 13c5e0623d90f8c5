/**
 * What was the server told? Flags, environment and a file become one typed record, and each value
 * remembers where it came from.
 */
@NullMarked
package id.telusur.settings;

import org.jspecify.annotations.NullMarked;
