package se.likvard.audience;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** Organisers with few pupils here and there, by chance but from a seed, and what is true of each. */
final class SmallOrganisers {

    static final int YEAR = 2025;

    private final RandomGenerator random;
    private final Map<String, Long> truth = new TreeMap<>();
    private final int decimals;
    private boolean published;

    /**
     * One of them.
     *
     * @param truth every number of people, by the place and the letter that {@link Attacker} knows it by
     * @param decimals of its shares
     */
    record Small(Organiser organiser, Map<String, Long> truth, int decimals) {}

    private SmallOrganisers(RandomGenerator random) {
        this.random = random;
        this.decimals = random.nextBoolean() ? 3 : 6;
    }

    static Small next(RandomGenerator random) {
        SmallOrganisers making = new SmallOrganisers(random);
        return new Small(Organisers.read(making.organiser()), making.truth, making.decimals);
    }

    private ObjectNode organiser() {
        int units = 1 + random.nextInt(4);
        boolean whole = random.nextInt(3) > 0;
        List<String> own = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) {
            own.add("1000000" + unit);
        }
        String unlisted = "unlisted";
        own.forEach(this::people);
        people(unlisted, whole ? 0 : random.nextInt(3));
        people("others", random.nextInt(3));
        List<String> all = new ArrayList<>(own);
        all.add(unlisted);
        sum("organiser", all);
        sum("municipality", List.of("organiser", "others"));
        ObjectNode organiser = JsonNodeFactory.instance.objectNode();
        organiser.put("registrationNumber", "2120000001").put("name", "Ekånga").put("organiserType", "MUNICIPAL");
        ArrayNode schoolUnits = whole
                ? organiser.putArray("schoolUnits")
                : organiser.putObject("schoolUnits").putArray("atLeast");
        own.forEach(unit -> schoolUnits.add(unit(unit)));
        organiser.putArray("organiserYears").add(year("organiser"));
        ObjectNode municipality = year("municipality");
        municipality.remove(List.of("gradeNinePupils", "meritValue", "allSubjectsPassed", "eligibility"));
        ArrayNode beside = municipality.putArray("units");
        own.forEach(unit -> beside.add(beside(unit)));
        organiser.putArray("municipalityYears").add(municipality);
        published = false;
        organiser.putArray("allocationModels").add(model(own));
        return organiser;
    }

    /** A model with an old index; its schools go by their codes or by their names, and others' may be among them. */
    private ObjectNode model(List<String> own) {
        ObjectNode model =
                JsonNodeFactory.instance.objectNode().put("id", "modell").put("schoolForm", "COMPULSORY");
        model.put("inUse", true).put("introduced", "2012-01-01").put("indexYear", 2015);
        if (random.nextBoolean()) {
            model.put("indexMoney", 1_000_000 + random.nextInt(1_000_000));
        }
        boolean named = random.nextBoolean();
        ArrayNode schools = model.putArray("schools");
        List<String> places = new ArrayList<>(own);
        places.addAll(List.of("unlisted", "others"));
        for (String place : places) {
            if (random.nextInt(5) > 0 && requireNonNull(truth.get(place + " P")) > 0) {
                String name = own.contains(place)
                        ? (named ? "Skola " : "") + place
                        : requireNonNull(Attacker.OTHER_SCHOOLS.get(place));
                ObjectNode school = schools.addObject().put("id", name);
                put(school, "pupils", BigDecimal.valueOf(requireNonNull(truth.get(place + " P"))), false);
                put(school, "indexInUse", BigDecimal.valueOf(50 + random.nextInt(150)), false);
                put(school, "newerIndex", BigDecimal.valueOf(50 + random.nextInt(150)), false);
            }
        }
        return model;
    }

    private void people(String place) {
        people(place, 1 + random.nextInt(2));
    }

    /** @param size 0 nobody, 1 few, 2 more */
    private void people(String place, int size) {
        long pupils = size == 0 ? 0 : size == 1 ? 1 + random.nextInt(14) : 10 + random.nextInt(90);
        long nine = pupils == 0 ? 0 : random.nextInt((int) Math.min(pupils, 30) + 1);
        long eligible = nine - Math.min(nine, random.nextInt(8));
        truth.put(place + " P", pupils);
        truth.put(place + " G", nine);
        truth.put(place + " E", eligible);
        truth.put(place + " A", eligible - Math.min(eligible, random.nextInt(8)));
        truth.put(place + " S", (long) (nine * (60 + 60 * random.nextDouble())));
        truth.put(place + " F", pupils == 0 ? 0 : random.nextLong(pupils + 1));
        long teachers = pupils == 0 ? 0 : 1 + random.nextInt((int) (pupils / 6 + 2));
        truth.put(place + " T", teachers);
        truth.put(place + " Q", teachers == 0 ? 0 : random.nextLong(teachers + 1));
    }

    private void sum(String whole, List<String> parts) {
        for (String letter : Attacker.LETTERS) {
            truth.put(
                    whole + letter,
                    parts.stream()
                            .mapToLong(part -> requireNonNull(truth.get(part + letter)))
                            .sum());
        }
    }

    private ObjectNode unit(String code) {
        ObjectNode unit = JsonNodeFactory.instance
                .objectNode()
                .put("schoolUnitCode", code)
                .put("name", "Skola " + code);
        unit.put("schoolForm", "COMPULSORY");
        ObjectNode year = year(code);
        year.remove("foreignBackground");
        unit.putArray("schoolYears").add(year);
        return unit;
    }

    private ObjectNode beside(String code) {
        ObjectNode year = year(code);
        year.remove(
                List.of("schoolYear", "pupils", "eligibility", "foreignBackground", "teachers", "qualifiedTeachers"));
        return year.put("schoolUnitCode", code);
    }

    /** All figures of a place; an authority publishes none with few behind them. */
    private ObjectNode year(String place) {
        published = random.nextInt(3) == 0;
        ObjectNode year = JsonNodeFactory.instance.objectNode().put("schoolYear", YEAR);
        count(year, "pupils", place, " P");
        count(year, "gradeNinePupils", place, " G");
        count(year, "teachers", place, " T");
        share(year, "foreignBackground", place, " F", " P", "1");
        share(year, "allSubjectsPassed", place, " A", " G", "1");
        share(year, "eligibility", place, " E", " G", "1");
        share(year, "qualifiedTeachers", place, " Q", " T", "1");
        share(year, "meritValue", place, " S", " G", "2.5");
        return year;
    }

    private void count(ObjectNode year, String name, String place, String letter) {
        long number = requireNonNull(truth.get(place + letter));
        boolean few = letter.equals(" T") ? number < 3 : number > 0 && number < least(place);
        put(year, name, BigDecimal.valueOf(number), published && few);
    }

    private void share(ObjectNode year, String name, String place, String part, String group, String times) {
        long number = requireNonNull(truth.get(place + part));
        long people = requireNonNull(truth.get(place + group));
        if (people == 0) {
            return;
        }
        boolean few = people < (group.equals(" T") ? 3 : least(place))
                || (times.equals("1") && !group.equals(" T") && (isFew(number) || isFew(people - number)));
        BigDecimal share = BigDecimal.valueOf(number)
                .multiply(new BigDecimal(times))
                .divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_EVEN);
        put(year, name, share, published && few);
    }

    private static int least(String place) {
        return place.equals("organiser") || place.equals("municipality") ? 5 : 10;
    }

    private static boolean isFew(long number) {
        return number > 0 && number < 5;
    }

    private void put(ObjectNode year, String name, BigDecimal number, boolean hidden) {
        int chance = random.nextInt(12);
        if (chance == 0) {
            return;
        }
        ObjectNode value = year.putObject(name);
        if (hidden) {
            value.put("unknown", "SUPPRESSED");
        } else {
            value.put("value", number);
        }
        if (published) {
            value.put("source", "Skolverket, statistik");
        }
    }
}
