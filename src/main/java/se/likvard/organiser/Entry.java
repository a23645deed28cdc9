package se.likvard.organiser;

import java.util.List;
import java.util.Optional;
import se.likvard.value.Problem;

/**
 * One organiser of a file, or what is wrong with it.
 *
 * @param position its number in the file, from 1
 * @param line the line it begins on, from 1
 * @param organiser empty when there are problems
 * @param problems empty when there is an organiser
 */
public record Entry(int position, int line, Optional<Organiser> organiser, List<Problem> problems) {

    public Entry {
        problems = List.copyOf(problems);
    }

    static Entry of(int position, int line, Organiser organiser) {
        return new Entry(position, line, Optional.of(organiser), List.of());
    }

    static Entry broken(int position, int line, List<Problem> problems) {
        return new Entry(position, line, Optional.empty(), problems);
    }
}
