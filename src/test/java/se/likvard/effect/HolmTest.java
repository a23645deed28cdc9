package se.likvard.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {

    /** By hand: 0.01 · 4, 0.02 · 3 = 0.06, 0.03 · 2 = 0.06, 0.04 · 1 raised to 0.06. */
    @Test
    void eachStepIsMultipliedByHowManyAreLeftAndNeverFalls() {
        assertThat(Holm.corrected(0.04, 0.01, 0.03, 0.02))
                .containsExactly(new double[] {0.06, 0.04, 0.06, 0.06}, within(1e-12));
    }

    @Test
    void itIsNeverMoreThanCertainAndEqualsStayEqual() {
        assertThat(Holm.corrected(0.7, 0.6)).containsExactly(1, 1);
        assertThat(Holm.corrected(0.02, 0.02)).containsExactly(0.04, 0.04);
        assertThat(Holm.corrected()).isEmpty();
    }
}
