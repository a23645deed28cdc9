package se.likvard.explain;

import java.util.Optional;
import se.likvard.assessment.Grade;

/** Something that an assessment may come to say when nothing is missing any more. */
sealed interface Claim {

    /**
     * The grade of a scope.
     *
     * @param scope an area, or empty for the organiser as a whole
     * @param grade empty where the scope is not graded: no concern applies in it
     */
    record Graded(String scope, Optional<Grade> grade) implements Claim {

        /** Whether a fact is what the steps of the grade of a scope are about. */
        static boolean isAbout(String scope, String type, String key) {
            return scope.isEmpty() ? type.equals("Organiser") : key.equals("areas[" + scope + "]");
        }
    }

    /**
     * That a recommendation is given, or that it is not.
     *
     * @param subject the key of what it is about; of records that nobody has named, the path of their list
     */
    record Advised(String rule, String subject, boolean given) implements Claim {}
}
