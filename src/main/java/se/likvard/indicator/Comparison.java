package se.likvard.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One possible comparison of units; what several measures rest on is computed once. For many threads. */
final class Comparison {

    private final List<Compared> units;
    private final int sure;
    private @Nullable Shares shares;
    private @Nullable Interval chiSquare;

    Comparison(List<Compared> units) {
        this.units = units;
        this.sure = (int) units.stream().filter(Compared::hasFigures).count();
    }

    List<Compared> units() {
        return units;
    }

    /** How many units are compared. */
    int size() {
        return units.size();
    }

    /** How many units surely have their figures. */
    int sure() {
        return sure;
    }

    /** The units by their shares. */
    synchronized Shares shares() {
        if (shares == null) {
            shares = Shares.of(units);
        }
        return shares;
    }

    /** {@link ChiSquare} of the shares. */
    synchronized Interval chiSquare() {
        if (chiSquare == null) {
            chiSquare = ChiSquare.of(shares());
        }
        return chiSquare;
    }
}
