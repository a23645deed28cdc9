package se.likvard.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.organiser.OrganiserType;
import se.likvard.organiser.SchoolForm;
import se.likvard.population.Profile.Told;
import se.likvard.population.Summary.ByClass;
import se.likvard.population.Summary.Models;
import se.likvard.value.Words;

/** Counts results, one after the other. What it holds does not grow with them, the registration numbers aside. */
final class Tally {

    /** So many that could not be read are told one by one. */
    private static final int MOST_TOLD = 20;

    private final Groups groups;
    private final Seen seen = new Seen();
    private final List<Broken> problems = new ArrayList<>();
    private final SortedMap<String, Distribution> areas = new TreeMap<>();
    private final SortedMap<OrganiserType, Distribution> types = new TreeMap<>();
    private final List<Distribution> sizes = new ArrayList<>();
    private final SortedMap<String, Distribution> grouped = new TreeMap<>();
    private final SortedMap<String, RuleCount> rules = new TreeMap<>();
    private final SortedMap<String, AdviceCount> recommendations = new TreeMap<>();
    private final SortedMap<Kind, LackCount> missing = new TreeMap<>();
    private final SortedMap<SchoolForm, ModelsTally> models = new TreeMap<>();
    private Distribution overall = Distribution.empty();
    private int assessed;
    private int broken;
    private int repeated;

    Tally(Groups groups) {
        this.groups = groups;
        Sizes.SCHOOLS.words().forEach(size -> sizes.add(Distribution.empty()));
        Examining.ASKED.forEach(form -> models.put(form, new ModelsTally()));
    }

    void add(Line line) {
        if (line instanceof Result result) {
            add(result);
        } else if (line instanceof Broken one) {
            broken++;
            if (problems.size() < MOST_TOLD) {
                problems.add(one);
            }
        }
    }

    private void add(Result result) {
        assessed++;
        repeated += seen.before(result.organiser().id()) ? 1 : 0;
        graded(result.organiser(), result.grade());
        result.rules()
                .forEach((rule, said) -> rules.merge(rule, RuleCount.NONE.and(said), (all, one) -> all.and(said)));
        result.recommendations()
                .forEach((rule, advice) ->
                        recommendations.merge(rule, AdviceCount.NONE.and(advice), (all, one) -> all.and(advice)));
        for (Lack each : result.missing()) {
            missing.compute(
                    new Kind(each.path(), each.reason()),
                    (kind, all) -> (all == null ? LackCount.none() : all).and(each));
        }
    }

    private void graded(Profile organiser, Grades grades) {
        Graded grade = grades.overall();
        overall = overall.and(grade);
        count(types, organiser.organiserType(), grade);
        int size = Sizes.SCHOOLS.of(organiser.sureUnits());
        sizes.set(size, sizes.get(size).and(grade));
        grades.areas().forEach((area, each) -> count(areas, area, each));
        if (organiser.organiserType() == OrganiserType.MUNICIPAL) {
            organiser
                    .models()
                    .forEach((form, told) -> models.computeIfAbsent(form, any -> new ModelsTally())
                            .add(told, organiser.surroundings()));
            String code = organiser.municipality();
            String group = code == null ? null : groups.byCode().get(code);
            if (group != null) {
                count(grouped, group, grade);
            }
        }
    }

    private static <K> void count(SortedMap<K, Distribution> counts, K key, @Nullable Graded grade) {
        counts.compute(key, (same, all) -> (all == null ? Distribution.empty() : all).and(grade));
    }

    Summary summary(Run run, int faults) {
        SortedMap<SchoolForm, Models> asked = new TreeMap<>();
        models.forEach((form, tally) -> asked.put(form, tally.models()));
        return new Summary(
                run,
                assessed,
                broken,
                repeated,
                faults,
                problems,
                overall,
                areas,
                types,
                sizes,
                grouped,
                rules,
                recommendations,
                missing,
                asked);
    }

    /** Who has a model for one school form. */
    private static final class ModelsTally {

        private ModelCount all = ModelCount.NONE;
        private final Classes schools = new Classes(Sizes.SCHOOLS, new Words("antal skolor", "number of schools"));
        private final Classes pupils =
                new Classes(Sizes.PUPILS, new Words("elever i årskurs 1–9", "pupils in grades 1–9"));
        private final Classes apart =
                new Classes(Sizes.DISSIMILARITY, new Words("uppmätt segregation (D)", "measured segregation (D)"));

        void add(Told told, @Nullable Surroundings place) {
            all = all.and(told);
            schools.add(told, place == null ? null : place.sureUnits());
            pupils.add(told, place == null ? null : place.pupils());
            apart.add(told, place == null ? null : place.dissimilarity());
        }

        Models models() {
            return new Models(all, List.of(pupils.counts(), schools.counts(), apart.counts()));
        }
    }

    /** The same in classes of a figure. */
    private record Classes(Sizes sizes, Words figure, ModelCount[] byClass) {

        Classes(Sizes sizes, Words figure) {
            this(sizes, figure, new ModelCount[sizes.words().size()]);
            Arrays.fill(byClass, ModelCount.NONE);
        }

        void add(Told told, @Nullable BigDecimal number) {
            int place = sizes.of(number);
            byClass[place] = byClass[place].and(told);
        }

        ByClass counts() {
            return new ByClass(figure, sizes.words(), List.of(byClass));
        }
    }
}
