/** Published statistics into organisers: what the files say, what they mark as hidden, and nothing more. */
@NullMarked
package se.likvard.source;

import org.jspecify.annotations.NullMarked;
