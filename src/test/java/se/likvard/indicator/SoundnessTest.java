package se.likvard.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/**
 * Every indicator, on seeded random organisers full of holes: whatever the holes turn out to hold, the figure lies in what
 * the indicator said before.
 */
class SoundnessTest {

    private static final int ORGANISERS = 400;
    private static final int COMPLETIONS = 20;

    /** By definition these pass over a figure that is unknown; they have their own tests. */
    private static final Set<String> OWN_TEST = Set.of("qualifiedTeachersGap", "leftOut");

    private final Set<String> seen = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    @Test
    void everyCompletionLiesInTheEnclosure() {
        for (int seed = 0; seed < ORGANISERS; seed++) {
            Random random = new Random(seed);
            Organiser given = new RandomOrganisers(random, 0.12 * (seed % 4)).organiser();
            Policy policy = Given.policy("leastPupils", seed % 2 == 0 ? "15" : "0");
            Map<String, Figure> before = figures(given, policy);
            before.forEach((place, figure) -> note(place, figure));
            for (int completion = 0; completion < COMPLETIONS; completion++) {
                compare(before, figures(new RandomOrganisers(random, 0).completed(given), policy), seed);
            }
        }
        assertThat(seen).hasSize(Indicators.all().size() - OWN_TEST.size());
        assertThat(open)
                .as("every indicator but those that need nothing was seen open")
                .hasSize(Indicators.all().size() - OWN_TEST.size() - 1);
    }

    /** Every figure of an organiser, by the indicator's name and the record's path. */
    private static Map<String, Figure> figures(Organiser organiser, Policy policy) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Tree.facts(organiser)
                .forEach((path, record) -> Indicators.of(record.getClass()).stream()
                        .filter(each -> !OWN_TEST.contains(each.name()))
                        .forEach(each -> figures.put(
                                each.name() + " at " + path,
                                each.of(
                                        record,
                                        Context.of(organiser, Given.DAY, policy).about(path)))));
        return figures;
    }

    private void note(String place, Figure figure) {
        String name = place.substring(0, place.indexOf(' '));
        assertThat(figure.gaps().isEmpty()).as(place).isEqualTo(figure.value().isSettled());
        seen.add(name);
        if (!figure.value().isSettled()) {
            open.add(name);
        }
    }

    private static void compare(Map<String, Figure> before, Map<String, Figure> after, int seed) {
        before.forEach((place, open) -> {
            Figure narrow = requireNonNull(after.get(place));
            if (!holds(open.value(), narrow.value())) {
                fail("seed " + seed + " " + place + ": " + Given.say(open) + " does not hold " + Given.say(narrow));
            }
        });
    }

    /** Whether one value, perhaps open, holds another, perhaps narrower. */
    static boolean holds(Value<?> open, Value<?> narrow) {
        if (open instanceof Unknown) {
            return true;
        }
        if (open.lowest().isEmpty() || narrow.lowest().isEmpty()) {
            return open.getClass() == narrow.getClass();
        }
        if (open.lowest().get() instanceof BigDecimal least) {
            BigDecimal most = (BigDecimal) open.highest().orElseThrow();
            return least.compareTo((BigDecimal) narrow.lowest().get()) <= 0
                    && most.compareTo((BigDecimal) narrow.highest().orElseThrow()) >= 0;
        }
        return open.exact().equals(narrow.exact());
    }
}
