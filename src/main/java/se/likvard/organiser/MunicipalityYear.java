package se.likvard.organiser;

import se.likvard.value.Listed;

/**
 * All school units in a municipality in one school year, whoever runs them: the level on which the duty to allocate by
 * need (2 kap. 8 b §) is judged.
 *
 * @param schoolYear the year it ends: 2025 is 2024/25
 * @param units every unit in the municipality
 */
public record MunicipalityYear(@Key int schoolYear, Listed<MunicipalityUnit> units) {}
