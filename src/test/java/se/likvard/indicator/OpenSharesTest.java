package se.likvard.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static se.likvard.indicator.Given.numbers;
import static se.likvard.indicator.Given.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.likvard.organiser.MunicipalityUnit;
import se.likvard.organiser.Organiser;
import se.likvard.value.Figure;
import se.likvard.value.Value;

/** The measures of a municipality with shares that lie somewhere in an interval. */
class OpenSharesTest {

    @Test
    void anOpenShareGivesBoundsThatHoldAndAreReached() {
        Random random = new Random(1);
        for (int attempt = 0; attempt < 25; attempt++) {
            Organiser open = Golden.municipality(List.of(
                    Golden.unit("1", pupils(random), numbers("0.4", "0.9")),
                    Golden.unit("2", pupils(random), Value.of(BigDecimal.valueOf(random.nextInt(11), 1))),
                    Golden.unit("3", pupils(random), numbers("0", "0.3")),
                    Golden.unit("4", pupils(random), Value.of(BigDecimal.valueOf(random.nextInt(11), 1)))));
            for (String indicator : List.of("dissimilarity", "betweenShare", "chiSquare", "chiSquareP")) {
                grid(indicator, open);
            }
        }
    }

    /** Every completion on a fine grid lies inside; for chi-square the grid comes close to both ends. */
    private static void grid(String indicator, Organiser open) {
        Figure bounds = measure(indicator, open);
        double least = Double.MAX_VALUE;
        double most = -1;
        for (int one = 0; one <= 20; one++) {
            for (int other = 0; other <= 20; other++) {
                BigDecimal first = new BigDecimal("0.4").add(BigDecimal.valueOf(25L * one, 3));
                BigDecimal third = BigDecimal.valueOf(15L * other, 3);
                Figure exact = measure(indicator, with(open, first, third));
                assertThat(SoundnessTest.holds(bounds.value(), exact.value()))
                        .as(indicator)
                        .isTrue();
                least = Math.min(least, Golden.exact(exact));
                most = Math.max(most, Golden.exact(exact));
            }
        }
        double high = ((BigDecimal) bounds.value().highest().orElseThrow()).doubleValue();
        double low = ((BigDecimal) bounds.value().lowest().orElseThrow()).doubleValue();
        if (!indicator.equals("chiSquareP")) {
            assertThat(high).as(indicator + " greatest").isCloseTo(most, offset(2e-6));
        }
        if (indicator.equals("chiSquare")) {
            assertThat(low).as(indicator + " least").isCloseTo(least, offset(0.02 + least / 20));
        }
    }

    private static Organiser with(Organiser open, BigDecimal first, BigDecimal third) {
        List<MunicipalityUnit> units =
                open.municipalityYears().items().get(0).units().items();
        return Golden.municipality(List.of(
                Golden.unit("1", units.get(0).gradeNinePupils(), Value.of(first)),
                units.get(1),
                Golden.unit("3", units.get(2).gradeNinePupils(), Value.of(third)),
                units.get(3)));
    }

    private static Value<BigDecimal> pupils(Random random) {
        return Value.of(BigDecimal.valueOf(20 + random.nextInt(80)));
    }

    private static Figure measure(String indicator, Organiser organiser) {
        return Given.figure(indicator, "municipalityYears[2025]", organiser, Given.DAY, policy("leastPupils", "0"));
    }
}
