package se.likvard.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.likvard.organiser.SchoolUnit;
import se.likvard.organiser.SchoolYear;
import se.likvard.value.Words;

/** What may not be concluded from an effect, and why: only what is true of the data at hand. */
record Cautions(
        Effort effort,
        Cohorts cohorts,
        Period years,
        List<SchoolUnit> treated,
        List<SchoolUnit> comparison,
        Contrast contrast,
        boolean weighted) {

    /** Below this cohorts vary most by chance: the smallest band of the noise of merit values (noiseMerit10). */
    private static final BigDecimal SMALL = BigDecimal.valueOf(30);

    /** The part of the effect that is told of when it was there before the start; Likvärd's own. */
    private static final double PART = 0.5;

    /** A change in parents' education (1–3) that is told; Likvärd's own. */
    private static final double EDUCATION = 0.05;

    List<Words> all() {
        List<Words> cautions = new ArrayList<>();
        if (comparison.isEmpty()) {
            cautions.add(new Words(
                    "Före och efter utan jämförelseskolor visar inte vad insatsen gjorde: allt annat som ändrades finns med.",
                    "Before and after without comparison schools does not show what the effort did: all else that changed is"
                            + " in it."));
        } else {
            chosen(cautions);
            composition(cautions);
        }
        chance(cautions);
        if (effort.others()) {
            cautions.add(new Words(
                    "Andra insatser kan ha börjat under samma år; vad de gjorde är inte skilt från detta.",
                    "Other efforts may have begun in the same years; what they did is not kept apart from this."));
        }
        return cautions;
    }

    private void chosen(List<Words> cautions) {
        if (contrast.gapBefore() > 0) {
            cautions.add(new Words(
                    "Skolorna låg lägre än de andra före starten. Det som är lågt av en slump stiger av sig självt"
                            + " (regression mot medelvärdet), så effekten kan vara överskattad.",
                    "The schools lay lower than the others before the start. What is low by chance rises by itself"
                            + " (regression to the mean), so the effect may be overstated."));
        }
        if (years.before().size() > 1 && contrast.effect() != 0 && earlier() / contrast.effect() >= PART) {
            cautions.add(new Words(
                    "Skillnaden var på väg åt samma håll redan före starten, minst hälften så mycket: den kan ha fortsatt av"
                            + " andra skäl.",
                    "The difference was on its way in the same direction before the start, at least half as much: it may have"
                            + " gone on for other reasons."));
        }
    }

    /** The same difference between the first and the last year before, when there was no effort. */
    private double earlier() {
        List<Integer> before = years.before();
        Period within = new Period(before.subList(0, 1), before.subList(before.size() - 1, before.size()));
        return new Contrast(
                        treated.stream()
                                .map(each -> cohorts.change(each, within, weighted))
                                .toList(),
                        comparison.stream()
                                .map(each -> cohorts.change(each, within, weighted))
                                .toList())
                .effect();
    }

    private void composition(List<Words> cautions) {
        Optional<List<Change>> with = education(treated);
        Optional<List<Change>> without = education(comparison);
        if (with.isEmpty() || without.isEmpty()) {
            cautions.add(new Words(
                    "Om elevsammansättningen ändrades är inte känt.",
                    "Whether the composition of pupils changed is not known."));
        } else if (Math.abs(new Contrast(with.get(), without.get()).effect()) >= EDUCATION) {
            cautions.add(new Words(
                    "Elevsammansättningen (föräldrarnas utbildning) ändrades olika; en del av skillnaden kan vara andra"
                            + " elever.",
                    "The composition of pupils (parents' education) changed differently; part of the difference may be other"
                            + " pupils."));
        }
    }

    private Optional<List<Change>> education(List<SchoolUnit> units) {
        boolean known = units.stream()
                .allMatch(unit -> years.all().stream()
                        .allMatch(year -> Cohorts.of(unit, year)
                                .flatMap(each -> each.parentsEducation().exact())
                                .isPresent()));
        return known
                ? Optional.of(units.stream()
                        .map(each -> new Change(
                                each.schoolUnitCode(),
                                education(each, years.before()),
                                1,
                                education(each, years.after()),
                                1))
                        .toList())
                : Optional.empty();
    }

    private static double education(SchoolUnit unit, List<Integer> years) {
        return years.stream()
                .mapToDouble(year -> Cohorts.of(unit, year)
                        .flatMap(each -> each.parentsEducation().exact())
                        .orElseThrow()
                        .doubleValue())
                .average()
                .orElseThrow();
    }

    private void chance(List<Words> cautions) {
        if (years.before().size() == 1 || years.after().size() == 1) {
            cautions.add(new Words(
                    "Ett enda läsår före eller efter: en enskild årskull avgör mycket.",
                    "A single school year before or after: one cohort decides much."));
        }
        if (Stream.concat(treated.stream(), comparison.stream())
                .flatMap(this::years)
                .anyMatch(Cautions::isSmall)) {
            cautions.add(new Words(
                    "Någon årskull har färre än 30 elever; så små årskullar varierar mycket av slump.",
                    "Some cohort has fewer than 30 pupils; such small cohorts vary much by chance."));
        }
        if (!weighted) {
            cautions.add(new Words(
                    "Elevantal saknas för någon årskull: varje skola och år väger lika.",
                    "The number of pupils of some cohort is not known: each school and year weighs the same."));
        }
    }

    private static boolean isSmall(SchoolYear year) {
        return year.gradeNinePupils()
                .exact()
                .filter(pupils -> pupils.compareTo(SMALL) < 0)
                .isPresent();
    }

    private Stream<SchoolYear> years(SchoolUnit unit) {
        return years.all().stream().flatMap(year -> Cohorts.of(unit, year).stream());
    }
}
