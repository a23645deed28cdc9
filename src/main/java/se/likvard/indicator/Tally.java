package se.likvard.indicator;

import java.util.function.Consumer;
import se.likvard.value.Figure;
import se.likvard.value.Unit;

/** Counts what surely and what possibly is there; a list that was not given may hold any number. */
final class Tally {

    private final Gaps gaps = new Gaps();
    private final boolean listGiven;
    private long sure;
    private long possible;

    Tally(boolean listGiven, String listPath) {
        this.listGiven = listGiven;
        if (!listGiven) {
            gaps.add(listPath);
        }
    }

    /** Counts one thing; its gaps are noted only when it is in doubt. */
    void add(Holds counts, Consumer<Gaps> doubts) {
        if (counts == Holds.SURELY) {
            sure++;
        }
        if (counts != Holds.NOT) {
            possible++;
        }
        if (counts == Holds.MAYBE) {
            doubts.accept(gaps);
        }
    }

    /** Whether there is at least one. */
    Holds any() {
        return sure > 0 ? Holds.SURELY : possible > 0 || !listGiven ? Holds.MAYBE : Holds.NOT;
    }

    Figure figure() {
        return listGiven ? gaps.between(sure, possible) : gaps.between(sure, Unit.COUNT.most());
    }
}
