package se.likvard.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.likvard.rulebook.Trials;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;
import se.likvard.value.Unit;

/**
 * A parameter and the values that are tried of it.
 *
 * @param values in rising order, none twice
 */
public record Varied(String parameter, List<BigDecimal> values) {

    /** So many values of one parameter are tried at most. */
    public static final int MOST = 200;

    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9-]+(?:/[a-z0-9-]+)?):)?([\\w-]+)=(.+)");
    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+?)\\.\\.(-?[\\d.]+?)(?::([\\d.]+))?");

    /**
     * What {@code rule:parameter=from..to[:step]} or {@code parameters:name=1,2,5} asks for. A name may be written with
     * hyphens, and the rule left out.
     *
     * @param problems told when it is written wrongly, with the nearest right one
     */
    public static Optional<Varied> read(String text, Trials trials, List<Problem> problems) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            problems.add(
                    Problem.at(
                            text,
                            "skriv regel:parameter=från..till, som allocation/index-outdated:index-years=1..10, eller värden, som =1,2,5",
                            "write rule:parameter=from..to, as allocation/index-outdated:index-years=1..10, or values, as =1,2,5"));
            return Optional.empty();
        }
        Optional<String> name = name(form.group(1), form.group(2), text, trials, problems);
        return name.flatMap(each ->
                values(form.group(3), text, problems).flatMap(values -> within(each, values, text, trials, problems)));
    }

    private static Optional<String> name(
            String folder, String written, String text, Trials trials, List<Problem> problems) {
        String name = camel(written);
        boolean known = trials.names().contains(name);
        boolean placed = known
                && (folder == null
                        || folder.equals("parameters")
                        || folder.equals(trials.folder(name))
                        || trials.users(name).contains(folder));
        if (placed) {
            return Optional.of(name);
        }
        Stream<String> own = trials.names().stream()
                .filter(each -> folder == null || trials.users(each).contains(folder));
        List<String> candidates = known ? List.of() : own.toList();
        String right = known
                ? (trials.folder(name).isEmpty() ? "parameters" : trials.folder(name)) + ":" + name
                : Nearest.to(name, candidates)
                        .or(() -> Nearest.to(name, trials.names()))
                        .orElse(String.join(", ", candidates.isEmpty() ? trials.names() : candidates));
        problems.add(Problem.at(
                text,
                "regeln har inget sådant värde att pröva; menade du %s?".formatted(right),
                "the rule has no such value to try; did you mean %s?".formatted(right)));
        return Optional.empty();
    }

    private static String camel(String written) {
        return Pattern.compile("-(\\w)")
                .matcher(written)
                .replaceAll(each -> each.group(1).toUpperCase(Locale.ROOT));
    }

    private static Optional<List<BigDecimal>> values(String written, String text, List<Problem> problems) {
        try {
            Matcher range = RANGE.matcher(written);
            List<BigDecimal> values = range.matches()
                    ? range(
                            new BigDecimal(range.group(1)),
                            new BigDecimal(range.group(2)),
                            new BigDecimal(range.group(3) == null ? "1" : range.group(3)))
                    : Stream.of(written.split(","))
                            .map(String::strip)
                            .map(BigDecimal::new)
                            .sorted()
                            .toList();
            List<BigDecimal> once = values.stream()
                    .map(each -> new BigDecimal(each.stripTrailingZeros().toPlainString()))
                    .distinct()
                    .toList();
            if (!once.isEmpty() && once.size() <= MOST) {
                return Optional.of(once);
            }
        } catch (NumberFormatException e) {
            // told below, with the ranges that hold too few or too many
        }
        problems.add(Problem.at(
                text,
                "skriv 1 till %s tal, som 1..10, 0.1..0.9:0.1 eller 1,2,5".formatted(MOST),
                "write 1 to %s numbers, as 1..10, 0.1..0.9:0.1 or 1,2,5".formatted(MOST)));
        return Optional.empty();
    }

    private static List<BigDecimal> range(BigDecimal from, BigDecimal to, BigDecimal step) {
        List<BigDecimal> values = new ArrayList<>();
        if (step.signum() <= 0) {
            return values;
        }
        for (BigDecimal each = from; each.compareTo(to) <= 0 && values.size() <= MOST; each = each.add(step)) {
            values.add(each);
        }
        return values;
    }

    private static Optional<Varied> within(
            String name, List<BigDecimal> values, String text, Trials trials, List<Problem> problems) {
        Unit unit = trials.parameter(name).unit();
        boolean all =
                values.stream().allMatch(each -> each.compareTo(unit.least()) >= 0 && each.compareTo(unit.most()) <= 0);
        if (!all) {
            problems.add(Problem.at(
                    text,
                    "%s ligger mellan %s och %s"
                            .formatted(
                                    name,
                                    unit.least().toPlainString(),
                                    unit.most().toPlainString()),
                    "%s lies between %s and %s"
                            .formatted(
                                    name,
                                    unit.least().toPlainString(),
                                    unit.most().toPlainString())));
        }
        return all ? Optional.of(new Varied(name, values)) : Optional.empty();
    }
}
