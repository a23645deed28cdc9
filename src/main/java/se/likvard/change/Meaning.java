package se.likvard.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.likvard.analysis.Divergence;
import se.likvard.analysis.Divergences;
import se.likvard.analysis.Replay;
import se.likvard.rulebook.Amendment;
import se.likvard.rulebook.Amendments;
import se.likvard.rulebook.InvalidRulebookException;
import se.likvard.rulebook.Rulebook;

/**
 * What leads from one rulebook to another, and where they say different things.
 *
 * @param was the earlier rulebook
 * @param now the later one
 * @param changes of what decides
 * @param days the day asked about, then every other day on which something differs that did not on those before
 * @param compared every day that was compared, in order
 * @param uncovered the first days on which only one of them can be used; true when it is the earlier
 */
public record Meaning(
        Rulebook was,
        Rulebook now,
        List<Amendment> changes,
        List<Day> days,
        SortedSet<LocalDate> compared,
        SortedMap<LocalDate, Boolean> uncovered) {

    /**
     * A day.
     *
     * @param regions where the rulebooks say different things on it, by rule
     */
    public record Day(LocalDate day, List<Divergence> regions) {}

    /** The answer. */
    public enum Answer {
        /** They say the same of everybody. */
        EQUIVALENT,
        /** They may say different things: nobody was found of whom they do, and it is not proven that there is none. */
        UNDECIDED,
        /** They say different things of somebody. */
        DIFFERENT
    }

    /**
     * Compares two rulebooks without data.
     *
     * @param day asked about; others are those on which a rule that differs, or a value that it goes by, begins or ends
     * @throws InvalidRulebookException if one of them does not cover the day
     */
    public static Meaning of(Rulebook was, Rulebook now, LocalDate day) {
        was.mustCover(day);
        now.mustCover(day);
        List<Amendment> changes = Amendments.between(was, now).all();
        SortedSet<LocalDate> compared = new TreeSet<>(Set.of(day));
        Set<String> seen = new HashSet<>();
        List<Day> days = new ArrayList<>(List.of(day(was, now, day, seen)));
        SortedMap<LocalDate, Boolean> uncovered = new TreeMap<>();
        for (LocalDate other : Divergences.days(was, now)) {
            if (was.covers(other) != now.covers(other)) {
                uncovered.put(other, was.covers(other));
            } else if (!other.equals(day) && was.covers(other)) {
                compared.add(other);
                days.add(day(was, now, other, seen));
            }
        }
        days.removeIf(each -> each.regions().isEmpty() && !each.day().equals(day));
        return new Meaning(was, now, changes, List.copyOf(days), compared, uncovered);
    }

    /** A region that was shown on another day is not told again. */
    private static Day day(Rulebook was, Rulebook now, LocalDate day, Set<String> seen) {
        Divergences divergences = new Divergences(was, now, day);
        Replay replay = new Replay(was, now, day);
        List<Divergence> regions = new ArrayList<>();
        for (String rule : divergences.suspects()) {
            divergences.of(rule, replay).stream()
                    .filter(each -> seen.add(rule + each.was() + each.now() + each.isShown()))
                    .forEach(regions::add);
        }
        return new Day(day, List.copyOf(regions));
    }

    /** What it comes to on all days compared. */
    public Answer answer() {
        boolean shown = days.stream().flatMap(each -> each.regions().stream()).anyMatch(Divergence::isShown);
        boolean open = days.stream().anyMatch(each -> !each.regions().isEmpty());
        return shown || !uncovered.isEmpty() ? Answer.DIFFERENT : open ? Answer.UNDECIDED : Answer.EQUIVALENT;
    }
}
