package se.likvard.allocation;

import se.likvard.assessment.Status;
import se.likvard.value.Words;

/** What a formula does for a school of which a figure is not known: never a guess. */
public record UnknownFigure(Rule rule, Status status, Words source) {

    /** The choices; none is a default. */
    public enum Rule {
        /** Nothing is computed until every figure is known. */
        REFUSE,
        /** The school is named and left without a value. */
        LEAVE_OUT
    }
}
