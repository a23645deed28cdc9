/** Rules in plain words, generated from their trees and the vocabulary: as text and as a book in HTML. */
@NullMarked
package se.likvard.paraphrase;

import org.jspecify.annotations.NullMarked;
