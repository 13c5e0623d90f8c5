/**
 * Where everything is put together: the program's entry and the commands that search and serve.
 * Only this room may see all others; it holds no logic of its own.
 */
@NullMarked
package id.telusur.launch;

import org.jspecify.annotations.NullMarked;
