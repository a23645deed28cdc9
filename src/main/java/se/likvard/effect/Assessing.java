package se.likvard.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.organiser.SchoolUnit;
import se.likvard.value.Phrase;
import se.likvard.value.Reason;
import se.likvard.value.Words;

/**
 * Tells what efforts led to. The years are those in which every treated school has a result that can be used; comparison is
 * with the schools that have one in all these years. So the same schools stand on both sides of the start.
 *
 * @param level the likelihood of an error that is accepted
 */
record Assessing(BigDecimal leastPupils, LocalDate day, double level, long seed) {

    EffortEffect of(Effort effort, Measured measured) {
        Cohorts cohorts = new Cohorts(measured, leastPupils, day);
        Optional<Period> asked = Period.of(effort.started());
        List<SchoolUnit> concerned =
                effort.treated().isEmpty() ? Effort.units(effort.organiser(), Set.of(), false) : effort.treated();
        if (!effort.lacks().isEmpty() || asked.isEmpty() || concerned.isEmpty()) {
            return notAssessed(effort, measured, effort.lacks());
        }
        Period years = new Period(
                cohorts.common(concerned, asked.get().before()),
                cohorts.common(concerned, asked.get().after()));
        List<Lack> missing =
                new ArrayList<>(cohorts.lacks(concerned, asked.get().before()));
        missing.addAll(cohorts.lacks(concerned, asked.get().after()));
        if (years.before().isEmpty() || years.after().isEmpty()) {
            return notAssessed(effort, measured, missing);
        }
        return assessed(effort, cohorts, years, concerned, missing);
    }

    private EffortEffect assessed(
            Effort effort, Cohorts cohorts, Period years, List<SchoolUnit> concerned, List<Lack> missing) {
        List<Integer> all = years.all();
        List<SchoolUnit> comparison = effort.comparison().stream()
                .filter(unit -> cohorts.lacks(List.of(unit), all).isEmpty())
                .toList();
        missing.addAll(cohorts.lacks(effort.comparison(), all));
        if (comparison.isEmpty() && !effort.comparison().isEmpty()) {
            return notAssessed(effort, cohorts.measured(), missing);
        }
        List<SchoolUnit> everyone =
                Stream.concat(concerned.stream(), comparison.stream()).toList();
        boolean weighted = Cohorts.arePupilsKnown(everyone, all);
        Contrast contrast = new Contrast(
                concerned.stream()
                        .map(each -> cohorts.change(each, years, weighted))
                        .toList(),
                comparison.stream()
                        .map(each -> cohorts.change(each, years, weighted))
                        .toList());
        Optional<Inference> inference =
                comparison.isEmpty() ? Optional.empty() : Optional.of(Permutation.of(List.of(contrast), level, seed));
        return effect(
                effort,
                cohorts.measured(),
                years,
                weighted,
                Optional.of(contrast),
                inference,
                inference.map(Conclusion::of).orElse(Conclusion.NO_COMPARISON),
                missing,
                new Cautions(effort, cohorts, years, concerned, comparison, contrast, weighted).all());
    }

    private static EffortEffect notAssessed(Effort effort, Measured measured, List<Lack> lacks) {
        return effect(
                effort,
                measured,
                new Period(List.of(), List.of()),
                false,
                Optional.empty(),
                Optional.empty(),
                Conclusion.NOT_ASSESSED,
                lacks.isEmpty() ? List.of(Lack.of("schoolUnits", Reason.NOT_REPORTED)) : lacks,
                List.of());
    }

    private static EffortEffect effect(
            Effort effort,
            Measured measured,
            Period years,
            boolean weighted,
            Optional<Contrast> contrast,
            Optional<Inference> inference,
            Conclusion conclusion,
            List<Lack> lacks,
            List<Words> cautions) {
        return new EffortEffect(
                effort.organiser().registrationNumber(),
                effort.organiser().name(),
                effort.path(),
                effort.kind(),
                Phrase.of(effort.started(), null),
                effort.features(),
                measured,
                years.before(),
                years.after(),
                weighted,
                contrast,
                inference,
                conclusion,
                List.copyOf(lacks),
                cautions);
    }
}
