package se.likvard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.report.Grounds;
import se.likvard.report.JsonReport;
import se.likvard.report.TextReport;

/** The invented organisers, and the reports that are made of them. */
final class Fixtures {

    /** The day of the golden reports. */
    static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    /** One for all tests: it is safe for many threads and takes a while to load. */
    static final Likvard LIKVARD = Likvard.standard();

    private static final Path FOLDER = Path.of("fixtures");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Map<String, Grounds> FORESIGHT = new ConcurrentHashMap<>();

    private Fixtures() {}

    static Organiser organiser(String name) {
        return Organisers.read(path(name, ".json"));
    }

    /** The organiser's file as a tree, to make variants of. */
    static ObjectNode tree(String name) {
        return (ObjectNode)
                unchecked(() -> MAPPER.readTree(Files.readString(path(name, ".json"), StandardCharsets.UTF_8)));
    }

    static Assessment assess(String name, LocalDate day) {
        return LIKVARD.assess(organiser(name), day);
    }

    /** All that stands behind the assessment of the golden day; worked out once, since it takes a while. */
    static Grounds foresight(String name) {
        return FORESIGHT.computeIfAbsent(name, any -> LIKVARD.foresight(organiser(name), assess(name, DAY)));
    }

    /** What lies beside an organiser of that name. */
    static Map<String, String> reports(String name) {
        return reports(organiser(name), assess(name, DAY));
    }

    /** What lies beside the organiser, by the end of the file's name. */
    static Map<String, String> reports(Organiser organiser, Assessment assessment) {
        Grounds grounds = LIKVARD.margins(organiser, assessment);
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put(".sv.txt", TextReport.of(assessment, grounds, Locale.forLanguageTag("sv")));
        reports.put(".en.txt", TextReport.of(assessment, grounds, Locale.ENGLISH));
        reports.put(".assessment.json", JsonReport.of(assessment, grounds));
        return reports;
    }

    static String read(String name, String end) {
        return unchecked(() -> Files.readString(path(name, end), StandardCharsets.UTF_8));
    }

    static void write(String name, String end, String text) {
        unchecked(() -> Files.writeString(path(name, end), text, StandardCharsets.UTF_8));
    }

    private static Path path(String name, String end) {
        return FOLDER.resolve(name + end);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
