package se.likvard.audience;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.MunicipalityYear;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.OrganiserYear;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.Shape;
import se.likvard.value.Reason;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * Somebody who reads all that a run has printed, knows the rules and the limits, and computes what people there can be. A
 * letter is a number of people: pupils, those of them with foreign background, grade 9, those eligible, those who passed all
 * subjects, the sum of their merit values in steps of 2.5, teachers, qualified teachers.
 */
final class Attacker {

    static final List<String> LETTERS = List.of(" P", " F", " G", " E", " A", " S", " T", " Q");

    /** The one school of others, and the one that the organiser has not listed, by the code that models know it by. */
    static final Map<String, String> OTHER_SCHOOLS = Map.of("others", "8888888", "unlisted", "9999999");

    /** Shares are compared in millionths of a tenth: no printed decimal is lost. */
    private static final BigDecimal SCALE = BigDecimal.TEN.pow(7);

    private static final Map<String, String> COUNTS = Map.of("pupils", " P", "gradeNinePupils", " G", "teachers", " T");
    private static final Map<String, String> SHARES = Map.of(
            "foreignBackground",
            " F P",
            "allSubjectsPassed",
            " A G",
            "eligibility",
            " E G",
            "qualifiedTeachers",
            " Q T",
            "meritValue",
            " S G");
    private static final BigDecimal MERIT_STEP = new BigDecimal("2.5");

    private final LinearSystem system;
    private final BigDecimal rounding;

    /**
     * @param truth what is asked for; the attacker only begins to look there
     * @param decimals of the shares, as whoever publishes them always has
     */
    Attacker(Organiser printed, Map<String, Long> truth, int decimals) {
        this.system = new LinearSystem(truth);
        this.rounding = new BigDecimal("0.5").movePointLeft(decimals);
        for (SchoolUnit unit : printed.schoolUnits()) {
            known(unit.schoolUnitCode());
            unit.schoolYears().forEach(year -> read(year, unit.schoolUnitCode()));
        }
        List.of("unlisted", "others", "organiser", "municipality").forEach(this::known);
        printed.organiserYears().forEach(year -> read(year, "organiser"));
        for (MunicipalityYear year : printed.municipalityYears()) {
            read(year, "municipality");
            for (MunicipalityUnit unit : year.units()) {
                read(unit, unit.schoolUnitCode());
            }
        }
        printed.allocationModels().stream()
                .flatMap(model -> model.schools().stream())
                .forEach(school -> count(school.pupils(), place(school.id()), " P", school));
        List<String> units = new ArrayList<>(
                printed.schoolUnits().stream().map(SchoolUnit::schoolUnitCode).toList());
        units.add("unlisted");
        for (String letter : LETTERS) {
            if (printed.schoolUnits().given()) {
                system.between("unlisted" + letter, 0, 0);
            }
            isSumOf("organiser", units, letter);
            isSumOf("municipality", List.of("organiser", "others"), letter);
        }
    }

    /** Says that a share is at least, or at most, a limit: what a verdict tells. */
    void verdict(String place, BigDecimal limit, boolean atLeast) {
        BigDecimal whole = BigDecimal.ONE;
        ratio(place + " Q", place + " T", atLeast ? limit : BigDecimal.ZERO, atLeast ? whole : limit, whole);
    }

