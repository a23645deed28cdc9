package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * One unit's figures among all units of the municipality.
 *
 * @param schoolUnitCode eight digits
 * @param specialUnit left out of the comparison
 * @param gradeNinePupils pupils who left grade 9
 * @param meritValue mean merit value, 17 subjects
 * @param allSubjectsPassed share of grade 9 that met the criteria in all subjects
 * @param parentsEducation SALSA's mean of parents' education, 1–3
 */
public record MunicipalityUnit(
        @Key(pattern = "\\d{8}") String schoolUnitCode,
        Value<Boolean> specialUnit,

        @SpringResult @In(Unit.PUPILS) @Counts(People.GRADE_NINE)
        Value<BigDecimal> gradeNinePupils,

        @SpringResult @In(Unit.MERIT_POINTS) @Behind(People.GRADE_NINE)
        Value<BigDecimal> meritValue,

        @SpringResult @In(Unit.SHARE) @Behind(People.GRADE_NINE)
        Value<BigDecimal> allSubjectsPassed,

        @SpringResult @In(Unit.EDUCATION_LEVEL) @Behind(People.GRADE_NINE)
        Value<BigDecimal> parentsEducation) {}
