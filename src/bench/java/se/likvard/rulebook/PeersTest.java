package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.likvard.peers.Peer;

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

    @Test
    void oneThatSaysOtherwiseIsLeftOut() {
        Contest table = Contests.named("table");
        Peer honest = table.peers().get(0);
        Peer silent = new Way<>("silent", "nothing", () -> given -> List.of(), all -> Map.of());
        Contest contest =
                new Contest("", 1, List.of(), table.complete(), table.incomplete(), List.of(honest, silent));
        assertThat(contest.leftOut()).containsOnlyKeys(silent);
        assertThat(contest.leftOut().get(silent)).startsWith("says otherwise: ").contains(" is null, not ");
    }
}