    /** The place of a school in a model, by its code or its name. */
    static String place(String school) {
        String code = school.replaceAll("\\D", "");
        return OTHER_SCHOOLS.entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** Says what shares of some money schools get in proportion to pupils times index; shares have six decimals. */
    void shared(Map<String, BigDecimal> indices, Map<String, BigDecimal> shares) {
        BigDecimal half = new BigDecimal("0.0000005");
        shares.forEach((place, share) -> {
            system.sum(parts(place, share.subtract(half), indices), 0, Long.MAX_VALUE / 8);
            system.sum(parts(place, share.add(half), indices), -Long.MAX_VALUE / 8, 0);
        });
    }

    private static Map<String, Long> parts(String place, BigDecimal share, Map<String, BigDecimal> indices) {
        Map<String, Long> times = new LinkedHashMap<>();
        indices.forEach((other, index) -> times.put(
                other + " P",
                index.multiply(other.equals(place) ? BigDecimal.ONE.subtract(share) : share.negate())
                        .multiply(SCALE)
                        .longValueExact()));
        return times;
    }

    /** Says what a report for people tells of a unit, rounded as people read it; what is no number of people is passed over. */
    void told(String place, String component, BigDecimal number) {
        if (COUNTS.containsKey(component)) {
            system.between(place + COUNTS.get(component), number.longValue(), number.longValue());
        } else if (SHARES.containsKey(component)) {
            String letters = requireNonNull(SHARES.get(component));
            boolean merit = letters.startsWith(" S");
            BigDecimal read = rounding.add(new BigDecimal(merit ? "0.05" : "0.0005"));
            ratio(
                    place + letters.substring(0, 2),
                    place + letters.substring(2),
                    number.subtract(read),
                    number.add(read),
                    merit ? MERIT_STEP : BigDecimal.ONE);
        }
    }

    boolean isConsistent() {
        return system.isSolvedByTheTruth();
    }

    /** How many counts are possible, up to three. */
    int possible(String number) {
        return system.possible(number, 3);
    }

    private void known(String place) {
        atMost(place, " A", " E");
        atMost(place, " E", " G");
        atMost(place, " G", " P");
        atMost(place, " F", " P");
        atMost(place, " Q", " T");
        system.sum(Map.of(place + " S", 1L, place + " G", -136L), -100_000_000, 0);
    }

    private void atMost(String place, String less, String more) {
        system.sum(Map.of(place + less, 1L, place + more, -1L), -100_000_000, 0);
    }

    private void isSumOf(String whole, List<String> parts, String letter) {
        Map<String, Long> times = new LinkedHashMap<>();
        times.put(whole + letter, -1L);
        parts.forEach(part -> times.put(part + letter, 1L));
        system.sum(times, 0, 0);
    }

    private void read(Record record, String place) {
        Shape.of(record.getClass()).components().forEach(component -> {
            Optional.ofNullable(COUNTS.get(component.name()))
                    .ifPresent(letter -> count(Size.number(component, record), place, letter, record));
            Optional.ofNullable(SHARES.get(component.name()))
                    .ifPresent(letters -> share(Size.number(component, record), place, letters));
        });
    }

    private void count(Value<BigDecimal> count, String place, String letter, Record record) {
        boolean unit = !(record instanceof OrganiserYear) && !(record instanceof MunicipalityYear);
        if (count instanceof Unknown<BigDecimal> unknown && unknown.reason() == Reason.SUPPRESSED) {
            boolean teachers = letter.equals(" T");
            system.between(place + letter, teachers ? 0 : 1, teachers ? 2 : unit ? 9 : 4);
        }
        count.lowest()
                .ifPresent(low -> system.between(
                        place + letter,
                        low.longValue(),
                        count.highest().orElse(low).longValue()));
    }

    private void share(Value<BigDecimal> share, String place, String letters) {
        String part = place + letters.substring(0, 2);
        String group = place + letters.substring(2);
        BigDecimal step = letters.startsWith(" S") ? MERIT_STEP : BigDecimal.ONE;
        share.lowest().ifPresent(low -> {
            BigDecimal high = share.highest().orElse(low);
            ratio(part, group, low.subtract(rounding), high.add(rounding), step);
        });
    }

    /** From low to high times the group is the part, in steps. */
    private void ratio(String part, String group, BigDecimal low, BigDecimal high, BigDecimal step) {
        long steps = step.multiply(SCALE).longValueExact();
        long least = low.multiply(SCALE).setScale(0, RoundingMode.FLOOR).longValueExact();
        long most = high.multiply(SCALE).setScale(0, RoundingMode.CEILING).longValueExact();
        long far = Long.MAX_VALUE / 8;
        system.sum(Map.of(part, steps, group, -least), 0, far);
        system.sum(Map.of(part, steps, group, -most), -far, 0);
    }
}
