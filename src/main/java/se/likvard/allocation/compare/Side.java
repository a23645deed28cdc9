package se.likvard.allocation.compare;

import se.likvard.allocation.Allocation;

/**
 * One side of a comparison.
 *
 * @param table what the table of schools is called
 * @param newerIndex whether the schools go by the newer index of the table
 */
public record Side(Allocation allocation, String table, boolean newerIndex) {}
