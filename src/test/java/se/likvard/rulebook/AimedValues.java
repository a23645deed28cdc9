package se.likvard.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.organiser.Area;
import se.likvard.organiser.Component;
import se.likvard.organiser.SchoolForm;
import se.likvard.organiser.Shape;
import se.likvard.value.Evidence;
import se.likvard.value.Value;

/** The values that decide a rule one way or the other on a day: on each limit, and one step to either side of it. */
record AimedValues(LocalDate day) {

    /** How many records a list holds at most, and its least, by what the rules ask of them. */
    private static final Map<String, List<Integer>> SIZES = Map.of(
            "SchoolUnit", List.of(1, 2),
            "SchoolYear", List.of(2, 4),
            "PrincipalService", List.of(1, 4),
            "MunicipalityYear", List.of(0, 1),
            "MunicipalityUnit", List.of(2, 4),
            "Deficiency", List.of(0, 6),
            "Intervention", List.of(0, 2),
            "Reading", List.of(0, 4),
            "Order", List.of(0, 2),
            "Routine", List.of(0, 1));

    /** Where nothing is wrong, these are there and the others are few. */
    private static final Set<String> ALWAYS = Set.of("NeedsAssessment", "CauseAnalysis");

    /** What an organiser in good order can say yes to. */
    private static final Set<String> MOSTLY_TRUE = Set.of(
            "inUse",
            "analysedApart",
            "causesAnalysed",
            "withPupils",
            "responsibilitySettled",
            "reported",
            "individualLevel",
            "groupLevel",
            "cooperates",
            "documented",
            "coversNationalGoals",
            "includesStudentHealth",
            "qualityWorkDocumented",
            "madeKnown");

    static int size(String type, Random random, boolean healthy) {
        if (healthy && ALWAYS.contains(type)) {
            return 1;
        }
        List<Integer> bounds = SIZES.getOrDefault(type, List.of(0, 1));
        return healthy ? bounds.get(0) : bounds.get(0) + random.nextInt(bounds.get(1) - bounds.get(0) + 1);
    }

    /** The newest school year that is over on the day. */
    int newestYear() {
        return day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
    }

    /** What a component may hold, first what nobody would remark on; a value that is there more than once is likelier. */
    List<Value<?>> pool(Shape shape, Component component) {
        return switch (component.kind()) {
            case FLAG -> flags(component.name());
            case NUMBER -> numbers(shape.name(), component.name());
            case DATE -> dates(shape.name(), component.name());
            case CHOICE -> choices(shape.name(), component);
            default -> texts(component.name());
        };
    }

    private static List<Value<?>> flags(String name) {
        boolean mostlyTrue = name.startsWith("states") || name.startsWith("school") || MOSTLY_TRUE.contains(name);
        Stream<Boolean> usual = Stream.generate(() -> mostlyTrue).limit(3);
        return switch (name) {
            case "psychologist", "counsellor", "specialEducator" -> of(true, true, true, true, false);
            case "resultFollowedUp", "tracedToCause" -> of(true, false);
            default ->
                Stream.concat(usual, Stream.of(!mostlyTrue))
                        .<Value<?>>map(Value::of)
                        .toList();
        };
    }

    private List<Value<?>> numbers(String type, String name) {
        return switch (type + "." + name) {
            case "SchoolUnit.socioEconomicIndex" -> withNone(decimals("90", "100", "110"));
            case "SchoolYear.meritValue" ->
                decimals("240", "150", "154.9", "155", "169.9", "170", "205.4", "205.5", "207");
            case "SchoolYear.gradeNinePupils" -> decimals("60", "15");
            case "SchoolYear.qualifiedTeachers" -> decimals("0.8", "0.5", "0.608", "0.625", "0.626", "0.627");
            case "SchoolYear.salsaDeviation" -> decimals("2", "-16.9", "-17", "-30");
            case "SchoolYear.feelUnsafe" -> withNone(decimals("0.1", "0.285", "0.286", "0.3", "0.301"));
            case "SchoolYear.pupilsCalm" -> withNone(decimals("0.7", "0.4", "0.3"));
            case "SchoolYear.teachersCalm" -> withNone(decimals("0.9", "0.901"));
            case "SpecialSupport.adaptationsWait" -> decimals("0", "14", "15");
            case "SpecialSupport.investigationWait" -> decimals("0", "60", "61");
            case "SpecialSupport.monthsAdapted" -> decimals("0", "6", "7");
            case "SpecialSupport.longDistanceDecisions" -> decimals("0", "0", "1");
            case "Absence.investigationWait" -> decimals("0", "30", "31");
            case "StudentHealth.pupilsPerDoctor" -> withNone(decimals("5000", "7000", "7001"));
            case "StudentHealth.pupilsPerNurse" -> withNone(decimals("400", "430", "431"));
            case "StudentHealth.pupilsPerPsychologist" -> withNone(decimals("900", "1000", "1001"));
            case "StudentHealth.pupilsPerCounsellor" -> withNone(decimals("300", "400", "401"));
            case "StudentHealth.preventiveShare" -> decimals("0.6", "0.5", "0.499");
            case "AllocationModel.indexYear" -> withNone(years(-1, -2, -3));
            case "ModelSchool.pupils" -> decimals("100");
            case "ModelSchool.indexInUse" -> decimals("100", "90");
            case "ModelSchool.newerIndex" -> decimals("100", "110", "130");
            case "MunicipalityUnit.gradeNinePupils" -> decimals("60", "60", "60", "15", "60", "14");
            case "MunicipalityUnit.allSubjectsPassed" -> decimals("0.3", "0.6", "0.8", "0.95");
            case "MunicipalityUnit.parentsEducation" -> decimals("1.8", "2.0", "2.2", "2.6");
            case "MunicipalityUnit.meritValue" -> decimals("170", "200", "220", "260");
            case "Reading.share" -> decimals("0.5", "0.529", "0.53", "0.559", "0.56", "0.47");
            default -> type.equals("NewlyArrivedPupils") ? decimals("0", "0", "0", "1") : decimals("1");
        };
    }

