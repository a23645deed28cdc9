package se.likvard.rulebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Place;

/**
 * An example of what a rule shall say.
 *
 * @param name a sentence that a policy officer would say
 * @param organiser the organiser as JSON; do not change it: ask {@link #organiserJson()}
 * @param outcomes of earlier stages, taken as given instead of run
 * @param expect the verdict
 * @param subject the key of the subject meant; empty when every outcome of the rule is meant
 * @param missing the paths that must then be missing, in order; empty when the case does not say
 */
record Case(
        String name,
        LocalDate asOf,
        OrganiserType organiserType,
        ObjectNode organiser,
        List<GivenOutcome> outcomes,
        Verdict expect,
        Optional<String> subject,
        Optional<List<String>> missing,
        Place place) {

    /**
     * An outcome of an earlier stage.
     *
     * @param subject the subject's key; empty for the organiser
     */
    record GivenOutcome(String rule, String subject, Verdict verdict, Place place) {}

    /** The organiser as it could have been sent in; a copy. */
    ObjectNode organiserJson() {
        return organiser.deepCopy();
    }
}
