package se.likvard.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Kind;

/** The types and fields that some rule reads, by number, and the numbers of the texts that rules state. */
final class Schema {

    private final Vocabulary vocabulary;
    private final Map<String, Integer> types = new HashMap<>();
    private final List<Columns> columns = new ArrayList<>();
    private final Coding coding = new Coding();

    Schema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The number of a type, noted as read. */
    int type(String type) {
        int number = types.computeIfAbsent(type, any -> columns.size());
        if (number == columns.size()) {
            columns.add(new Columns());
        }
        return number;
    }

    /** The number of a type; below 0 when no rule reads it. */
    int known(String type) {
        return types.getOrDefault(type, -1);
    }

    int types() {
        return types.size();
    }

    Columns columns(int type) {
        return columns.get(type);
    }

    /** The number of a field, noted as read. */
    int field(String type, String field) {
        return columns.get(type(type)).of(field);
    }

    /** Whether a field holds a text, a word or a reference, or is the fact itself. */
    boolean isText(String type, String field) {
        if (field.equals(Fact.THIS)) {
            return true;
        }
        Kind kind =
                vocabulary.type(type).orElseThrow().field(field).orElseThrow().kind();
        return kind == Kind.TEXT || kind == Kind.CHOICE || kind == Kind.FACT;
    }

    /** The number of what a rule states. */
    long number(Object constant) {
        return coding.of(constant);
    }

    /** The numbers of what rules state, and room for more. */
    Coding coding() {
        return new Coding(coding);
    }
}
