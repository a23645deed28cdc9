package se.likvard.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Assessment;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.Organisers;
import se.likvard.reasoning.Answer;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.World;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.Sample;
import se.likvard.value.Place;
import se.likvard.value.Words;

/** Seeks organisers that show a fault when they are assessed: among the rules' own cases, then from a world of the reasoner. */
final class Witnesses {

    private final Supplier<Rulebook> runnable;
    private @Nullable Rulebook rulebook;
    /** By what to call whom they are of; assessed when the first fault asks for them. */
    private final Map<Words, Assessment> assessed = new LinkedHashMap<>();

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
     * @param shows whether an assessment shows it
     */
    Optional<Fault> fault(
            Place place,
            Words what,
            List<Universe> universes,
            Function<Universe, Formula> asked,
            Predicate<Assessment> shows) {
        Optional<Fault> undecided = Optional.empty();
        for (Universe universe : universes) {
            Answer answer = universe.worlds().find(asked.apply(universe));
            if (answer instanceof Answer.Possible possible) {
                Optional<Words> example = sample(shows).or(() -> made(universe, possible.world(), shows));
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

    private Optional<Words> sample(Predicate<Assessment> shows) {
        if (assessed.isEmpty()) {
            rulebook().samples().forEach(each -> {
                note(each, each.organiser(), new Words("", ""));
                note(
                        each,
                        Closed.of(each.organiser()),
                        new Words(" utan något mer i listorna", " with no more in the lists"));
            });
        }
        return assessed.entrySet().stream()
                .filter(each -> shows.test(each.getValue()))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private void note(Sample sample, Organiser organiser, Words as) {
        Words words = new Words(
                "fallet \"%s\" (%s)%s".formatted(sample.name(), sample.place(), as.sv()),
                "the case \"%s\" (%s)%s".formatted(sample.name(), sample.place(), as.en()));
        assess(organiser, sample.asOf()).ifPresent(assessment -> assessed.put(words, assessment));
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
