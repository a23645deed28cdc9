package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.yaml.Yaml.Scalar;

/**
 * A text with places for figures: "it is {model.yearsSinceRevision} since".
 *
 * @param place where it begins
 */
record Template(List<Part> parts, Place place) {

    /** A part of the text. */
    sealed interface Part {}

    /** Words that stand as they are. */
    record Literal(String text) implements Part {}

    /** The name of a figure, {@code variable.field}, {@code limit.name} or a count's variable; of a field, more than its value. */
    record Placeholder(String name, Place place) implements Part {}

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*(\\.(inputs|least))?)?");

    /** The template that a text is; braces without a partner and names that can be none are told. */
    static Template of(Scalar scalar, List<Problem> problems) {
        String text = scalar.text();
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            literal(scalar, end, braces.start(), parts, problems);
            String name = braces.group(1);
            Place place = scalar.at(braces.start());
            if (!NAME.matcher(name).matches()) {
                problems.add(Problem.at(
                        place.toString(),
                        "{%s} är ingen platshållare: skriv {variabel.fält} eller {limit.namn}".formatted(name),
                        "{%s} is not a placeholder: write {variable.field} or {limit.name}".formatted(name)));
            }
            parts.add(new Placeholder(name, place));
            end = braces.end();
        }
        literal(scalar, end, text.length(), parts, problems);
        return new Template(List.copyOf(parts), scalar.place());
    }

    private static void literal(Scalar scalar, int from, int to, List<Part> parts, List<Problem> problems) {
        String text = scalar.text().substring(from, to);
        for (int index = 0; index < text.length(); index++) {
            if ("{}".indexOf(text.charAt(index)) >= 0) {
                problems.add(Problem.at(
                        scalar.at(from + index).toString(),
                        "klammern %s saknar sin motsvarighet".formatted(text.charAt(index)),
                        "the brace %s lacks its partner".formatted(text.charAt(index))));
            }
        }
        parts.add(new Literal(text));
    }

    /** The figures that it shows. */
    Stream<Placeholder> placeholders() {
        return parts.stream().filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
    }

    /** The text with each figure put in. */
    String render(UnaryOperator<String> figure) {
        return parts.stream()
                .map(part -> part instanceof Placeholder hole ? figure.apply(hole.name()) : ((Literal) part).text())
                .collect(Collectors.joining());
    }
}
