package se.likvard.organiser;

import se.likvard.value.Listed;
import se.likvard.value.Value;

/**
 * A school organiser (huvudman) and what is known of it.
 *
 * @param registrationNumber ten digits
 * @param name its name
 * @param organiserType who it is
 * @param municipalityCode the municipality itself, or where an independent organiser is seated
 * @param alternativeCompensation whether other documented compensation than an allocation model exists
 */
public record Organiser(
        @Key(pattern = "\\d{10}") String registrationNumber,
        String name,
        OrganiserType organiserType,
        Value<String> municipalityCode,
        Value<Boolean> alternativeCompensation,
        ChiefEducationOfficer chiefEducationOfficer,
        ComplaintsRoutine complaintsRoutine,
        QualityWork qualityWork,
        Listed<SchoolUnit> schoolUnits,
        Listed<AllocationModel> allocationModels,
        Listed<ExtraResource> extraResources,
        Listed<Intervention> interventions,
        Listed<Deficiency> deficiencies,
        Listed<Routine> routines,
        Listed<Order> orders,
        Listed<OrganiserYear> organiserYears,
        Listed<MunicipalityYear> municipalityYears) {}
