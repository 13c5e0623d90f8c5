/**
 * The commands behind the launcher, one class each: they read arguments, call one room and print.
 */
@NullMarked
package id.telusur.cli;

import org.jspecify.annotations.NullMarked;
