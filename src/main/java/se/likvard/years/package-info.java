/** One organiser over the years: assessed as it was known each year, by the rules, the policy and the law of that year. */
@NullMarked
package se.likvard.years;

import org.jspecify.annotations.NullMarked;
