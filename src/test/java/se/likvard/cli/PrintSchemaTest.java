package se.likvard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code schema}. */
class PrintSchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"parameters", "texts", "cases", "advice", "law", "vocabulary", "model", "formula", "sources"})
    void theSchemaBesideTheRulesIsTheOnePrinted(String name) throws IOException {
        String shipped = Files.readString(Sample.RULES.resolve("schema/" + name + ".json"));
        assertThat(Ran.likvard("schema", name)).isEqualTo(new Ran(0, shipped, ""));
    }
}
