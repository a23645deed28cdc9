package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.value.Problem;
import se.likvard.yaml.FileSchema;
import se.likvard.yaml.Yaml;

/** The schemas say what the readers say. */
class RuleSchemaTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final Map<String, JsonSchema> SCHEMAS = schemas();
    private static final String INDEX = "allocation/index-outdated/";
    private static final String ADVICE = "recommendations/sustain-intervention/advice.yaml";

    private static Map<String, JsonSchema> schemas() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        Map<String, JsonSchema> schemas = new TreeMap<>();
        RuleSchema.all().forEach(each -> schemas.put(each.name() + ".yaml", factory.getSchema(each.asJson())));
        return schemas;
    }

    static List<String> files() {
        return FILES.files().keySet().stream()
                .filter(path -> SCHEMAS.containsKey(name(path)))
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What the schema says of a file. */
    private static List<String> said(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        JsonNode json = Yaml.read(path, Told.bytes(text), problems)
                .map(RuleSchemaTest::json)
                .orElseThrow(() -> new AssertionError(problems.toString()));
        return Objects.requireNonNull(SCHEMAS.get(name(path))).validate(json).stream()
                .map(Object::toString)
                .toList();
    }

    /** The file as an editor reads it: YAML 1.2 with its core types. */
    private static JsonNode json(Yaml.Node node) {
        ObjectMapper mapper = new ObjectMapper();
        if (node instanceof Yaml.Mapping mapping) {
            var object = mapper.createObjectNode();
            mapping.entries().values().forEach(each -> object.set(each.key(), json(each.value())));
            return object;
        }
        if (node instanceof Yaml.Sequence sequence) {
            var array = mapper.createArrayNode();
            sequence.items().forEach(each -> array.add(json(each)));
            return array;
        }
        Yaml.Scalar scalar = (Yaml.Scalar) node;
        return switch (scalar.look()) {
            case TEXT -> mapper.getNodeFactory().textNode(scalar.text());
            case NUMBER -> number(new BigDecimal(scalar.text()));
            case FLAG -> mapper.getNodeFactory().booleanNode(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> mapper.nullNode();
        };
    }

    private static JsonNode number(BigDecimal number) {
        var nodes = new ObjectMapper().getNodeFactory();
        return number.scale() == 0 ? nodes.numberNode(number.longValueExact()) : nodes.numberNode(number);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedFileIsRight(String path) {
        assertThat(said(path, FILES.text(path))).isEmpty();
    }

    @Test
    void everySchemaIsTried() {
        assertThat(files()).extracting(RuleSchemaTest::name).containsAll(SCHEMAS.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                INDEX + "parameters.yaml | unit: | unti:",
                INDEX + "parameters.yaml | YEARS | JEARS",
                INDEX + "parameters.yaml | status: H | status: X",
                INDEX + "parameters.yaml | status: H, | ''",
                INDEX + "parameters.yaml | value: 2, | value: 2000,",
                INDEX + "parameters.yaml | value: 2, | value: två,",
                INDEX + "parameters.yaml | value: 2, | value: '',",
                INDEX + "parameters.yaml | from: 2014-07-01 | from: 2014-7-1",
                INDEX + "parameters.yaml | from: 2014-07-01 | year: 2014, from: 2014-07-01",
                INDEX + "parameters.yaml | from: 2014-07-01, | ''",
                INDEX + "parameters.yaml | indexYears | Index-years",
                INDEX + "parameters.yaml | en: | eng:",
                "parameters.yaml | year: 2015 | year: 1815",
                INDEX + "texts.yaml | clear: | cleer:",
                INDEX + "texts.yaml | en: | eng:",
                INDEX + "texts.yaml | title: | text:",
                INDEX + "cases.yaml | expect: FOUND | expect: FUND",
                INDEX + "cases.yaml | expect: FOUND | expected: FOUND",
                INDEX + "cases.yaml | expect: FOUND | ''",
                INDEX + "cases.yaml | asOf: 2025-11-01 | asOf: 1/11",
                INDEX + "cases.yaml | AllocationModel: | AlocationModel:",
                "patterns/negative-spiral/cases.yaml | verdict: FOUND | verdict: MAYBE",
                "patterns/negative-spiral/cases.yaml | subject: | subjekt:",
                ADVICE + " | followUpMonths: 12 | followUpMonths: 61",
                ADVICE + " | followUpMonths: 12 | followUpMonths: 1.5",
                ADVICE + " | RESULT_DATA | DATA",
                ADVICE + " | owner: | ovner:",
                ADVICE + " | measure: { sv: | measure: { se:",
                "law.yaml | section: | sektion:",
                "law.yaml | '\"2:8b\":' | '\"2:8 b\":'",
                "law.yaml | from: 2014-07-01 | from: 2014-07",
                "vocabulary.yaml | kind: NUMBER, unit: COUNT | kind: NUMBER",
                "vocabulary.yaml | kind: FLAG | kind: FLAG, unit: COUNT",
                "vocabulary.yaml | kind: CHOICE, words: OrganiserType | kind: CHOICE",
                "vocabulary.yaml | answers: REGISTER | answers: REGISTERS",
                "vocabulary.yaml | label: | labell:",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String path, String old, String now) {
        assertThat(FILES.text(path)).contains(old);
        String broken = FILES.text(path).replace(old, now);
        assertThat(FILES.with(path, broken).problems())
                .as("the reader")
                .anySatisfy(each -> assertThat(each.where()).startsWith(path + ":"));
        assertThat(said(path, broken)).as("the schema").isNotEmpty();
    }

    /** What only the reader can tell: that the schema is silent is known, not hoped. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                INDEX + "parameters.yaml | from: 2014-07-01 | from: 2014-02-30",
                INDEX + "texts.yaml | {limit.indexYears} | {limit.indexYear}",
                "law.yaml | until: 2018-06-30 | until: 2018-07-30",
                "vocabulary.yaml | words: OrganiserType | words: OrganizerType",
            })
    void whatOnlyTheReaderTells(String path, String old, String now) {
        String broken = FILES.text(path).replace(old, now);
        assertThat(FILES.with(path, broken).problems()).isNotEmpty();
        assertThat(said(path, broken)).isEmpty();
    }

    /** The reader lets a field of a case pass until the case is run; the schema tells it in the editor. */
    @Test
    void aMisspeltFieldOfACaseIsTold() {
        String path = INDEX + "cases.yaml";
        assertThat(said(path, FILES.text(path).replace("indexYear:", "indexYaer:")))
                .isNotEmpty();
    }

    @Test
    void theShippedSchemasAreThose() {
        for (FileSchema each : RuleSchema.all()) {
            assertThat(ShippedFiles.FOLDER.resolve("schema/" + each.name() + ".json"))
                    .content()
                    .satisfies(text -> assertThat(new ObjectMapper().readTree(text))
                            .isEqualTo(new ObjectMapper().readTree(each.asJson().toString())));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSchema(String path) {
        String up = "../".repeat(path.split("/").length - 1);
        String schema = up + "schema/" + name(path).replace(".yaml", ".json");
        assertThat(FILES.text(path)).startsWith("# yaml-language-server: $schema=" + schema + "\n");
        assertThat(ShippedFiles.FOLDER.resolve(path).resolveSibling(schema)).isRegularFile();
    }
}
