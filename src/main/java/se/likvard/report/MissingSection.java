package se.likvard.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.MissingInput;
import se.likvard.assessment.Outcome;
import se.likvard.value.Phrase;

/** What could not be assessed, under the inputs that would settle it: the one that most need first. */
final class MissingSection implements Section {

    @Override
    public void print(Assessment a, Page page) {
        List<Outcome> open = a.outcomes().stream().filter(Outcome::isOpen).toList();
        page.heading(page.in("Kunde inte bedömas (", "Could not be assessed (") + open.size() + ")");
        if (open.isEmpty()) {
            page.paragraph(0, page.in("Allt tillämpligt kunde bedömas.", "All that applies could be assessed."));
            return;
        }
        page.paragraph(
                0,
                page.in(
                        "Uppgifter som saknas, den som behövs för flest bedömningar först.",
                        "What is missing, the input that most outcomes need first."));
        new Entries(Subjects.of(a, page), page).print(open);
    }

    /** The numbered inputs; each outcome is told under the first input that it waits for. */
    private record Entries(Subjects subjects, Page page, Set<Outcome> told, Map<String, Integer> keysSeen) {

        Entries(Subjects subjects, Page page) {
            this(subjects, page, new HashSet<>(), new HashMap<>());
        }

        void print(List<Outcome> open) {
            int number = 0;
            for (MissingInput input : MissingInput.of(open)) {
                number++;
                page.entry(
                        number + ".",
                        page.in(input.label()) + place(input) + " [" + path(input) + "] ("
                                + page.in(Phrase.of(input.kind().reason())) + ")");
                page.paragraph(4, waiting(input));
                places(input, number);
                outcomes(input);
            }
            ByRule.of(open, outcome -> outcome.missing().isEmpty()).forEach(this::rule);
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
            String sv = all + (all == 1 ? " bedömning" : " bedömningar");
            String en = all + (all == 1 ? " outcome" : " outcomes");
            if (alone == all) {
                return page.in("Avgör " + sv + ".", "Settles " + en + ".");
            }
            if (alone == 0) {
                return page.in(
                        "Behövs för " + sv + "; inget avgörs av den ensam.",
                        "Needed for " + en + "; settles none of them alone.");
            }
            return page.in(
                    "Behövs för " + sv + " och avgör ensam " + alone + " av dem.",
                    "Needed for " + en + " and alone settles " + alone + " of them.");
        }

        private void places(MissingInput input, int number) {
            if (input.paths().size() == 1) {
                return;
            }
            String keys = Places.keys(input.paths(), key -> subjects.at(key).map(subjects::name));
            Integer before = keysSeen.putIfAbsent(keys, number);
            String places = before == null ? keys : page.in("samma som för ", "the same as for ") + before;
            page.detail(
                    page.in("Ställen", "Places"), places + " (" + input.paths().size() + ")");
        }

        private void outcomes(MissingInput input) {
            List<List<Outcome>> first = ByRule.of(input.outcomes(), outcome -> !told.contains(outcome));
            first.forEach(this::rule);
            Set<String> named = first.stream().map(same -> same.get(0).rule()).collect(Collectors.toUnmodifiableSet());
            String others = input.outcomes().stream()
                    .map(Outcome::rule)
                    .filter(rule -> !named.contains(rule))
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                page.detail(page.in("Även för", "Also for"), others);
            }
            told.addAll(input.outcomes());
        }

        private void rule(List<Outcome> outcomes) {
            page.entry("    -", ByRule.title(outcomes, page) + ": " + subjects.list(outcomes));
        }
    }
}
