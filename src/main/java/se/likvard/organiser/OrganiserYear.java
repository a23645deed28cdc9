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
 * @param qualifiedTeachers share of full-time equivalents with licence and qualification in at least one subject
 * @param gradeNinePupils pupils who left grade 9
 * @param meritValue mean merit value, 17 subjects
 * @param allSubjectsPassed share of grade 9 that met the criteria in all subjects
 * @param eligibility share of grade 9 eligible for vocational programmes
 * @param costPerPupil kronor per pupil in the calendar year in which the school year ends
 */
public record OrganiserYear(
        @Key int schoolYear,
        @In(Unit.PUPILS) Value<BigDecimal> pupils,
        @In(Unit.SHARE) Value<BigDecimal> foreignBackground,
        @In(Unit.SHARE) Value<BigDecimal> parentsPostSecondary,
        @In(Unit.SHARE) Value<BigDecimal> newlyArrived,
        @In(Unit.SHARE) Value<BigDecimal> qualifiedTeachers,
        @SpringResult @In(Unit.PUPILS) Value<BigDecimal> gradeNinePupils,
        @SpringResult @In(Unit.MERIT_POINTS) Value<BigDecimal> meritValue,
        @SpringResult @In(Unit.SHARE) Value<BigDecimal> allSubjectsPassed,
        @SpringResult @In(Unit.SHARE) Value<BigDecimal> eligibility,
        @SpringResult @In(Unit.KRONOR) Value<BigDecimal> costPerPupil) {}
