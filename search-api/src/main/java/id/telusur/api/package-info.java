/**
 * JSON over HTTP. Each route reads its parameters, asks the search room one question and writes one
 * record; {@link id.telusur.api.Server} wires them by hand in one visible column. The only room
 * that knows Undertow. It does not match, rank or parse queries.
 */
@NullMarked
package id.telusur.api;

import org.jspecify.annotations.NullMarked;
