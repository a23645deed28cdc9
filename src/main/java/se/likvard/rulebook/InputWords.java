package se.likvard.rulebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.value.Input;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * What a figure was computed from, in words: year by year, what was given before what policy puts against it, as in
 * "190 mot 206,2 meritpoäng (2023/24)"; what is of no year comes first, by its name.
 */
final class InputWords {

    private static final int NO_YEAR = 0;
    private static final Pattern YEAR = Pattern.compile("(?:^policy\\.\\w+|schoolYears|municipalityYears)\\[(\\d{4})]");
    private static final Pattern POLICY = Pattern.compile("policy\\.(\\w+).*");

    private final Edition edition;
    private final PathWords paths;

    InputWords(Edition edition, PathWords paths) {
        this.edition = edition;
        this.paths = paths;
    }

    /** The inputs in words; a number is not rounded so that it looks like a limit that it is not. */
    Words of(List<Input> inputs, Collection<BigDecimal> limits) {
        SortedMap<Integer, List<Input>> years = inputs.stream()
                .collect(Collectors.groupingBy(each -> year(each.path()), TreeMap::new, Collectors.toList()));
        List<Words> told = years.entrySet().stream()
                .flatMap(each -> each.getKey() == NO_YEAR
                        ? each.getValue().stream().map(input -> named(input, limits))
                        : Stream.of(in(each.getKey(), each.getValue(), limits)))
                .toList();
        return new Words(joined(told, "; ", Words::sv), joined(told, "; ", Words::en));
    }

    private Words in(int year, List<Input> inputs, Collection<BigDecimal> limits) {
        List<Words> given = values(inputs, path -> !isPolicy(path), limits);
        List<Words> policy = values(inputs, InputWords::isPolicy, limits);
        return new Words(
                against(given, " mot ", policy, Words::sv) + " (" + Phrase.years(year) + ")",
                against(given, " against ", policy, Words::en) + " (" + Phrase.years(year) + ")");
    }

    private List<Words> values(List<Input> inputs, Predicate<String> which, Collection<BigDecimal> limits) {
        return inputs.stream()
                .filter(each -> which.test(each.path()))
                .map(each -> value(each, limits))
                .toList();
    }

    private static String against(
            List<Words> given, String against, List<Words> policy, Function<Words, String> language) {
        String first = joined(given, ", ", language);
        String second = joined(policy, ", ", language);
        return given.isEmpty() || policy.isEmpty() ? first + second : withoutUnitOf(second, first) + against + second;
    }

    /** A number without its unit where the other, which comes after it, has the same. */
    private static String withoutUnitOf(String other, String number) {
        String unit = other.substring(Math.max(0, other.indexOf(' ')));
        return number.endsWith(unit) ? number.substring(0, number.length() - unit.length()) : number;
    }

    private Words named(Input input, Collection<BigDecimal> limits) {
        Words name = paths.of(input.path());
        Words value = value(input, limits);
        return new Words(brief(name.sv()) + ": " + value.sv(), brief(name.en()) + ": " + value.en());
    }

    /** The name before its explanation. */
    private static String brief(String meaning) {
        return meaning.split(";", 2)[0];
    }

    private Words value(Input input, Collection<BigDecimal> limits) {
        return paths.word(input.path(), input.value())
                .orElseGet(() -> Phrase.of(input.value(), unit(input.path()), limits));
    }

    private @Nullable Unit unit(String path) {
        Matcher policy = POLICY.matcher(path);
        return policy.matches()
                ? edition.limit(policy.group(1)).map(AppliedLimit::unit).orElse(null)
                : paths.unit(path).orElse(null);
    }

    private static boolean isPolicy(String path) {
        return POLICY.matcher(path).matches();
    }

    private static int year(String path) {
        Matcher year = YEAR.matcher(path);
        return year.find() ? Integer.parseInt(year.group(1)) : NO_YEAR;
    }

    private static String joined(List<Words> words, String between, Function<Words, String> language) {
        return words.stream().map(language).collect(Collectors.joining(between));
    }
}
