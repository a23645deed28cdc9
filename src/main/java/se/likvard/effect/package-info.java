/** What interventions and changed allocation models led to: difference in differences, how sure it is, and what works. */
@NullMarked
package se.likvard.effect;

import org.jspecify.annotations.NullMarked;
