/**
 * The commands that write and look after an index: arguments in, exit code and plain lines out.
 * They say what the build room did; they decide nothing themselves.
 */
@NullMarked
package id.telusur.cli;

import org.jspecify.annotations.NullMarked;
