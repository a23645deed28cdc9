/** What of an organiser may be shown to whom: small numbers of people are protected before anything is assessed. */
@NullMarked
package se.likvard.audience;

import org.jspecify.annotations.NullMarked;
