package se.likvard.rulebook;

import java.util.List;
import java.util.Map;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.value.Gap;

/**
 * What a rule said of a subject.
 *
 * @param matches the ways in which it holds, or, when not assessed, may hold: the matched facts by variable
 * @param gaps what would have to be known; empty unless not assessed
 */
record Judged(Rule rule, Fact subject, Verdict verdict, List<Map<String, Fact>> matches, List<Gap> gaps) {

    /** How sure a recommendation is that holds or may hold. */
    Certainty certainty() {
        return verdict == Verdict.FOUND ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
