package se.likvard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.likvard.explain.Circumstance.Kind;

/** What a reader must know to rely on what is called decisive. */
final class Notes {

    private Notes() {}

    static List<Line> of(Optional<Decisive> decisive, boolean givenUp, boolean replaced) {
        List<Line> notes = new ArrayList<>();
        if (replaced) {
            notes.add(Line.of(
                    "Villkoret är uppfyllt, men en annan rekommendation ersätter den.",
                    "The condition is met, but another recommendation takes its place."));
        }
        decisive.ifPresentOrElse(each -> of(each, notes), () -> notes.add(undecided(givenUp)));
        return List.copyOf(notes);
    }

    private static void of(Decisive decisive, List<Line> notes) {
        if (!decisive.smallest()) {
            notes.add(
                    Line.of(
                            "Inget av detta kan undvaras. Om det finns en mindre uppsättning är inte avgjort, och hur många som är lika små är inte räknat: minst denna.",
                            "None of this can be spared. Whether there is a smaller set is not decided, and how many are as small is not counted: at least this one."));
        } else if (decisive.ties() > 1) {
            String number = (decisive.ties() < Decisive.MOST_TIES ? "" : "minst ") + decisive.ties();
            String english = (decisive.ties() < Decisive.MOST_TIES ? "" : "at least ") + decisive.ties();
            notes.add(Line.of(
                    "Det finns " + number + " lika små uppsättningar som räcker; detta är den första i fast ordning.",
                    "There are " + english + " sets as small that are enough; this is the first in a fixed order."));
        }
        if (decisive.circumstances().stream().anyMatch(Notes::isComputed)) {
            notes.add(Line.of(
                    "Exakt räknat på de värden som reglerna läser; där ett värde är beräknat står vad det vilar på.",
                    "Exact over the values that rules read; where one is computed, what it rests on stands under it."));
        }
    }

    private static boolean isComputed(Circumstance circumstance) {
        return circumstance.kind() == Kind.FIELD
                && circumstance
                        .fact()
                        .filter(fact ->
                                !fact.read(circumstance.field()).inputs().isEmpty())
                        .isPresent();
    }

    private static Line undecided(boolean givenUp) {
        return givenUp
                ? Line.of(
                        "Sökningen avbröts efter så många steg som den får ta.",
                        "The search was given up after as many steps as it may take.")
                : Line.of(
                        "Det som är sagt räcker inte för att ensamt avgöra det.",
                        "What has been told does not by itself decide it.");
    }
}
