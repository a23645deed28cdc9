package se.likvard.source.merge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.source.told.Census;
import se.likvard.source.told.Measure;
import se.likvard.source.told.OrganiserClaim;
import se.likvard.source.told.Publication;
import se.likvard.value.Listed;
import se.likvard.value.Origin;
import se.likvard.value.Reason;
import se.likvard.value.Value;

/**
 * Merged figures as organisers, each with its school units and, for a municipality, its own schools taken together and all
 * units in it. Published files never prove that they hold all units of an organiser: the list is what is known of it.
 */
record OrganiserTree(
        Figures figures,
        SortedMap<Integer, Census> censuses,
        SortedMap<String, Unit> units,
        Municipalities municipalities) {

    private static final List<Measure> OF_GRADE_NINE =
            List.of(Measure.GRADE_NINE_PUPILS, Measure.MERIT_VALUE, Measure.ALL_SUBJECTS_PASSED, Measure.ELIGIBILITY);
    private static final List<Measure> IN_MUNICIPALITY = List.of(
            Measure.GRADE_NINE_PUPILS, Measure.MERIT_VALUE, Measure.ALL_SUBJECTS_PASSED, Measure.PARENTS_EDUCATION);

    Organiser of(OrganiserClaim claim, List<Unit> own) {
        Optional<String> code = municipalities.of(claim.registrationNumber());
        return Unreported.but(
                Organiser.class,
                Map.of(
                        "registrationNumber", claim.registrationNumber(),
                        "name", claim.name(),
                        "organiserType", claim.organiserType(),
                        "municipalityCode",
                                code.map(OrganiserTree::inferred).orElse(Value.unknown(Reason.NOT_REPORTED)),
                        "schoolUnits",
                                Listed.atLeast(
                                        own.stream().map(this::schoolUnit).toList()),
                        "organiserYears", code.map(this::organiserYears).orElse(Listed.unknown()),
                        "municipalityYears", code.map(this::municipalityYears).orElse(Listed.unknown())));
    }

    private SchoolUnit schoolUnit(Unit unit) {
        Map<String, Object> told = new HashMap<>();
        told.put("schoolUnitCode", unit.schoolUnitCode());
        told.put("name", unit.name());
        told.put(
                "schoolForm",
                sourced(SchoolForm.COMPULSORY, unit.claims().get(0).publication()));
        told.put("specialUnit", SpecialUnit.of(unit.name()));
        told.put("schoolYears", Listed.of(schoolYears(unit)));
        unit.teller()
                .ifPresent(teller -> told.put(
                        "municipalityCode", sourced(unit.municipalityCode().orElseThrow(), teller)));
        return Unreported.but(SchoolUnit.class, told);
    }

    private List<SchoolYear> schoolYears(Unit unit) {
        SortedMap<Integer, Map<Measure, Value<BigDecimal>>> years =
                new TreeMap<>(figures.of(SchoolYear.class, unit.schoolUnitCode()));
        censuses.keySet().stream()
                .filter(year -> lacksGradeNine(unit, year, years.getOrDefault(year, Map.of())))
                .forEach(year -> years.computeIfAbsent(year, any -> Map.of()));
        years.keySet().removeIf(year -> !unit.isOwn(year));
        return years.entrySet().stream()
                .map(each -> schoolYear(unit, each.getKey(), each.getValue()))
                .toList();
    }

    private SchoolYear schoolYear(Unit unit, int year, Map<Measure, Value<BigDecimal>> told) {
        Map<String, Object> contents = contents("schoolYear", year, told);
        if (lacksGradeNine(unit, year, told)) {
            OF_GRADE_NINE.forEach(measure -> contents.put(measure.component(), Value.notApplicable()));
        }
        return Unreported.but(SchoolYear.class, contents);
    }

    /**
     * Whether nobody is asked for marks of grade 9: some publication says that the unit lacks it, no figure of it is told
     * for the year, and a count that is whole for its municipality does not have the unit.
     */
    private boolean lacksGradeNine(Unit unit, int year, Map<Measure, Value<BigDecimal>> told) {
        Census census = censuses.get(year);
        Optional<String> code = unit.municipalityCode();
        return census != null
                && unit.lacksGradeNine()
                && OF_GRADE_NINE.stream().noneMatch(told::containsKey)
                && code.isPresent()
                && !census.incomplete().contains(code.get())
                && !census.municipalities().containsKey(unit.schoolUnitCode());
    }

    private Listed<OrganiserYear> organiserYears(String code) {
        return Listed.of(figures.of(OrganiserYear.class, code).entrySet().stream()
                .map(each ->
                        Unreported.but(OrganiserYear.class, contents("schoolYear", each.getKey(), each.getValue())))
                .toList());
    }

    private Listed<MunicipalityYear> municipalityYears(String code) {
        SortedMap<Integer, Map<Measure, Value<BigDecimal>>> told = figures.of(MunicipalityYear.class, code);
        Set<Integer> years = new TreeSet<>(told.keySet());
        years.addAll(censuses.keySet());
        return Listed.of(years.stream()
                .map(year -> municipalityYear(code, year, told.getOrDefault(year, Map.of())))
                .toList());
    }

    private MunicipalityYear municipalityYear(String code, int year, Map<Measure, Value<BigDecimal>> told) {
        Map<String, Object> contents = contents("schoolYear", year, told);
        contents.put("units", unitsIn(code, year));
        return Unreported.but(MunicipalityYear.class, contents);
    }

    /** All units with grade 9 in the municipality; unknown where one may be missing. */
    private Listed<MunicipalityUnit> unitsIn(String code, int year) {
        Census census = censuses.get(year);
        if (census == null || census.incomplete().contains(code)) {
            return Listed.unknown();
        }
        return Listed.of(census.municipalities().entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .map(unit -> municipalityUnit(unit, year))
                .toList());
    }

    private MunicipalityUnit municipalityUnit(String unitCode, int year) {
        Map<String, Object> contents = new HashMap<>();
        contents.put("schoolUnitCode", unitCode);
        Optional.ofNullable(units.get(unitCode))
                .ifPresent(unit -> contents.put("specialUnit", SpecialUnit.of(unit.name())));
        IN_MUNICIPALITY.forEach(measure ->
                figures.of(measure, unitCode, year).ifPresent(value -> contents.put(measure.component(), value)));
        return Unreported.but(MunicipalityUnit.class, contents);
    }

    private static Map<String, Object> contents(String key, int year, Map<Measure, Value<BigDecimal>> told) {
        Map<String, Object> contents = new HashMap<>();
        contents.put(key, year);
        told.forEach((measure, value) -> contents.put(measure.component(), value));
        return contents;
    }

    /** No file tells which municipality an organiser is. */
    private static Value<String> inferred(String code) {
        return Value.of(code).from(new Origin("antaget: där flest av skolenheterna ligger", null));
    }

    private static <T> Value<T> sourced(T value, Publication publication) {
        return Value.of(value).from(publication.origin("", null));
    }
}
