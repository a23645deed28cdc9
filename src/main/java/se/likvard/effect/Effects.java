package se.likvard.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.likvard.assessment.AppliedLimit;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.DayPolicy;
import se.likvard.rulebook.Rulebook;

/**
 * What the efforts of organisers led to, and what recurs where they worked and where not.
 *
 * @param asOf the day whose knowledge it goes by
 * @param seed of the draws, where there are too many ways to try all
 * @param level the likelihood of an error that is accepted, 0–1; intervals are of 1 less it
 * @param efforts by organiser and effort, in every respect
 * @param kinds by area, in every respect
 * @param features in every respect
 * @param lacks what organisers have not told, so that there may be more efforts or schools
 * @param limits the parameters that it goes by
 */
public record Effects(
        LocalDate asOf,
        long seed,
        double level,
        List<String> organisers,
        List<EffortEffect> efforts,
        List<KindEffect> kinds,
        List<FeatureEffect> features,
        List<Lack> lacks,
        List<AppliedLimit> limits) {

    /** The seed when none is given. */
    public static final int SEED = 1;

    private static final String LEVEL = "chanceProbability";
    private static final String LEAST_PUPILS = "leastPupils";
    private static final String EFFORT_MONTHS = "effortMonths";

    /**
     * The effects of all efforts that organisers tell of, as known on a day.
     *
     * @param organisers in any order
     * @throws IllegalArgumentException if one is given twice: its efforts would count twice
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook lacks the limits on the day
     */
    public static Effects of(List<Organiser> organisers, Rulebook rulebook, LocalDate day, long seed) {
        List<Organiser> seen = organisers.stream()
                .map(each -> AsOf.cut(each, day))
                .sorted(Comparator.comparing(Organiser::registrationNumber))
                .toList();
        if (seen.stream().map(Organiser::registrationNumber).distinct().count() < seen.size()) {
            throw new IllegalArgumentException("an organiser is given twice");
        }
        DayPolicy policy = rulebook.limits(day);
        double level = policy.needed(LEVEL).doubleValue();
        Assessing assessing = new Assessing(policy.needed(LEAST_PUPILS), day, level, seed);
        List<EffortEffect> efforts = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>();
        for (Organiser each : seen) {
            Efforts told = new Efforts(each, policy.needed(EFFORT_MONTHS).longValue());
            told.all()
                    .forEach(effort -> Stream.of(Measured.values())
                            .forEach(measured -> efforts.add(assessing.of(effort, measured))));
            told.lacks().forEach(lack -> lacks.add(new Lack(each.name() + ": " + lack.path(), lack.why())));
        }
        Recurring recurring = new Recurring(efforts, level, seed);
        return new Effects(
                day,
                seed,
                level,
                seen.stream().map(Organiser::name).toList(),
                List.copyOf(efforts),
                recurring.kinds(),
                recurring.features(),
                List.copyOf(lacks),
                Stream.of(LEVEL, LEAST_PUPILS, EFFORT_MONTHS)
                        .flatMap(name -> rulebook.limit(name, day).stream())
                        .toList());
    }
}
