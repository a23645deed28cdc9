package se.likvard.organiser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/**
 * One organiser of a file, or what is wrong with it.
 *
 * @param position its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param organiser empty when there are problems
 * @param problems empty when there is an organiser
 * @param places where in the file that is which a problem's JSON pointer points at
 */
public record Entry(
        int position, int line, Optional<Organiser> organiser, List<Problem> problems, Map<String, Place> places) {

    public Entry {
        problems = List.copyOf(problems);
        places = Map.copyOf(places);
    }

    static Entry of(int position, int line, Organiser organiser) {
        return new Entry(position, line, Optional.of(organiser), List.of(), Map.of());
    }

    static Entry broken(int position, int line, List<Problem> problems) {
        return broken(position, line, problems, Map.of());
    }

    static Entry broken(int position, int line, List<Problem> problems, Map<String, Place> places) {
        return new Entry(position, line, Optional.empty(), problems, places);
    }

    /** What is wrong, with where in a file it stands before where in the organiser. */
    public List<Problem> problemsIn(String file) {
        return problems.stream()
                .map(each -> new Problem(placed(each.where(), file), each.what()))
                .toList();
    }

    private String placed(String where, String file) {
        if (where.startsWith(file)) {
            return where;
        }
        Place place = places.get(where);
        String there = place == null ? file + ":" + line : place.toString();
        return where.isEmpty() ? there : there + ": " + where;
    }
}
