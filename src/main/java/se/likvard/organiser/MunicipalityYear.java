package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Listed;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * All school units in a municipality in one school year, whoever runs them: the level on which the duty to allocate by
 * need (2 kap. 8 b §) is judged.
 *
 * @param schoolYear the year it ends: 2025 is 2024/25
 * @param pupils in grades 1–9 of all compulsory schools in the municipality
 * @param foreignBackground share of them born abroad or with both parents born abroad
 * @param parentsPostSecondary share of them with a parent with post-secondary education
 * @param teachers in full-time posts
 * @param qualifiedTeachers share of full-time equivalents with licence and qualification in at least one subject
 * @param units every unit in the municipality
 */
public record MunicipalityYear(
        @Key int schoolYear,
        @In(Unit.PUPILS) @Counts(People.PUPILS) Value<BigDecimal> pupils,
        @In(Unit.SHARE) @Behind(People.PUPILS) Value<BigDecimal> foreignBackground,
        @In(Unit.SHARE) @Behind(People.PUPILS) Value<BigDecimal> parentsPostSecondary,
        @In(Unit.FULL_TIME_POSTS) @Counts(People.TEACHERS) Value<BigDecimal> teachers,
        @In(Unit.SHARE) @Behind(People.TEACHERS) Value<BigDecimal> qualifiedTeachers,
        Listed<MunicipalityUnit> units) {}
