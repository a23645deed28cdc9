package se.likvard.effect;

import java.util.Optional;

/**
 * One of a family of tests, and what may be said after correction for how many they are.
 *
 * @param inference with the interval and the chance of this test alone; empty when there are too few efforts to test
 * @param corrected the likelihood of chance by {@link Holm}, 0–1; empty when there are too few
 */
public record Tested(Optional<Inference> inference, Optional<Double> corrected, Conclusion conclusion) {

    static Tested tooFew() {
        return new Tested(Optional.empty(), Optional.empty(), Conclusion.TOO_FEW);
    }

    static Tested of(Inference inference, double corrected, double level) {
        Conclusion alone = Conclusion.of(inference);
        boolean lost = corrected > level && (alone == Conclusion.ABOVE || alone == Conclusion.BELOW);
        return new Tested(Optional.of(inference), Optional.of(corrected), lost ? Conclusion.UNSURE : alone);
    }
}
