package se.likvard.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.likvard.value.Evidence;
import se.likvard.value.Exhibit;
import se.likvard.value.Place;
import se.likvard.value.Problem;
import se.likvard.value.Words;
import se.likvard.yaml.Entries;
import se.likvard.yaml.UnknownWord;
import se.likvard.yaml.Yaml;
import se.likvard.yaml.Yaml.Scalar;

/**
 * What a recommendation asks for: the content of {@code advice.yaml}.
 *
 * @param measure the concrete measure
 * @param owner who answers for it
 * @param followUpMonths months from the day of the assessment until somebody looks again
 * @param evidence the kind of evidence that closes it
 * @param indicator what the evidence must show
 * @param replaces the recommendations that it takes the place of, each with the place where it is named
 * @param excludes the recommendations that are never given together with it about the same subject, each with its place
 * @param shows what reports show beside it
 */
record Advice(
        Words measure,
        Words owner,
        int followUpMonths,
        Evidence evidence,
        Words indicator,
        Map<String, Place> replaces,
        Map<String, Place> excludes,
        Optional<Exhibit> shows) {

    static final List<String> KEYS =
            List.of("measure", "owner", "followUpMonths", "evidence", "indicator", "replaces", "excludes", "shows");
    static final int MOST_MONTHS = 60;

    /** The advice of a file; empty when anything in it is wrong. */
    static Optional<Advice> read(String file, byte[] bytes, List<Problem> problems) {
        return Yaml.read(file, bytes, problems)
                .flatMap(root -> Entries.read(
                        root,
                        KEYS,
                        problems,
                        entries -> new Advice(
                                entries.words("measure"),
                                entries.words("owner"),
                                entries.whole("followUpMonths", 1, MOST_MONTHS),
                                entries.word("evidence", Evidence.class),
                                entries.words("indicator"),
                                places(entries.texts("replaces")),
                                places(entries.texts("excludes")),
                                entries.find("shows").map(any -> entries.word("shows", Exhibit.class)))));
    }

    private static Map<String, Place> places(List<Scalar> names) {
        Map<String, Place> places = new LinkedHashMap<>();
        names.forEach(each -> places.put(each.text(), each.place()));
        return places;
    }

    /** Tells each recommendation that it names and that is none of these. */
    void check(Collection<String> recommendations, List<Problem> problems) {
        check(replaces, recommendations, problems);
        check(excludes, recommendations, problems);
    }

    private static void check(Map<String, Place> named, Collection<String> recommendations, List<Problem> problems) {
        named.forEach((name, place) -> {
            if (!recommendations.contains(name)) {
                UnknownWord.tell(
                        place,
                        "okänd rekommendation",
                        "unknown recommendation",
                        name,
                        new TreeSet<>(recommendations),
                        problems);
            }
        });
    }
}
