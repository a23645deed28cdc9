package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.rulebook.Described;

/** What is decisive near a subject is what is decisive among all facts: what lies further away plays no part. */
class NearbyTest {

    private static final Likvard LIKVARD = Likvard.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @Test
    void whatIsDecisiveNearbyIsDecisiveOfAll() {
        Organiser organiser = Organisers.read(Path.of("fixtures/hallfasta-kommun.json"));
        Assessment assessment = LIKVARD.assess(organiser, DAY);
        Opening opening = new Opening(LIKVARD.rulebook(), DAY, organiser);
        Surroundings surroundings = new Surroundings(opening, List.of(), Set.of());
        Opening.Opened all = new Opening.Opened(opening.real(), opening.opened(), Freed.openLists(opening.real()));
        int compared = 0;
        for (Outcome found : assessment.outcomes()) {
            Described rule = LIKVARD.rulebook().described().stream()
                    .filter(each -> each.name().equals(found.rule()))
                    .findFirst()
                    .orElseThrow();
            if (found.verdict() == Verdict.FOUND
                    && found.kind() != RuleKind.GRADE
                    && rule.tree().patterns().noneMatch(each -> each.type().equals("Outcome"))) {
                String subject = found.subject().key();
                Opening.Opened near = surroundings.opened(rule, subject);
                assertThat(near.opened()).hasSizeLessThan(all.opened().size());
                assertThat(decisive(near, rule, subject)).isPresent().isEqualTo(decisive(all, rule, subject));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    /** The paths, and how many sets are as small. */
    private static Optional<String> decisive(Opening.Opened opened, Described rule, String subject) {
        Freed freed = opened.freed(rule, LIKVARD.rulebook(), DAY);
        return Decisive.of(freed, rule.tree(), subject, freed.worlds().all(List.of()))
                .map(each ->
                        each.circumstances().stream().map(Circumstance::path).toList() + " " + each.ties());
    }
}
