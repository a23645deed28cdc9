/** Texts for word processors: headings, paragraphs, lists, tables and places to write in, as OpenDocument files. */
@org.jspecify.annotations.NullMarked
package se.likvard.document;
