package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * The organiser's own compulsory schools taken together in one school year, as official statistics publish them. Not to be
 * mixed with {@link MunicipalityYear}, which holds every unit in the municipality.
 *
 * @param schoolYear the year it ends: 2025 is 2024/25
 * @param pupils in grades 1–9
 * @param foreignBackground share of them born abroad or with both parents born abroad
 * @param parentsPostSecondary share of them with a parent with post-secondary education
 * @param newlyArrived share of them who came to Sweden in the last four years or whose background is unknown
 * @param teachers in full-time posts
 * @param qualifiedTeachers share of full-time equivalents with licence and qualification in at least one subject
 * @param gradeNinePupils pupils who left grade 9
 * @param meritValue mean merit value, 17 subjects
 * @param allSubjectsPassed share of grade 9 that met the criteria in all subjects
 * @param eligibility share of grade 9 eligible for vocational programmes
 * @param costPerPupil kronor per pupil in the calendar year in which the school year ends
 */
public record OrganiserYear(
        @Key int schoolYear,
        @In(Unit.PUPILS) @Counts(People.PUPILS) Value<BigDecimal> pupils,
        @In(Unit.SHARE) @Behind(People.PUPILS) Value<BigDecimal> foreignBackground,
        @In(Unit.SHARE) @Behind(People.PUPILS) Value<BigDecimal> parentsPostSecondary,
        @In(Unit.SHARE) @Behind(People.PUPILS) Value<BigDecimal> newlyArrived,
        @In(Unit.FULL_TIME_POSTS) @Counts(People.TEACHERS) Value<BigDecimal> teachers,
        @In(Unit.SHARE) @Behind(People.TEACHERS) Value<BigDecimal> qualifiedTeachers,

        @SpringResult @In(Unit.PUPILS) @Counts(People.GRADE_NINE)
        Value<BigDecimal> gradeNinePupils,

        @SpringResult @In(Unit.MERIT_POINTS) @Behind(People.GRADE_NINE)
        Value<BigDecimal> meritValue,

        @SpringResult @In(Unit.SHARE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> allSubjectsPassed,

        @SpringResult @In(Unit.SHARE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> eligibility,

        @SpringResult @In(Unit.KRONOR) @Behind(People.NOBODY)
        Value<BigDecimal> costPerPupil) {}
