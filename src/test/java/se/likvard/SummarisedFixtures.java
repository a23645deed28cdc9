package se.likvard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.population.Examining;
import se.likvard.population.Groups;
import se.likvard.population.Run;
import se.likvard.population.Telling;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;

/** A summary of all fixtures and of one organiser that could not be read. */
final class SummarisedFixtures {

    private SummarisedFixtures() {}

    static String page(Path folder, Locale language) throws IOException {
        Rulebook rulebook = Rulebook.standard();
        Examining examining = new Examining(rulebook, Fixtures.DAY);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        TreeMap<String, String> groups = new TreeMap<>();
        int position = 0;
        for (String name : PageTest.names().toList()) {
            Organiser organiser = Organisers.read(Path.of("fixtures", name + ".json"));
            organiser
                    .municipalityCode()
                    .exact()
                    .ifPresent(code -> groups.put(code, "Pendlingskommun nära större stad"));
            position++;
            lines.write(examining.line(position, organiser));
        }
        String endless = "en mening utan slut ".repeat(20) + "/schoolUnits/0/".repeat(20);
        lines.write(Examining.broken(position + 1, List.of(Problem.at("fil.ndjson:9", endless, endless))));
        Path results = Files.write(folder.resolve("results.ndjson"), lines.toByteArray());
        Run run = new Run("likvard", rulebook.hash(), Fixtures.DAY.toString(), "case", false, List.of());
        return Telling.of(results, run, 0, new Groups(groups), rulebook, rows -> {}, rows -> {})
                .page(language);
    }
}
