package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only nine pupils stand behind, and whatever people have written, is in nothing that a public run prints. */
class PublicRunTest {

    private static final String DAY = "2025-11-01";
    private static final List<String> CANARIES =
            List.of("213.7391", "213,7", "0.777778", "77,8", "77.8", "0.414141", "41,4", "41.4", "KANARIE");
    private static final String ORGANISER = """
            { "registrationNumber": "2120000001", "name": "Ekånga", "organiserType": "MUNICIPAL",
              "schoolUnits": [ { "schoolUnitCode": "10000001", "name": "Liten skola", "schoolForm": "COMPULSORY",
                "socioEconomicIndex": { "value": 117, "source": "KANARIE: 7 av 9" },
                "principalServices": [ { "id": "KANARIE-1", "principalId": "KANARIE-2", "started": "2024-01-01" } ],
                "schoolYears": [ { "schoolYear": 2025, "pupils": 9, "gradeNinePupils": 9, "meritValue": 213.7391,
                  "allSubjectsPassed": 0.777778, "eligibility": 0.777778, "teachers": 2, "qualifiedTeachers": 0.414141 },
                  { "schoolYear": 2024, "gradeNinePupils": 8, "meritValue": 113.7391 } ] } ],
              "interventions": [ { "id": "KANARIE-3", "schoolUnitCode": "10000001", "started": "2023-01-01",
                "readings": [ { "id": "a", "made": "2024-01-01", "share": 0.777778 },
                              { "id": "b", "made": "2025-01-01", "share": 0.414141 } ] } ],
              "deficiencies": [ { "id": "KANARIE-4", "schoolUnitCode": "10000001", "area": "TEACHING",
                "reported": "2025-01-01", "remedied": { "none": true } } ],
              "organiserYears": [ { "schoolYear": 2025, "pupils": 9, "meritValue": 213.7391 } ] }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void noCanaryIsInAnythingPrinted() throws IOException {
        Path file = Files.writeString(folder.resolve("o.json"), ORGANISER);
        Path form = folder.resolve("form.xlsx");
        for (String lang : List.of("sv", "en")) {
            for (String format : List.of("text", "json", "html")) {
                Ran ran = run(file, "public", lang, format, form);
                assertThat(ran.status()).isZero();
                assertThat(ran.out() + ran.err() + printed(form)).doesNotContain(CANARIES);
            }
        }
    }

    @Test
    void theyAreInTheCaseFileWhichSaysThatItShowsAll() throws IOException {
        Path file = Files.writeString(folder.resolve("o.json"), ORGANISER);
        Path form = folder.resolve("form.xlsx");
        Ran text = run(file, "case", "sv", "text", form);
        assertThat(text.out() + printed(form)).contains("KANARIE", "213.7391", "0.777778", "0.414141");
        assertThat(text.out()).contains("Visas för       myndigheten: allt visas");
        assertThat(run(file, "case", "en", "json", form).out()).contains("\"audience\": \"case\"");
        assertThat(run(file, "public", "en", "text", form).out()).contains("Shown to        the public");
    }

    @Test
    void whatIsWrongIsNotToldToThePublic() throws IOException {
        String broken = ORGANISER.replace("\"pupils\": 9, \"gr", "\"pupils\": \"KANARIE 7\", \"KANARIE\": 1, \"gr");
        Path file = Files.writeString(folder.resolve("o.json"), broken);
        for (String format : List.of("text", "json")) {
            Ran open = Ran.likvard("assess", file, "--as-of", DAY, "--audience", "public", "--format", format);
            assertThat(open.status()).isEqualTo(3);
            assertThat(open.out() + open.err()).contains("--audience case").doesNotContain(CANARIES);
            assertThat(open.err()).startsWith(file + ":1: fel: går inte att läsa");
        }
        assertThat(Ran.likvard("assess", file, "--as-of", DAY).err()).contains("KANARIE 7");
    }

    private Ran run(Path file, String audience, String lang, String format, Path form) {
        return Ran.likvard(
                "assess",
                file,
                "--as-of",
                DAY,
                "--explain",
                "--audience",
                audience,
                "--lang",
                lang,
                "--format",
                format,
                "--form",
                form);
    }

    /** What can be seen in a form, and what it carries along. */
    private static String printed(Path file) throws IOException {
        StringBuilder all =
                new StringBuilder(Ran.likvard("import", "form", file).out());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
