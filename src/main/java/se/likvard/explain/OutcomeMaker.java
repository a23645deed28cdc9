package se.likvard.explain;

import se.likvard.dialect.Fact;

/** Says what later rules see when a rule that observes has found something about a subject. */
interface OutcomeMaker {

    /** The fact of the outcome, as if it were there for sure. */
    Fact of(String rule, Fact subject);
}
