package se.likvard.effect;

/**
 * What one school, or another thing that is compared, went from and to.
 *
 * @param id which it is; also their order, so that no result follows the order in a file
 * @param before the mean of the years before
 * @param beforeWeight what that mean weighs: pupils, or 1 a year where pupils are not known; above 0
 * @param after the mean of the years from the start on
 * @param afterWeight what that mean weighs; above 0
 */
public record Change(String id, double before, double beforeWeight, double after, double afterWeight) {}