    private List<Value<?>> dates(String type, String name) {
        return switch (type + "." + name) {
            case "AllocationModel.lastRevised" -> withNone(recent(day.minusYears(3)));
            case "AllocationModel.lastEvaluated" -> withNone(recent(day.minusYears(2)));
            case "AllocationModel.introduced" -> dates(day.minusYears(6));
            case "NeedsAssessment.made" -> recent(day.minusMonths(13));
            case "Intervention.started" -> begun(day.minusMonths(36), day.minusMonths(13), day.minusMonths(50));
            case "Intervention.plannedEnd" ->
                withNone(Stream.concat(around(day).stream(), around(day.plusMonths(23)).stream())
                        .toList());
            case "PrincipalService.started" -> begun(window(), day.minusYears(2), day.minusYears(6));
            case "PrincipalService.ended" -> withNone(around(window()));
            case "PreventiveWork.planned", "PreventiveWork.followedUp" -> withNone(around(day.minusMonths(2)));
            case "PreventiveWork.surveyed" -> withNone(recent(day.minusYears(2)));
            case "RulesOfConduct.reviewed" -> withNone(recent(day.minusYears(1)));
            case "QualityWork.lastCycle" -> withNone(recent(day.minusMonths(13)));
            case "ChiefEducationOfficer.appointed", "ComplaintsRoutine.adopted" -> withNone(around(day.minusMonths(2)));
            case "Deficiency.reported" -> begun(day.minusMonths(3), day.minusDays(180));
            case "Order.issued" -> begun(day.minusMonths(3), day.minusYears(2));
            case "Order.deadline" ->
                withNone(Stream.of(day, day.plusDays(30), day.plusDays(60))
                        .flatMap(each -> around(each).stream())
                        .toList());
            case "Order.reported", "Order.closed" -> ends();
            default -> name.equals("ended") || name.equals("remedied") ? ends() : begun(day.minusMonths(3));
        };
    }

    /** The first day of the five school years in which principals are counted. */
    private LocalDate window() {
        boolean autumn = day.getMonth().compareTo(Month.JULY) >= 0;
        return LocalDate.of(day.getYear() - (autumn ? 4 : 5), Month.JULY, 1);
    }

    private List<Value<?>> ends() {
        return Stream.concat(Stream.generate(Value::none).limit(5), around(day).stream())
                .<Value<?>>map(each -> each)
                .toList();
    }

    /** Days on which something began; the last of them lies ahead, so that it is not there yet. */
    private List<Value<?>> begun(LocalDate... days) {
        return Stream.concat(
                        Arrays.stream(days).flatMap(each -> around(each).stream()),
                        Stream.of(Value.of(day.plusDays(1))))
                .<Value<?>>map(each -> each)
                .toList();
    }

    private static List<Value<?>> choices(String type, Component component) {
        if (component.content() == SchoolForm.class) {
            return of(SchoolForm.COMPULSORY, SchoolForm.COMPULSORY, SchoolForm.COMPULSORY, SchoolForm.PRESCHOOL);
        }
        if (component.name().equals("area") && type.equals("Deficiency")) {
            return of(Area.GOVERNANCE, Area.TEACHING, Area.STUDY_CALM, Area.STUDENT_HEALTH, Area.ALLOCATION);
        }
        if (component.content() == Area.class) {
            return of((Object[]) Area.values());
        }
        List<Value<?>> words = of(component.content().getEnumConstants());
        return component.content() == Evidence.class ? withNone(words) : words;
    }

    private static List<Value<?>> texts(String name) {
        return switch (name) {
            case "schoolUnitCode" -> withNone(of(AimedOrganisers.CODES.toArray()));
            case "principalId" -> of("p1", "p2", "p3", "p4");
            default -> of("0180");
        };
    }

    /** A day of late, and those around a limit. */
    private List<Value<?>> recent(LocalDate limit) {
        return dates(day.minusMonths(2), limit.minusDays(1), limit, limit.plusDays(1));
    }

    private static List<Value<?>> around(LocalDate date) {
        return dates(date.minusDays(1), date, date.plusDays(1));
    }

    private static List<Value<?>> dates(LocalDate... dates) {
        return of((Object[]) dates);
    }

    private List<Value<?>> years(int... before) {
        return Arrays.stream(before)
                .mapToObj(years -> BigDecimal.valueOf(day.getYear() + years))
                .<Value<?>>map(Value::of)
                .toList();
    }

    private static List<Value<?>> decimals(String... numbers) {
        return of(Arrays.stream(numbers).map(BigDecimal::new).toArray());
    }

    private static List<Value<?>> withNone(List<Value<?>> values) {
        return Stream.concat(values.stream(), Stream.of(Value.none()))
                .<Value<?>>map(each -> each)
                .toList();
    }

    private static List<Value<?>> of(Object... contents) {
        return Arrays.stream(contents).<Value<?>>map(Value::of).toList();
    }
}
