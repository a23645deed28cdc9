package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.likvard.spark.SparkAssessment;

/** On Spark in this process, with four workers that each take a part of the lines. */
class SparkAssessmentTest {

    private static final int PARTS = 4;
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @TempDir
    private Path folder;

    @Test
    void manyWorkersWriteTheBytesThatTheCommandWrites() throws IOException {
        Path input = lines();
        try (SparkSession spark = SparkSession.builder()
                .master("local[" + PARTS + "]")
                .appName("likvard")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", Files.size(input) / PARTS)
                .config("spark.sql.files.openCostInBytes", 0)
                .getOrCreate()) {
            Dataset<String> assessed = SparkAssessment.assess(spark, input.toString(), DAY, Path.of("rules"));
            assertThat(assessed.toJavaRDD().getNumPartitions()).isGreaterThanOrEqualTo(PARTS);
            assertThat(String.join("\n", assessed.collectAsList()) + "\n").isEqualTo(command(input));
        }
    }

    /** The fixtures, one a line, with a blank line and a broken one among them. */
    private Path lines() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*(kommun|skola)\\.json"))
                    .sorted()
                    .toList()) {
                lines.add(mapper.readTree(file.toFile()).toString());
            }
        }
        lines.add(2, "");
        lines.add(4, "{\"registrationNumber\": \"2120000001\", \"nane\": \"A\"}");
        return Files.write(folder.resolve("organisers.ndjson"), lines);
    }

    private static String command(Path input) {
        Ran ran = Ran.likvard("assess", input, "--as-of", DAY, "--rules", "rules", "--format", "json");
        assertThat(ran.status()).as("one line is broken").isEqualTo(3);
        return ran.out();
    }
}
