package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.Provision;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Nodes;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Entry;
import se.likvard.yaml.Yaml.Mapping;
import se.likvard.yaml.Yaml.Node;

/**
 * The provisions that rules cite, each with its wordings over time.
 *
 * @param knownUntil the last day up to which the table was checked
 * @param act what the act is called
 * @param provisions the wordings of each provision, in order of time, by its key
 */
record LawTable(LocalDate knownUntil, Words act, SortedMap<String, List<Wording>> provisions) {

    /**
     * A provision as it read from one day to another.
     *
     * @param until last day; null while it is in force
     * @param section what the section was called then: 2:8a
     * @param meaning what it asks for, in other words than the law's
     */
    record Wording(
            LocalDate from, @Nullable LocalDate until, String section, Words meaning, String source, Place place) {

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    static final List<String> KEYS = List.of("knownUntil", "act", "provisions");
    static final List<String> WORDING_KEYS = List.of("from", "until", "section", "sv", "en", "source");
    static final Pattern SECTION = Pattern.compile("([1-9]\\d*):([1-9]\\d*)([a-z]?)");

    /** The provision as cited on a day; empty when it was not in force or is not in the table. */
    Optional<Provision> cite(String key, LocalDate day) {
        return wording(key, day).map(each -> new Provision(key, cited(each.section())));
    }

    /** The wording in force on a day. */
    Optional<Wording> wording(String key, LocalDate day) {
        return provisions.getOrDefault(key, List.of()).stream()
                .filter(each -> each.covers(day))
                .findFirst();
    }

    /** The first day on which the provision has no wording, of the first day meant and all after it up to the last. */
    Optional<LocalDate> without(String key, LocalDate first, LocalDate last) {
        LocalDate day = first;
        Optional<Wording> wording = wording(key, day);
        while (wording.isPresent()
                && wording.get().until() != null
                && wording.get().until().isBefore(last)) {
            day = wording.get().until().plusDays(1);
            wording = wording(key, day);
        }
        return wording.isPresent() ? Optional.empty() : Optional.of(day);
    }

    private Words cited(String section) {
        Matcher matcher = SECTION.matcher(section);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a section: " + section);
        }
        String letter = matcher.group(3).isEmpty() ? "" : " " + matcher.group(3);
        return new Words(
                "%s kap. %s%s § %s".formatted(matcher.group(1), matcher.group(2), letter, act.sv()),
                "Chapter %s, Section %s%s of %s".formatted(matcher.group(1), matcher.group(2), letter, act.en()));
    }

    /** The table of a file; empty when anything in it is wrong. */
    static Optional<LawTable> read(String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Entries.read(root, KEYS, problems, entries -> {
                    Optional<Mapping> provisions =
                            entries.node("provisions").flatMap(node -> Nodes.mapping(node, problems));
                    return new LawTable(
                            entries.date("knownUntil"),
                            entries.words("act"),
                            provisions.map(each -> provisions(each, problems)).orElse(new TreeMap<>()));
                }));
    }

    private static SortedMap<String, List<Wording>> provisions(Mapping mapping, List<Problem> problems) {
        SortedMap<String, List<Wording>> provisions = new TreeMap<>();
        for (Entry entry : mapping.entries().values()) {
            if (!SECTION.matcher(entry.key()).matches()) {
                problems.add(Problem.at(
                        entry.place().toString(),
                        "%s är ingen paragraf: skriv kapitel:paragraf, som 2:8b".formatted(entry.key()),
                        "%s is not a section: write chapter:section, as 2:8b".formatted(entry.key())));
            }
            provisions.put(entry.key(), wordings(Nodes.items(entry.value(), problems), problems));
        }
        return provisions;
    }

    private static List<Wording> wordings(List<Node> nodes, List<Problem> problems) {
        List<Wording> wordings = new ArrayList<>();
        for (Node node : nodes) {
            Entries.read(node, WORDING_KEYS, problems, LawTable::wording).ifPresent(wording -> {
                inOrder(wordings, wording, problems);
                wordings.add(wording);
            });
        }
        return wordings;
    }

    private static Wording wording(Entries entries) {
        String section = entries.text("section");
        if (!section.isBlank() && !SECTION.matcher(section).matches()) {
            entries.problem(
                    "section",
                    "%s är ingen paragraf: skriv kapitel:paragraf, som 2:8b".formatted(section),
                    "%s is not a section: write chapter:section, as 2:8b".formatted(section));
        }
        LocalDate until = entries.has("until") ? entries.date("until") : null;
        return new Wording(
                entries.date("from"), until, section, entries.words(), entries.text("source"), entries.place());
    }

    private static void inOrder(List<Wording> earlier, Wording wording, List<Problem> problems) {
        String where = wording.place().toString();
        if (wording.until() != null && wording.until().isBefore(wording.from())) {
            problems.add(Problem.at(where, "lydelsen slutar innan den börjar", "the wording ends before it begins"));
        }
        if (earlier.isEmpty()) {
            return;
        }
        LocalDate until = earlier.get(earlier.size() - 1).until();
        if (until == null || !wording.from().isAfter(until)) {
            problems.add(Problem.at(
                    where,
                    "lydelsen före gäller ännu %s: ge den ett tidigare until".formatted(wording.from()),
                    "the wording before is still in force on %s: give it an earlier until".formatted(wording.from())));
        }
    }
}
