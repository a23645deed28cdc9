package se.likvard.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.likvard.Likvard;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.Cases;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.rulebook.Described;
import se.likvard.value.Value;

/** What is found part by part is what one search over all finds, for every finding of every fixture. */
class SufficingTest {

    private static final Likvard LIKVARD = Likvard.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final int MOST_ROWS = 500;

    private static final Map<String, Described> RULES =
            LIKVARD.rulebook().described().stream().collect(Collectors.toMap(Described::name, each -> each));

    @Test
    void partByPartIsDecisiveWhatIsDecisiveOfAll() throws IOException {
        int proven = 0;
        for (Organiser organiser : fixtures()) {
            Assessment assessment = LIKVARD.assess(organiser, DAY);
            Dossier dossier = new Dossier(LIKVARD.rulebook(), organiser, assessment);
            for (Outcome outcome : of(assessment, Verdict.FOUND)) {
                proven += isSame(dossier, outcome) ? 1 : 0;
            }
        }
        assertThat(proven).isGreaterThan(100);
    }

    private static boolean isSame(Dossier dossier, Outcome outcome) {
        Described rule = rule(outcome);
        String subject = outcome.subject().key();
        Freed freed = dossier.surroundings().opened(rule, subject).freed(rule, dossier.rulebook(), DAY);
        Worlds worlds = freed.worlds();
        Formula found = freed.found(rule.tree(), subject);
        List<Formula> conditions =
                freed.about(found, subject).stream().map(Circumstance::holds).toList();
        Optional<SmallestSets.Found> whole = SmallestSets.of(
                worlds.where(worlds.all(List.of(worlds.there(subject), worlds.not(found))), conditions),
                conditions.size(),
                Decisive.MOST_TIES);
        Optional<Sufficing.Smallest> parts = new Sufficing(
                        worlds,
                        conditions.stream()
                                .map(each -> worlds.given(each, subject))
                                .toList(),
                        Decisive.MOST_TIES)
                .of(worlds.given(found, subject));
        assertThat(parts.isPresent()).isEqualTo(whole.isPresent());
        if (whole.filter(SmallestSets.Found::smallest).isEmpty()) {
            return false;
        }
        assertThat(parts)
                .as("%s of %s", rule.name(), subject)
                .contains(new Sufficing.Smallest(
                        whole.get().sets().get(0), whole.get().sets().size(), true));
        return true;
    }

    @Test
    void whatMattersIsWhatMakesADifferenceInSomeRow() throws IOException {
        int compared = 0;
        for (Organiser organiser : fixtures()) {
            Assessment assessment = LIKVARD.assess(organiser, DAY);
            Dossier dossier = new Dossier(LIKVARD.rulebook(), organiser, assessment);
            for (Outcome outcome : of(assessment, Verdict.NOT_ASSESSED)) {
                Fact subject = dossier.facts().get(outcome.subject().key());
                boolean named = subject != null && subject.presence() != Presence.ANY_NUMBER;
                compared += named && matters(dossier, outcome) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static boolean matters(Dossier dossier, Outcome outcome) {
        Described rule = rule(outcome);
        String subject = outcome.subject().key();
        List<Fact> facts = dossier.surroundings().unfilled(rule, subject);
        Worlds worlds = new Worlds(
                LIKVARD.rulebook().vocabulary(),
                List.of(rule.tree()),
                LIKVARD.rulebook().limits(DAY),
                facts,
                (type, field) -> Optional.empty());
        Formula found = worlds.all(List.of(worlds.scope(rule.tree(), subject), worlds.condition(rule.tree(), subject)));
        Cases cases = worlds.wording().cases(List.of(found));
        if (cases.size(MOST_ROWS) > MOST_ROWS) {
            return false;
        }
        assertThat(worlds.decisive(found)).as("%s of %s", rule.name(), subject).isEqualTo(difference(cases, found));
        return true;
    }

    /** The paths that alone change the formula from what it is in some row. */
    private static Set<String> difference(Cases cases, Formula formula) {
        Set<String> paths = new TreeSet<>();
        SortedMap<String, List<Value<?>>> open = cases.open();
        Set<Map<String, Integer>> holding = cases.rows().stream()
                .filter(row -> cases.given(formula, row).isTrue())
                .collect(Collectors.toSet());
        for (Map<String, Integer> row : cases.rows()) {
            open.forEach((path, values) -> {
                for (int value = 0; value < values.size(); value++) {
                    Map<String, Integer> other = new TreeMap<>(row);
                    other.put(path, value);
                    if (holding.contains(row) != holding.contains(other)) {
                        paths.add(path);
                    }
                }
            });
        }
        return paths;
    }

    private static Described rule(Outcome outcome) {
        return Optional.ofNullable(RULES.get(outcome.rule())).orElseThrow();
    }

    private static List<Outcome> of(Assessment assessment, Verdict verdict) {
        return assessment.outcomes().stream()
                .filter(each -> each.verdict() == verdict)
                .toList();
    }

    private static List<Organiser> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(each -> each.getFileName().toString().matches("[^.]+\\.json"))
                    .sorted()
                    .map(Organisers::read)
                    .toList();
        }
    }
}
