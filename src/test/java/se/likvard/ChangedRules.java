package se.likvard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.likvard.change.Attribution;
import se.likvard.change.EffectsPage;
import se.likvard.change.Meaning;
import se.likvard.change.MeaningPage;
import se.likvard.change.Sweep;
import se.likvard.change.SweepPage;
import se.likvard.change.Totals;
import se.likvard.change.Turned;
import se.likvard.change.Varied;
import se.likvard.organiser.Organiser;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.ShippedFiles;
import se.likvard.rulebook.Trials;
import se.likvard.years.Years;
import se.likvard.years.YearsPage;

/** The pages of what a change of rules means, and of an organiser over the years, for the fixtures. */
final class ChangedRules {

    private static final ShippedFiles FILES = ShippedFiles.all();

    private ChangedRules() {}

    /** What would become of the fixtures with other values of one parameter. */
    static String sweep(Locale language) {
        return sweep(FILES.rulebook(), language, varied("indexYears", 20));
    }

    /** Every page by its name. */
    static Map<String, String> pages(Locale language) {
        Rulebook was = FILES.rulebook();
        Rulebook now = FILES.replacing("allocation/index-outdated/parameters.yaml", "value: 2,", "value: 14,")
                .replacing(
                        "allocation/model-not-revised/model-not-revised.drl",
                        "yearsSinceRevision > limit.revisionYears",
                        "yearsSinceRevision > 30")
                .rulebook();
        Map<String, String> pages = new TreeMap<>();
        pages.put("sweep", sweep(was, language, varied("indexYears", 20)));
        pages.put("grid", sweep(was, language, varied("indexYears", 3), varied("revisionYears", 3)));
        pages.put("effects", effects(was, now, language));
        pages.put(
                "meaning",
                MeaningPage.of(
                        Meaning.of(was, now, Fixtures.DAY),
                        "HEAD~1:rules",
                        "rules",
                        any -> Optional.empty(),
                        language));
        pages.put(
                "years",
                YearsPage.of(Years.of(was, Fixtures.organiser("alvsala-kommun"), 2015, Fixtures.DAY), language));
        return pages;
    }

    private static Varied varied(String parameter, int most) {
        return new Varied(
                parameter,
                IntStream.rangeClosed(1, most).mapToObj(BigDecimal::valueOf).toList());
    }

    private static String sweep(Rulebook rulebook, Locale language, Varied... varied) {
        Trials trials = new Trials(rulebook, Fixtures.DAY);
        Sweep sweep = new Sweep(trials, List.of(varied), Fixtures.DAY);
        PageTest.names().forEach(name -> sweep.add(sweep.of(Fixtures.organiser(name))));
        return SweepPage.of(sweep, trials, rulebook, language);
    }

    private static String effects(Rulebook was, Rulebook now, Locale language) {
        Attribution attribution = Attribution.of(was, now, Fixtures.DAY);
        Totals totals = new Totals(attribution.parts().size());
        EffectsPage page = new EffectsPage(was, now, attribution, language);
        PageTest.names().map(Fixtures::organiser).forEach((Organiser each) -> {
            List<Turned> turned = attribution.of(each);
            totals.add(turned);
            page.add(each, turned);
        });
        return page.html(totals, "HEAD~1:rules", "rules");
    }
}
