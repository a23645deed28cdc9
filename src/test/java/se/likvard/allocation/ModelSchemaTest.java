package se.likvard.allocation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.yaml.FileSchema;

/** The schemas of {@code model.yaml} and {@code formula.yaml} say what the readers say. */
class ModelSchemaTest {

    private static final Map<String, JsonSchema> SCHEMAS = Map.of(
            "model.yaml", schema(ModelSchema.MODEL),
            "formula.yaml", schema(ModelSchema.FORMULA));

    private static JsonSchema schema(FileSchema schema) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema.asJson());
    }

    static Stream<String> files() {
        return Shipped.files().keySet().stream().filter(file -> !file.endsWith("cases.yaml") && !file.endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theShippedFilesAreRightAndNameTheirSchema(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        assertThat(requireNonNull(SCHEMAS.get(name)).validate(text(file), InputFormat.YAML))
                .isEmpty();
        assertThat(text(file))
                .startsWith("# yaml-language-server: $schema=../../schema/" + name.replace(".yaml", ".json") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goteborg/model.yaml | status: V, source | status: X, source",
                "goteborg/model.yaml | value: 0.85, | value: 1.85,",
                "goteborg/model.yaml | value: 0.85, status: H, | value: 0.85,",
                "goteborg/model.yaml | rule: TYPE_MEAN | rule: TYPE_MEDIAN",
                "goteborg/model.yaml | scale: PROPORTIONAL | scales: PROPORTIONAL",
                "goteborg/model.yaml | type: MUNICIPAL | type: COMMUNAL",
                "goteborg/model.yaml | rate: { value: -0.48 | perSchool: { value: 1, status: V, source: x }, rate: { value: -0.48",
                "goteborg/model.yaml | from: 2026-01-01 | from: soon",
                "goteborg/model.yaml | rule: LARGEST_REMAINDER, value: 0.01 | rule: LARGEST_REMAINDER",
                "state-grant/model.yaml | years: [ year_3, year_2, year_1 ] | years: [ ]",
                "salsa-2016/formula.yaml | gives: POINTS | gives: MERIT",
                "salsa-2016/formula.yaml | higherMeans: BETTER_RESULTS | higherMean: BETTER_RESULTS",
                "salsa-2016/formula.yaml | value: 93.567, | value: much,",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String file, String old, String now) {
        String path = "allocation-models/" + file;
        assertThat(text(path)).contains(old);
        String broken = text(path).replace(old, now).replace(", rate: {", "\n        rate: {");
        SortedMap<String, byte[]> files = new TreeMap<>(Shipped.files());
        files.put(path, broken.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Allocations.of(files)).isInstanceOf(InvalidAllocationException.class);
        assertThat(requireNonNull(SCHEMAS.get(file.substring(file.indexOf('/') + 1)))
                        .validate(broken, InputFormat.YAML))
                .isNotEmpty();
    }

    private static String text(String file) {
        return new String(requireNonNull(Shipped.files().get(file)), StandardCharsets.UTF_8);
    }
}
