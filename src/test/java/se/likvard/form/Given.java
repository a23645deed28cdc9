package se.likvard.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Rulebook;

/** What the tests of forms start from. */
final class Given {

    static final Rulebook RULES = Rulebook.standard();
    static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** An organiser with something in every list that is asked for. */
    static final Organiser ORGANISER = read("""
            {"registrationNumber": "2129990099", "name": "Provby kommun", "organiserType": "MUNICIPAL",
             "alternativeCompensation": {"value": true, "source": "protokoll", "observed": "2024-02-01"},
             "schoolUnits": [
               {"schoolUnitCode": "10000001", "name": "Åskolan", "schoolForm": "COMPULSORY",
                "schoolYears": [{"schoolYear": 2025, "meritValue": {"value": 212.5, "source": "Skolverket"}}],
                "needsAssessments": [{"id": "n1", "made": "2024-03-01"}], "principalServices": []},
               {"schoolUnitCode": "10000002", "name": "Öskolan"}],
             "allocationModels": [{"id": "grund", "schoolForm": "COMPULSORY", "inUse": true, "lastRevised": {"none": true},
               "weightedShare": 0.085}],
             "interventions": [{"id": "a", "schoolUnitCode": "10000001", "area": "TEACHING", "started": "2023-08",
               "readings": [{"id": "r1", "made": "2023-09-01", "share": {"from": 0.4, "to": 0.5}}]}],
             "deficiencies": [], "extraResources": {"atLeast": [{"id": "x", "amount": 1250000}]}}
            """);

    private static final byte[] FORM = OrganiserForm.all(ORGANISER, RULES, DAY, SWEDISH);

    private Given() {}

    static Organiser read(String json) {
        return Organisers.read("given", json.getBytes(StandardCharsets.UTF_8));
    }

    static Filled form() {
        return new Filled(FORM).day("2025-10-15");
    }

    static ReadForm read(Filled form) {
        return OrganiserForm.read(form.bytes(), RULES);
    }

    /** The organiser as JSON, after what was written in the form. */
    static com.fasterxml.jackson.databind.JsonNode json(Filled form) {
        return Organisers.write(read(form).organiser());
    }

    static List<Path> fixtures() {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(each -> each.toString().matches(".*(?<!assessment)\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
