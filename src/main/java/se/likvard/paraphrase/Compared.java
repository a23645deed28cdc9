package se.likvard.paraphrase;

import java.util.List;
import java.util.stream.Collectors;
import se.likvard.dialect.Operator;
import se.likvard.value.Kind;
import se.likvard.value.Words;

/** Comparisons in words. */
final class Compared {

    private Compared() {}

    /** What follows "is": "mer än 3 år", "before 2022-08-01". */
    static Words words(Operator operator, Kind kind, Words value) {
        Words before = kind == Kind.DATE ? date(operator) : number(operator);
        return new Words((before.sv() + " " + value.sv()).strip(), (before.en() + " " + value.en()).strip());
    }

    private static Words number(Operator operator) {
        return switch (operator) {
            case LESS -> new Words("mindre än", "less than");
            case AT_MOST -> new Words("högst", "at most");
            case EQUAL -> new Words("", "");
            case NOT_EQUAL -> new Words("inte", "not");
            case AT_LEAST -> new Words("minst", "at least");
            case GREATER -> new Words("mer än", "more than");
        };
    }

    private static Words date(Operator operator) {
        return switch (operator) {
            case LESS -> new Words("före", "before");
            case AT_MOST -> new Words("senast", "no later than");
            case EQUAL, NOT_EQUAL -> number(operator);
            case AT_LEAST -> new Words("tidigast", "no earlier than");
            case GREATER -> new Words("efter", "after");
        };
    }

    /** One of several: "a, b eller c". */
    static Words or(List<Words> values) {
        return new Words(
                listed(values.stream().map(Words::sv).toList(), " eller "),
                listed(values.stream().map(Words::en).toList(), " or "));
    }

    /** All of several: "a, b och c". */
    static Words and(List<Words> values) {
        return new Words(
                listed(values.stream().map(Words::sv).toList(), " och "),
                listed(values.stream().map(Words::en).toList(), " and "));
    }

    private static String listed(List<String> values, String last) {
        int end = values.size() - 1;
        String first = values.subList(0, end).stream().collect(Collectors.joining(", "));
        return first.isEmpty() ? values.get(end) : first + last + values.get(end);
    }
}
