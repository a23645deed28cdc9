package se.likvard.organiser;

import java.math.BigDecimal;
import se.likvard.value.Listed;
import se.likvard.value.Unit;
import se.likvard.value.Value;

/**
 * A school unit that the organiser runs.
 *
 * @param schoolUnitCode eight digits
 * @param name its name
 * @param municipalityCode where it lies
 * @param schoolForm its main school form
 * @param specialUnit a resource school, a unit for language introduction or the like, left out of comparisons
 * @param socioEconomicIndex its need index in the allocation, higher is greater need; none when no index was computed
 * @param qualityWorkDocumented whether the unit's own quality work is documented (4 kap. 6 §)
 * @param actionProgrammes what a review of the unit's action programmes found
 * @param compensatoryWork what the efforts at the unit reach
 * @param leadership how the unit is led
 */
public record SchoolUnit(
        @Key(pattern = "\\d{8}") String schoolUnitCode,
        String name,
        Value<String> municipalityCode,
        Value<SchoolForm> schoolForm,
        Value<Boolean> specialUnit,

        @In(Unit.SOCIO_ECONOMIC_INDEX) @Behind(People.PUPILS)
        Value<BigDecimal> socioEconomicIndex,

        Value<Boolean> qualityWorkDocumented,
        PreventiveWork preventiveWork,
        RulesOfConduct rulesOfConduct,
        StudentHealth studentHealth,
        ActionProgrammes actionProgrammes,
        CompensatoryWork compensatoryWork,
        Leadership leadership,
        SpecialSupport specialSupport,
        NewlyArrivedPupils newlyArrivedPupils,
        Absence absence,
        Listed<SchoolYear> schoolYears,
        Listed<NeedsAssessment> needsAssessments,
        Listed<CauseAnalysis> causeAnalyses,
        Listed<PrincipalService> principalServices,
        Listed<OrganiserSupport> organiserSupports) {}
