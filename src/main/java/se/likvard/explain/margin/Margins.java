package se.likvard.explain.margin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Margin;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Steadiness;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.explain.margin.Chances.Chance;
import se.likvard.explain.margin.Compared.Kind;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;

/** How far the figures that the outcomes of an assessment rest on lie from where they would change them, and how surely. For one thread. */
public final class Margins {

    /** The parameter that says from which chance a figure is borderline. */
    private static final String CUT = "noiseBorderline";

    private static final int DECIMALS = 3;

    private final Map<String, Described> rules;
    private final Map<String, Fact> facts;
    private final Comparands comparands;
    private final Chances chances;
    private final Map<Said, List<Margin>> told = new HashMap<>();

    /** What a rule says of the subject at a place. */
    private record Said(String rule, String subject, boolean found) {}

    private Margins(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        List<Fact> all = rulebook.facts(organiser, assessment.asOf());
        this.rules = rulebook.described().stream().collect(Collectors.toMap(Described::name, each -> each));
        this.facts = all.stream().collect(Collectors.toMap(Fact::key, each -> each));
        this.comparands = new Comparands(
                rulebook.vocabulary(),
                all.stream().collect(Collectors.groupingBy(Fact::type)),
                new YearsCompared(rulebook.limits(assessment.asOf()), new Computed(rulebook, assessment.asOf())));
        this.chances = new Chances(name -> rulebook.limit(name, assessment.asOf()));
    }

    /**
     * The margins of an assessment.
     *
     * @param organiser as it was assessed: for the public with its small numbers protected
     */
    public static Margins of(Rulebook rulebook, Organiser organiser, Assessment assessment) {
        return new Margins(rulebook, organiser, assessment);
    }

    /** The margins of what was found, or was not; none for an outcome that was not assessed or does not apply. */
    public List<Margin> of(Outcome outcome) {
        boolean settled = outcome.verdict() == Verdict.FOUND || outcome.verdict() == Verdict.CLEAR;
        return settled ? of(outcome.rule(), outcome.subject().key(), outcome.verdict() == Verdict.FOUND) : List.of();
    }

    /** The margins of a rule that holds of the subject at a place, or does not. */
    public List<Margin> of(String rule, String subject, boolean found) {
        return told.computeIfAbsent(new Said(rule, subject, found), this::worked);
    }

    private List<Margin> worked(Said said) {
        Described described = rules.get(said.rule());
        Fact fact = facts.get(said.subject());
        return described == null || fact == null
                ? List.of()
                : comparands.of(described.tree(), fact, said.found()).stream()
                        .map(this::margin)
                        .toList();
    }

    private Margin margin(Compared compared) {
        Cohort cohort = Cohort.of(compared.cohorts(), facts);
        Optional<AppliedLimit> cut = chances.policy().apply(CUT);
        Optional<Chance> chance = cut.isEmpty() ? Optional.empty() : chances.of(compared, cohort);
        Optional<BigDecimal> told =
                chance.map(each -> BigDecimal.valueOf(each.otherSide()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        Steadiness steadiness = told.map(
                        each -> each.compareTo(new BigDecimal(cut.orElseThrow().value())) < 0
                                ? Steadiness.ROBUST
                                : Steadiness.BORDERLINE)
                .orElse(compared.kind() == Kind.EXACT ? Steadiness.EXACT : Steadiness.UNKNOWN);
        return new Margin(
                compared.path(),
                compared.value(),
                compared.limit(),
                compared.unit(),
                steadiness,
                told,
                MarginWords.of(compared, cohort, steadiness, told),
                chance.map(each -> Stream.concat(cut.stream(), each.limits().stream())
                                .toList())
                        .orElse(List.of()));
    }
}
