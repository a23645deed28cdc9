package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.value.Numeral;
import se.likvard.value.Words;

/**
 * Classes of a figure: each goes from one bound up to the next.
 *
 * @param bounds the first of each class, from the least on
 * @param whole whether figures are whole numbers
 */
record Sizes(List<BigDecimal> bounds, boolean whole) {

    /** As the survey of the second seed has been counted: the number of schools. */
    static final Sizes SCHOOLS = new Sizes(numbers("0", "1", "2", "3", "5", "10"), true);

    /** Pupils in grades 1–9. */
    static final Sizes PUPILS = new Sizes(numbers("0", "1000", "2500", "5000", "10000"), true);

    /** D; below 0.3 is called low in the literature (Massey and Denton 1993), where nearly all municipalities are. */
    static final Sizes DISSIMILARITY = new Sizes(numbers("0", "0.1", "0.2", "0.3"), false);

    /** What is not known is a class of its own, the last one. */
    static final Words UNKNOWN = new Words("inte känt", "not known");

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    /** The class of a figure, from 0; what is not known has the last one. */
    int of(@Nullable BigDecimal figure) {
        return figure == null || figure.compareTo(bounds.get(0)) < 0
                ? bounds.size()
                : (int) bounds.stream()
                                .filter(bound -> bound.compareTo(figure) <= 0)
                                .count()
                        - 1;
    }

    /** What the classes are called, that of what is not known last. */
    List<Words> words() {
        List<Words> words = new ArrayList<>();
        for (int each = 0; each < bounds.size(); each++) {
            words.add(words(bounds.get(each), next(each)));
        }
        words.add(UNKNOWN);
        return words;
    }

    private Optional<BigDecimal> next(int index) {
        return index + 1 < bounds.size() ? Optional.of(bounds.get(index + 1)) : Optional.empty();
    }

    private Words words(BigDecimal from, Optional<BigDecimal> next) {
        Words first = Numeral.of(from);
        if (next.isEmpty()) {
            return new Words(first.sv() + " eller mer", first.en() + " or more");
        }
        BigDecimal last = whole ? next.get().subtract(BigDecimal.ONE) : next.get();
        Words end = Numeral.of(last);
        return from.compareTo(last) == 0
                ? first
                : whole
                        ? new Words(first.sv() + "–" + end.sv(), first.en() + "–" + end.en())
                        : new Words(first.sv() + " till under " + end.sv(), first.en() + " to below " + end.en());
    }
}
