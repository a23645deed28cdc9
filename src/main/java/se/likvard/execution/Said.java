package se.likvard.execution;

import se.likvard.dialect.Fact;
import se.likvard.dialect.Truth;

/** What a rule says of a subject. */
public final class Said {

    private final Row subject;
    private final int scope;
    private final int truth;

    Said(Row subject, int scope, int truth) {
        this.subject = subject;
        this.scope = scope;
        this.truth = truth;
    }

    /** The subject. */
    public Fact fact() {
        return subject.fact();
    }

    /** Whether the rule is about the subject, or may be. */
    public boolean isInScope() {
        return scope != Truths.FALSE;
    }

    /** Whether the rule holds of it. */
    public Truth holds() {
        return Truths.word(truth);
    }

    Row subject() {
        return subject;
    }

    int truth() {
        return truth;
    }
}
