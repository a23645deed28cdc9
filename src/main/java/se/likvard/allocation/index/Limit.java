package se.likvard.allocation.index;

import se.likvard.assessment.Status;
import se.likvard.value.Words;

/** From where on an estimate is told to be unsure: all rules of thumb, none a law. */
public enum Limit {
    /** Fewer of the event, or of its opposite, for each covariate. */
    EVENTS_PER_COVARIATE(10, "Peduzzi m.fl. 1996", "Peduzzi et al. 1996"),
    /** A variance inflation factor above. */
    INFLATION(10, "Marquardt 1970", "Marquardt 1970"),
    /** Pearson's chi-square for each degree of freedom above. */
    DISPERSION(1.5, "Likvärds eget val", "Likvärd's own choice");

    private final double value;
    private final Words source;

    Limit(double value, String sv, String en) {
        this.value = value;
        this.source = new Words(sv, en);
    }

    /** The limit itself. */
    public double value() {
        return value;
    }

    /** How sure it is. */
    public Status status() {
        return Status.H;
    }

    /** Where it is from. */
    public Words source() {
        return source;
    }
}
