package se.likvard.need;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;

/** A municipality for tests, as it is written in a file. */
final class Municipality {

    private final List<String> units = new ArrayList<>();
    private String models = "[]";
    private String compensation = "false";

    /** A unit that is not special; each figure as it is written, {@code null} for one that nobody has told. */
    Municipality unit(String pupils, String passed, String merit, String education) {
        return any("false", pupils, passed, merit, education);
    }

    /** Any unit. */
    Municipality any(String special, String pupils, String passed, String merit, String education) {
        units.add(String.format(
                Locale.ROOT,
                "{\"schoolUnitCode\":\"%08d\",\"specialUnit\":%s,\"gradeNinePupils\":%s,\"allSubjectsPassed\":%s,"
                        + "\"meritValue\":%s,\"parentsEducation\":%s}",
                units.size() + 1,
                special,
                pupils,
                passed,
                merit,
                education));
        return this;
    }

    Municipality models(String list) {
        models = list;
        return this;
    }

    Municipality compensation(String told) {
        compensation = told;
        return this;
    }

    /** Three schools that call for a model: D = 0.3, far from chance, results and composition in one line. */
    static Municipality apart() {
        return new Municipality()
                .unit("20", "0.8", "240", "2.4")
                .unit("80", "0.8", "230", "2.2")
                .unit("160", "0.5", "200", "1.8");
    }

    Organiser read() {
        return read("""
                {"registrationNumber":"2129990000","name":"Provby kommun","organiserType":"MUNICIPAL",\
                "alternativeCompensation":%s,"allocationModels":%s,\
                "municipalityYears":[{"schoolYear":2025,"units":[%s]}]}
                """.formatted(compensation, models, String.join(",", units)));
    }

    /** An organiser as it is written. */
    static Organiser read(String json) {
        return Organisers.read("test", json.getBytes(StandardCharsets.UTF_8));
    }
}
