package se.likvard.effect;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Rulebook;

/** An organiser for tests, as it is written in a file; school units are 00000001 and on. */
final class Told {

    static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    private final String number;
    private final List<String> units = new ArrayList<>();
    private final List<String> interventions = new ArrayList<>();
    private String models = "[]";

    Told(int number) {
        this.number = String.format(Locale.ROOT, "%010d", 2129990000L + number);
    }

    /** A school with the same result in 2022 and all years before, and the same from 2023 on; 50 pupils. */
    Told school(double before, double after) {
        List<String> years = new ArrayList<>();
        for (int year = 2020; year <= 2025; year++) {
            years.add(year(year, Double.toString(year < 2023 ? before : after), "50"));
        }
        return school(years.toArray(String[]::new));
    }

    Told school(String... years) {
        return add("{\"specialUnit\":false,\"schoolYears\":[" + String.join(",", years) + "]");
    }

    /** A school with everything but its name and code, which stand after it. */
    private Told add(String start) {
        units.add(start + ",\"name\":\"S\",\"schoolUnitCode\":\"" + code(units.size() + 1) + "\"}");
        return this;
    }

    /** The last school again, with something more told. */
    Told but(String from, String to) {
        units.add(units.remove(units.size() - 1).replace(from, to));
        return this;
    }

    static String year(int year, String merit, String pupils) {
        return "{\"schoolYear\":" + year + ",\"gradeNinePupils\":" + pupils + ",\"meritValue\":" + merit + "}";
    }

    /** An intervention at schools that starts on a day. */
    Told effort(String area, String start, int... schools) {
        for (int each : schools) {
            effort(area, start, "\"" + code(each) + "\"");
        }
        return this;
    }

    Told effort(String area, String start, String school) {
        interventions.add(String.format(
                Locale.ROOT,
                "{\"id\":\"i%d\",\"schoolUnitCode\":%s,\"area\":\"%s\",\"targetGroup\":\"GENERAL\",\"started\":%s}",
                interventions.size() + 1,
                school,
                area,
                start.startsWith("{") ? start : "\"" + start + "\""));
        return this;
    }

    Told models(String list) {
        models = list;
        return this;
    }

    static String code(int school) {
        return String.format(Locale.ROOT, "%08d", school);
    }

    Organiser read() {
        String json = """
                {"registrationNumber":"%s","name":"Provby %s","organiserType":"MUNICIPAL","allocationModels":%s,\
                "interventions":[%s],"schoolUnits":[%s]}
                """.formatted(number, number, models, String.join(",", interventions), String.join(",", units));
        return Organisers.read("test", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The effect on the merit value of its first effort. */
    EffortEffect merit() {
        return effects(read()).efforts().get(0);
    }

    static Effects effects(Organiser... organisers) {
        return Effects.of(List.of(organisers), Rules.STANDARD, DAY, 1);
    }

    /** Loaded once. */
    private static final class Rules {
        static final Rulebook STANDARD = Rulebook.standard();
    }
}
