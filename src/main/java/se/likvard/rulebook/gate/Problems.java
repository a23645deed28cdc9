package se.likvard.rulebook.gate;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;

/** The problems of one file, in the order of the text and one per place: the first that is told about a place stands. */
final class Problems {

    /** So many are told, from the top; whoever has more has another kind of file. */
    private static final int MOST = 50;

    private final TreeMap<Place, Words> found =
            new TreeMap<>(Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    void at(Place place, String sv, String en) {
        found.putIfAbsent(place, new Words(sv, en));
        limit();
    }

    void at(Token token, String sv, String en) {
        at(token.place(), sv, en);
    }

    /** Tells of others as well; they stand where both tell of a place. */
    void putFirst(Problems others) {
        found.putAll(others.found);
        limit();
    }

    private void limit() {
        while (found.size() > MOST) {
            found.pollLastEntry();
        }
    }

    /** Whether something is told of between two tokens, both included. */
    boolean tellsOf(Token from, Token to) {
        return !found.subMap(from.place(), true, to.place(), true).isEmpty();
    }

    /** Takes back what was told between two tokens: it is part of a mistake that is told of as a whole. */
    void takeBack(Token from, Token to) {
        found.subMap(from.place(), true, to.place(), true).clear();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> list() {
        return found.entrySet().stream()
                .map(each -> new Problem(each.getKey().toString(), each.getValue()))
                .toList();
    }
}
