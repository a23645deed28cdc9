package se.likvard.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Phrase;
import se.likvard.value.Unit;
import se.likvard.value.Value;
import se.likvard.value.Words;

/**
 * A model as it applies from a day on.
 *
 * @param source where its construction is from
 * @param budget in kronor; empty when it is set anew each time
 * @param unknownIndex what is done for a school without a known index; empty when no pool goes by the index
 * @param pools what the budget is parted into; their shares are 1 together
 * @param terms what is added to or taken from the gross amount of each organiser type
 */
public record Version(
        LocalDate from,
        Words source,
        Optional<Sourced> budget,
        Optional<UnknownIndex> unknownIndex,
        Rounding rounding,
        List<Pool> pools,
        List<Term> terms) {

    /** Whether any money goes by the index. */
    public boolean usesIndex() {
        return pools.stream().anyMatch(pool -> pool.structural().isPresent());
    }

    /** Whether it matters who runs a school. */
    boolean usesType() {
        return !terms.isEmpty()
                || unknownIndex
                        .filter(each -> each.rule() == UnknownIndex.Rule.TYPE_MEAN)
                        .isPresent();
    }

    /** The groups of pupils that it counts. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        pools.forEach(pool -> groups.addAll(pool.pupils().groups()));
        return groups;
    }

    /**
     * What terms that are rates of the gross amount do to the part that goes by the index, for each type of organiser
     * that has any: a sentence each.
     */
    public List<Words> sideEffects() {
        return Stream.of(OrganiserType.values())
                .flatMap(type -> sideEffect(type).stream())
                .toList();
    }

    private Optional<Words> sideEffect(OrganiserType type) {
        List<BigDecimal> rates = terms.stream()
                .filter(each -> each.type() == type && each.of() == Term.Of.GROSS)
                .map(each -> each.number().value())
                .toList();
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        Words kept = Phrase.of(Value.of(rates.stream().reduce(BigDecimal.ONE, BigDecimal::add)), Unit.SHARE);
        return Optional.of(new Words(
                "Avdrag och tillägg räknas på hela bruttobeloppet, också på det som fördelas efter index: %s får ut %s av den delen."
                        .formatted(type.words().sv(), kept.sv()),
                "Deductions and additions apply to the whole gross amount, also to what goes by the index: %s get %s of that part."
                        .formatted(type.words().en(), kept.en())));
    }

    /**
     * What one type of organiser pays or gets beside the gross amount.
     *
     * @param of what the number is of
     * @param pool whose pupils count; empty unless it is of each pupil
     * @param number below 0 for a deduction, above 0 for a supplement
     */
    public record Term(OrganiserType type, Words name, Of of, Optional<String> pool, Sourced number) {

        /** What a number is of. */
        public enum Of {
            /** A share of the gross amount. */
            GROSS("rate"),
            /** Kronor for each school. */
            SCHOOL("perSchool"),
            /** Kronor for each pupil who counts in a pool. */
            PUPIL("perPupil");

            private final String key;

            Of(String key) {
                this.key = key;
            }

            /** What it is called in a model file. */
            String key() {
                return key;
            }
        }
    }
}
