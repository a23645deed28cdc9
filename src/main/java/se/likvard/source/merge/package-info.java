/** What many files tell of the same organisers, brought together: by identity, with the precedence that policy sets. */
@NullMarked
package se.likvard.source.merge;

import org.jspecify.annotations.NullMarked;
