package se.likvard.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.organiser.OrganiserType;
import se.likvard.rulebook.gate.Citation;

/** Walks {@code rules/} and proves each folder whole, and that the folders belong together. */
class RulesFolderTest {

    private static final ShippedFiles FILES = ShippedFiles.all();
    private static final Rulebook RULEBOOK = Rulebook.standard();

    /** The first day on which any rule is in force; no case can lie before it. */
    private static final LocalDate FIRST = LocalDate.of(2011, 7, 1);

    static List<String> rules() {
        return RULEBOOK.rules().stream().map(Rule::name).sorted().toList();
    }

    private static Rule rule(String name) {
        return RULEBOOK.rule(name).orElseThrow();
    }

    @Test
    void everyFolderIsARule() {
        Set<String> folders = FILES.files().keySet().stream()
                .filter(path -> path.split("/").length == 3)
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules()).containsExactlyElementsOf(folders);
        assertThat(FILES.text("README.md"))
                .contains(rules().stream().map(each -> "| `" + each + "` |").toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsFilesAreThere(String name) {
        String folder = name + "/";
        String file = name.substring(name.indexOf('/') + 1) + ".drl";
        boolean advises = rule(name).kind() == RuleKind.RECOMMENDATION;
        assertThat(FILES.files()).containsKeys(folder + file, folder + "texts.yaml", folder + "cases.yaml");
        assertThat(FILES.files().containsKey(folder + "advice.yaml")).isEqualTo(advises);
        assertThat(rule(name).advice().isPresent()).isEqualTo(advises);
        assertThat(FILES.text(folder + "texts.yaml")).contains("sv:", "en:");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aCaseShowsEachVerdictThatItCanGive(String name) {
        Set<Verdict> possible = EnumSet.of(Verdict.FOUND, Verdict.CLEAR, Verdict.NOT_ASSESSED);
        if (canExclude(rule(name))) {
            possible.add(Verdict.NOT_APPLICABLE);
        }
        assertThat(rule(name).cases()).extracting(Case::expect).containsAll(possible);
        assertThat(rule(name).cases()).extracting(Case::name).doesNotHaveDuplicates();
    }

    private static boolean canExclude(Rule rule) {
        return !rule.tree().subject().tests().isEmpty()
                || rule.metadata().since().filter(FIRST::isBefore).isPresent()
                || rule.metadata().until().isPresent()
                || rule.metadata().appliesTo().size() < OrganiserType.values().length;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aConcernIsAnsweredByARecommendation(String name) {
        if (rule(name).kind() == RuleKind.CONCERN) {
            assertThat(RULEBOOK.rules())
                    .as("no recommendation reads %s", name)
                    .anyMatch(each -> each.kind() == RuleKind.RECOMMENDATION && reads(each, rule(name)));
        }
    }

    private static boolean reads(Rule recommendation, Rule concern) {
        return recommendation.tree().conditions().stream()
                .flatMap(RulesFolderTest::asked)
                .filter(pattern -> pattern.type().equals("Outcome"))
                .anyMatch(pattern -> pattern.tests().stream().allMatch(test -> canBe(test, concern)));
    }

    /** The patterns that must be there for a condition to hold: not those under not. */
    private static Stream<Pattern> asked(Condition condition) {
        if (condition instanceof Condition.All group) {
            return group.parts().stream().flatMap(RulesFolderTest::asked);
        }
        if (condition instanceof Condition.Any group) {
            return group.parts().stream().flatMap(RulesFolderTest::asked);
        }
        if (condition instanceof Condition.Exists exists) {
            return asked(exists.inner());
        }
        return condition instanceof Condition.Not ? Stream.of() : condition.patterns();
    }

    private static boolean canBe(se.likvard.dialect.Test test, Rule concern) {
        if (test instanceof se.likvard.dialect.Test.Any group) {
            return group.tests().stream().anyMatch(each -> canBe(each, concern));
        }
        if (test instanceof se.likvard.dialect.Test.All group) {
            return group.tests().stream().allMatch(each -> canBe(each, concern));
        }
        if (test instanceof se.likvard.dialect.Test.Comparison comparison
                && comparison.operand() instanceof Operand.Constant constant) {
            boolean same =
                    said(comparison.field(), concern).equals(constant.value().toString());
            return comparison.operator() == Operator.NOT_EQUAL ? !same : same;
        }
        return true;
    }

    /** What the outcome of a concern says of itself. */
    private static String said(String field, Rule concern) {
        return switch (field) {
            case "rule" -> concern.name();
            case "kind" -> concern.kind().name();
            case "area" -> concern.area();
            case "basis" -> concern.metadata().basis().orElseThrow().name();
            case "suspectedBreach" ->
                Boolean.toString(
                        RULEBOOK.editions().on(LocalDate.of(2025, 11, 1)).suspectsBreach(concern));
            default -> throw new AssertionError(field);
        };
    }

    @Test
    void everyParameterAndEveryProvisionIsUsed() {
        Set<String> limits = all(RULEBOOK.rules().stream().map(Rule::limits));
        Set<String> provisions = all(RULEBOOK.rules().stream()
                .map(each -> each.metadata().law().stream().map(Citation::key).toList()));
        Set<String> inRules = new TreeSet<>(RULEBOOK.parameters().keySet());
        inRules.removeAll(Parameter.BESIDE_THE_RULES);
        assertThat(limits).isEqualTo(inRules);
        assertThat(provisions).isEqualTo(RULEBOOK.law().provisions().keySet());
    }

    private static Set<String> all(Stream<? extends Collection<String>> names) {
        return names.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCaseHolds() {
        List<CaseResult> results = Tested.of(RULEBOOK).results();
        assertThat(results).hasSizeGreaterThan(10 * RULEBOOK.size());
        assertThat(results).filteredOn(each -> each.failure().isPresent()).isEmpty();
    }
}
