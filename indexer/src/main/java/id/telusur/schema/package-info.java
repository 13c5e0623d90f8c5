/**
 * What is in the index, where does it lie on disk, which generation is live? Writer and reader of
 * an index share this room: the names and types of all fields ({@link id.telusur.schema.Field}),
 * how an article becomes a document and back, and the folders and files of an index home. It
 * neither decides what is indexed nor how it is searched.
 */
@NullMarked
package id.telusur.schema;

import org.jspecify.annotations.NullMarked;
