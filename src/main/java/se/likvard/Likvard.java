package se.likvard;

import java.nio.file.Path;
import java.time.LocalDate;
import se.likvard.assessment.Assessment;
import se.likvard.explain.Explanations;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Rulebook;

/**
 * Assesses school organisers by a rulebook. Safe for many threads.
 *
 * <pre>{@code
 * Likvard likvard = Likvard.standard();
 * Organiser organiser = Organisers.read(Path.of("organiser.json"));
 * Assessment assessment = likvard.assess(organiser, LocalDate.of(2025, 11, 1));
 * assessment.recommendations();
 * }</pre>
 */
public final class Likvard {

    private final Rulebook rulebook;

    private Likvard(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** By the rules that came with the program. */
    public static Likvard standard() {
        return new Likvard(Rulebook.standard());
    }

    /**
     * By the rules of a folder.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem of the rules, if there is any
     */
    public static Likvard load(Path rules) {
        return new Likvard(Rulebook.load(rules));
    }

    /**
     * Assesses an organiser as it was known on a day, by the rules, the policy and the law of that day.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day
     */
    public Assessment assess(Organiser organiser, LocalDate asOf) {
        return rulebook.assess(organiser, asOf);
    }

    /**
     * Explains an assessment that it made: why, why not, what is missing.
     *
     * @throws se.likvard.explain.UnexplainedException if the assessment was made by other rules or is of another organiser
     */
    public Explanations explain(Organiser organiser, Assessment assessment) {
        return Explanations.of(rulebook, organiser, assessment);
    }

    /** The rules that it assesses by. */
    public Rulebook rulebook() {
        return rulebook;
    }
}
