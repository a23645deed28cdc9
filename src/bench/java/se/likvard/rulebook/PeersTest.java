package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared says the same; who cannot be set up is left out of the table, but here all can. */
class PeersTest {

    @Test
    void allSayTheSameOfTheWholeSet() {
        assertThat(Contests.named("whole").leftOut()).isEmpty();
    }

    @Test
    void allSayTheSameOfTheTable() {
        assertThat(Contests.named("table").leftOut()).isEmpty();
    }
}
