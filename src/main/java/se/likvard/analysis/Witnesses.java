package se.likvard.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Closed;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.World;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Logic;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Sample;
import se.likvard.value.Place;
import se.likvard.value.Words;

/**
 * Seeks organisers that show a fault when they are assessed: in the cases of the rules that it is about, then from a world of
 * the reasoner, then in all other cases.
 */
final class Witnesses {

    private final Supplier<Rulebook> runnable;
    private @Nullable Rulebook rulebook;
    /** Of each case, when some fault has asked for it: assessing all of them takes a minute. */
    private final Map<Place, List<Example>> assessed = new HashMap<>();

    /**
     * An organiser who may show a fault.
     *
     * @param name what to call whom it is of
     */
    private record Example(Words name, Assessment assessment) {}

    /**
     * Those who assess by some rules.
     *
     * @param runnable the rules; asked for when the first fault asks for an example
     */
    Witnesses(Supplier<Rulebook> runnable) {
        this.runnable = runnable;
    }

    /**
     * The fault if what is asked can be in some universe: an error with an organiser that shows it, a warning when none is
     * found.
     *
     * @param about the rules whose cases are likely to show it
     * @param shows whether an assessment shows it
     */
    Optional<Fault> fault(
            Place place,
            Words what,
            List<Logic> about,
            List<Universe> universes,
            Function<Universe, Formula> asked,
            Predicate<Assessment> shows) {
        Set<String> own = about.stream().map(Logic::name).collect(Collectors.toSet());
        Optional<Fault> undecided = Optional.empty();
        for (Universe universe : universes) {
            Answer answer = universe.worlds().find(asked.apply(universe));
            if (answer instanceof Answer.Possible possible) {
                Optional<Words> example = sample(own::contains, shows)
                        .or(() -> made(universe, possible.world(), shows))
                        .or(() -> sample(Predicate.not(own::contains), shows));
                if (example.isPresent()) {
                    return Optional.of(Fault.error(place, such(what, example.get())));
                }
                undecided = Optional.of(undecided(place, what, universe));
            } else if (answer instanceof Answer.Undecided) {
                undecided = Optional.of(undecided(place, what, universe));
            }
        }
        return undecided;
    }

    /** A warning of what a world shows, if an organiser is found who is in it and whose assessment shows it. */
    Optional<Fault> shown(Place place, Words what, Universe universe, World world, Predicate<Assessment> shows) {
        return made(universe, world, shows).map(example -> Fault.warning(place, such(what, example)));
    }

    private Rulebook rulebook() {
        if (rulebook == null) {
            rulebook = runnable.get();
        }
        return rulebook;
    }

    private static Words such(Words what, Words example) {
        return new Words(what.sv() + ", till exempel " + example.sv(), what.en() + ", for instance " + example.en());
    }

    static Fault undecided(Place place, Words what, Universe universe) {
        return Fault.warning(
                place,
                new Words(
                        "inte avgjort: %s; inget exempel från och med %s hittades, men det är inte bevisat att det inte finns"
                                .formatted(what.sv(), universe.regime().day()),
                        "not decided: %s; no example from %s on was found, but that there is none is not proven"
                                .formatted(what.en(), universe.regime().day())));
    }

    private Optional<Words> sample(Predicate<String> rules, Predicate<Assessment> shows) {
        return Sample.of(rulebook(), rules)
                .flatMap(each -> assessed.computeIfAbsent(each.place(), any -> examples(each)).stream())
                .filter(each -> shows.test(each.assessment()))
                .findFirst()
                .map(Example::name);
    }

    private List<Example> examples(Sample sample) {
        return Stream.concat(
                        example(sample, sample.organiser(), new Words("", "")),
                        example(
                                sample,
                                Closed.of(sample.organiser()),
                                new Words(" utan något mer i listorna", " with no more in the lists")))
                .toList();
    }

    private Stream<Example> example(Sample sample, Organiser organiser, Words as) {
        Words name = new Words(
                "fallet \"%s\" (%s)%s".formatted(sample.name(), sample.place(), as.sv()),
                "the case \"%s\" (%s)%s".formatted(sample.name(), sample.place(), as.en()));
        return assess(organiser, sample.asOf()).map(assessment -> new Example(name, assessment)).stream();
    }

    private Optional<Words> made(Universe universe, World world, Predicate<Assessment> shows) {
        return new Realising(rulebook(), universe, world)
                .organiser()
                .filter(organiser ->
                        assess(organiser, universe.regime().day()).filter(shows).isPresent())
                .map(organiser -> words(organiser, universe));
    }

    private static Words words(Organiser organiser, Universe universe) {
        String json = Organisers.write(organiser).toString();
        return new Words(
                "%s den %s".formatted(json, universe.regime().day()),
                "%s on %s".formatted(json, universe.regime().day()));
    }

    /** Empty when the rules have no values on the day. */
    private Optional<Assessment> assess(Organiser organiser, LocalDate day) {
        try {
            return Optional.of(rulebook().assess(organiser, day));
        } catch (InvalidRulebookException e) {
            return Optional.empty();
        }
    }
}
