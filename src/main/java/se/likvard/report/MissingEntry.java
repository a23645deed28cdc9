package se.likvard.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Outcome;
import se.likvard.value.Counted;
import se.likvard.value.Phrase;

/**
 * One input that is missing, in words, and the outcomes told under it: each under the first input that it waits for.
 *
 * @param number from 1, what most outcomes need first; 0 for the outcomes that name no input
 * @param label what it is, and whose when it is missing at one place
 * @param path where it belongs
 * @param reason why it is missing
 * @param waiting how many outcomes need it and how many it settles
 * @param places where it is missing, when at several places; else empty
 * @param also the other rules that need it, told under an earlier input
 */
record MissingEntry(
        int number,
        String label,
        String path,
        String reason,
        String waiting,
        String places,
        List<RuleAbout> rules,
        String also) {

    private static final Counted OUTCOMES = new Counted("bedömning", "bedömningar", "outcome", "outcomes");

    /** A rule that waits, and for whom. */
    record RuleAbout(String name, String title, String about) {}

    /** Everything that is missing, what most outcomes wait for first. */
    static List<MissingEntry> of(Assessment a, Page page) {
        List<Outcome> open = a.outcomes().stream().filter(Outcome::isOpen).toList();
        return new Making(Subjects.of(a, page), page).of(open);
    }

    /** The making of them in turn, since each outcome is told but once. */
    private record Making(Subjects subjects, Page page, Set<Outcome> told, Map<String, Integer> keysSeen) {

        Making(Subjects subjects, Page page) {
            this(subjects, page, new HashSet<>(), new HashMap<>());
        }

        List<MissingEntry> of(List<Outcome> open) {
            List<MissingEntry> entries = new ArrayList<>();
            for (MissingInput input : MissingInput.of(open)) {
                entries.add(entry(input, entries.size() + 1));
            }
            List<RuleAbout> unnamed = rules(open, outcome -> outcome.missing().isEmpty());
            if (!unnamed.isEmpty()) {
                entries.add(new MissingEntry(0, "", "", "", "", "", unnamed, ""));
            }
            return entries;
        }

        private MissingEntry entry(MissingInput input, int number) {
            List<RuleAbout> rules = rules(input.outcomes(), outcome -> !told.contains(outcome));
            MissingEntry entry = new MissingEntry(
                    number,
                    page.in(input.label()) + place(input),
                    path(input),
                    page.in(Phrase.of(input.kind().reason())),
                    waiting(input),
                    places(input, number),
                    rules,
                    also(input, rules));
            told.addAll(input.outcomes());
            return entry;
        }

        private String path(MissingInput input) {
            String only = input.paths().size() == 1
                    ? input.paths().first()
                    : input.kind().shape();
            return only.isEmpty() ? page.in("huvudmannen", "the organiser") : only;
        }

        /** Whose it is, when it is missing at one place. */
        private String place(MissingInput input) {
            return input.paths().size() > 1
                    ? ""
                    : Places.owner(input.paths().first())
                            .flatMap(subjects::at)
                            .map(subject -> " – " + subjects.name(subject))
                            .orElse("");
        }

        private String waiting(MissingInput input) {
            int all = input.outcomes().size();
            int alone = input.settled().size();
            String outcomes = page.in(OUTCOMES.of(all));
            if (alone == all) {
                return page.in("Avgör ", "Settles ") + outcomes + ".";
            }
            String needed = page.in("Behövs för ", "Needed for ") + outcomes;
            return alone == 0
                    ? needed + page.in("; inget avgörs av den ensam.", "; settles none of them alone.")
                    : needed
                            + page.in(
                                    " och avgör ensam " + alone + " av dem.",
                                    " and alone settles " + alone + " of them.");
        }

        private String places(MissingInput input, int number) {
            if (input.paths().size() == 1) {
                return "";
            }
            String keys = Places.keys(input.paths(), key -> subjects.at(key).map(subjects::name));
            Integer before = keysSeen.putIfAbsent(keys, number);
            String places = before == null ? keys : page.in("samma som för ", "the same as for ") + before;
            return places + " (" + input.paths().size() + ")";
        }

        private String also(MissingInput input, List<RuleAbout> first) {
            Set<String> named = first.stream().map(RuleAbout::name).collect(Collectors.toUnmodifiableSet());
            return input.outcomes().stream()
                    .map(Outcome::rule)
                    .filter(rule -> !named.contains(rule))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private List<RuleAbout> rules(Collection<Outcome> outcomes, Predicate<Outcome> wanted) {
            return ByRule.of(outcomes, wanted).stream()
                    .map(same -> new RuleAbout(
                            same.get(0).rule(), page.in(same.get(0).title()), subjects.list(same)))
                    .toList();
        }
    }
}
