package se.likvard.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/** A word that is none of the right ones. */
public final class UnknownWord {

    private UnknownWord() {}

    /** Tells it with the nearest right one or, when none is near, with all of them in the order given. */
    public static void tell(
            Place place, String sv, String en, String word, Collection<String> right, List<Problem> problems) {
        Optional<String> nearest = Nearest.to(word, right);
        String all = String.join(", ", right);
        problems.add(Problem.at(
                place.toString(),
                sv + " " + word
                        + nearest.map(each -> "; menar du " + each + "?").orElse("; här kan stå: " + all),
                en + " " + word
                        + nearest.map(each -> "; do you mean " + each + "?").orElse("; here may stand: " + all)));
    }
}
