package se.likvard.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Missing;
import se.likvard.dialect.Truth;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Words;

/**
 * Whether a municipality needs an allocation model for compulsory school, and what that rests on. The answer supposes that
 * there is no model; where there is one, it tells whether the figures still support it.
 *
 * @param organiserId the organiser's registration number
 * @param possible what the answer may become when what is missing is known; alone when the answer is told
 * @param byFigures the same, supposing that nothing else compensates
 * @param modelInUse whether there is a model for compulsory school in use
 * @param compensated whether there is other documented compensation
 * @param outside why the question does not arise; empty when it does
 * @param differences between the schools; empty where nothing is told of them
 * @param missing what decides and is not known; empty when the answer is told
 * @param limits the parameters that the rules go by, by name
 * @param law the provisions as they stood on the day
 */
public record Need(
        String organiserId,
        String organiserName,
        OrganiserType organiserType,
        LocalDate asOf,
        SortedSet<Answer> possible,
        SortedSet<Answer> byFigures,
        Truth modelInUse,
        Truth compensated,
        Optional<Words> outside,
        Optional<Differences> differences,
        List<Missing> missing,
        List<AppliedLimit> limits,
        List<Words> law) {

    /** The answer. */
    public Answer answer() {
        return of(possible);
    }

    /** The answer of the figures alone. */
    public Answer figuresAnswer() {
        return of(byFigures);
    }

    private static Answer of(SortedSet<Answer> possible) {
        return possible.size() == 1 ? possible.first() : Answer.CANNOT_BE_TOLD;
    }
}
