package se.likvard.explain.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

/** Stated chances with what then happened, by tenths. */
final class Tenths {

    private final double[] stated = new double[10];
    private final double[] observed = new double[10];
    private final int[] cohorts = new int[10];

    void add(double chance, boolean otherSide) {
        int tenth = Math.min(9, (int) (chance * 10));
        cohorts[tenth]++;
        stated[tenth] += chance;
        observed[tenth] += otherSide ? 1 : 0;
    }

    int cohorts() {
        return Arrays.stream(cohorts).sum();
    }

    /**
     * Asserts that what was stated and what was seen agree in each tenth.
     *
     * @param enough fewer cohorts in a tenth say too little
     * @param off so much they may differ at most, 0–1
     */
    void agree(int enough, double off) {
        assertThat(Arrays.stream(cohorts).filter(each -> each >= enough).count())
                .isGreaterThanOrEqualTo(2);
        for (int tenth = 0; tenth < 10; tenth++) {
            if (cohorts[tenth] >= enough) {
                assertThat(observed[tenth] / cohorts[tenth])
                        .as("tenth %s of %s cohorts", tenth, cohorts[tenth])
                        .isCloseTo(stated[tenth] / cohorts[tenth], within(off));
            }
        }
    }
}
