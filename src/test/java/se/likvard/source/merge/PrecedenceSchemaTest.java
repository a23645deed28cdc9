package se.likvard.source.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.likvard.value.Problem;

/** The schema of {@code sources.yaml} says what its reader says. */
class PrecedenceSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(PrecedenceSchema.asJson());

    private final String shipped = Files.readString(Path.of("rules/sources.yaml"));

    PrecedenceSchemaTest() throws IOException {}

    @Test
    void theShippedFileIsRightAndNamesItsSchema() {
        assertThat(SCHEMA.validate(shipped, InputFormat.YAML)).isEmpty();
        assertThat(shipped).startsWith("# yaml-language-server: $schema=schema/sources.json\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identities: | identites:",
                "figures: [ slutbetyg | figures: [ slutbetyyg",
                "figures: [ slutbetyg, | figures: [",
                "figures: [ slutbetyg, | figures: [ salsa, slutbetyg,",
                "exceptions: {} | exceptions: { SchoolYear.pupil: [ register ] }",
                "exceptions: {} | exceptions: { SchoolYear.pupils: [ registret ] }",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String old, String now) {
        assertThat(shipped).contains(old);
        String broken = shipped.replace(old, now);
        List<Problem> problems = new ArrayList<>();
        PrecedenceFile.read("sources.yaml", broken.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems).isNotEmpty();
        assertThat(SCHEMA.validate(broken, InputFormat.YAML)).isNotEmpty();
    }
}
