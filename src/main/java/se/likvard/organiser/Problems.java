package se.likvard.organiser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.value.Nearest;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** Everything that is wrong with one document, in the order it was found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<Pointer> pointers = new HashSet<>();
    private final Set<Pointer> keys = new HashSet<>();

    /** Notes a problem at a place in the document. */
    void at(Pointer place, String sv, String en) {
        found.add(Problem.at(place.toString(), sv, en));
        pointers.add(place);
    }

    /** Notes a problem with a key, whatever its value is. */
    void atKey(Pointer place, String sv, String en) {
        at(place, sv, en);
        keys.add(place);
    }

    /** A key that nothing answers to. */
    void unknownKey(Pointer place, Collection<String> right) {
        Words hint = Nearest.to(place.token(), right)
                .map(near -> new Words("Menas \"" + near + "\"?", "Is \"" + near + "\" meant?"))
                .orElseGet(() -> oneOf(right));
        atKey(
                place,
                "Nyckeln \"" + brief(place.token()) + "\" finns inte. " + hint.sv(),
                "There is no key \"" + brief(place.token()) + "\". " + hint.en());
    }

    /** The right words, listed. */
    static Words oneOf(Collection<String> right) {
        String list = right.stream().collect(Collectors.joining(", "));
        return new Words("Det som kan stå här är: " + list + ".", "What can stand here is: " + list + ".");
    }

    /** A text short enough for a message, without anything that a terminal would obey. */
    static String brief(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 39) + "…";
    }

    /** True when nothing is wrong. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found. */
    List<Problem> list() {
        return List.copyOf(found);
    }

    /** Where in the document's file they stand, by their JSON pointers. */
    Map<String, Place> places(Source source) {
        return Places.of(source, pointers, keys);
    }
}
