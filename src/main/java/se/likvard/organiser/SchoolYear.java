package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * A school unit's figures of one school year.
 *
 * @param schoolYear the year it ends: 2025 is 2024/25
 * @param pupils in the compulsory school
 * @param gradeNinePupils pupils who left grade 9
 * @param meritValue mean merit value, 17 subjects
 * @param allSubjectsPassed share of grade 9 that met the criteria in all subjects
 * @param eligibility share of grade 9 eligible for vocational programmes
 * @param gradeSixAllSubjectsPassed share of grade 6 that passed in all subjects
 * @param teachers in full-time posts
 * @param qualifiedTeachers share of full-time equivalents with licence and qualification in at least one subject
 * @param parentsEducation SALSA's mean of parents' education, 1–3
 * @param salsaDeviation actual less expected merit value (SALSA)
 * @param safety felt safety, the School Survey, pupils
 * @param studyCalm felt study calm, the School Survey, pupils
 * @param feelUnsafe share of the pupils in grade 8 who feel safe only partly or not at all, the School Survey
 * @param pupilsCalm share of the pupils who say that there is study calm always or often, the School Survey
 * @param teachersCalm the same share of the teachers
 */
public record SchoolYear(
        @Key int schoolYear,
        @In(Unit.PUPILS) @Counts(People.PUPILS) Value<BigDecimal> pupils,

        @SpringResult @In(Unit.PUPILS) @Counts(People.GRADE_NINE)
        Value<BigDecimal> gradeNinePupils,

        @SpringResult @In(Unit.MERIT_POINTS) @Behind(People.GRADE_NINE)
        Value<BigDecimal> meritValue,

        @SpringResult @In(Unit.SHARE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> allSubjectsPassed,

        @SpringResult @In(Unit.SHARE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> eligibility,

        @SpringResult @In(Unit.SHARE) @Behind(People.SOME) Value<BigDecimal> gradeSixAllSubjectsPassed,
        @In(Unit.FULL_TIME_POSTS) @Counts(People.TEACHERS) Value<BigDecimal> teachers,
        @In(Unit.SHARE) @Behind(People.TEACHERS) Value<BigDecimal> qualifiedTeachers,

        @SpringResult @In(Unit.EDUCATION_LEVEL) @Behind(People.GRADE_NINE)
        Value<BigDecimal> parentsEducation,

        @SpringResult @In(Unit.MERIT_DIFFERENCE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> salsaDeviation,

        @SpringResult @In(Unit.SURVEY_INDEX) @Behind(People.SOME)
        Value<BigDecimal> safety,

        @SpringResult @In(Unit.SURVEY_INDEX) @Behind(People.SOME)
        Value<BigDecimal> studyCalm,

        @SpringResult @In(Unit.SHARE) @Behind(People.SOME) Value<BigDecimal> feelUnsafe,
        @SpringResult @In(Unit.SHARE) @Behind(People.SOME) Value<BigDecimal> pupilsCalm,
        @SpringResult @In(Unit.SHARE) @Behind(People.SOME) Value<BigDecimal> teachersCalm) {}
