package se.likvard.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Inquiry;
import se.likvard.assessment.MissingInput.Kind;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Screening.Advised;
import se.likvard.assessment.Screening.Screened;
import se.likvard.assessment.Verdict;
import se.likvard.organiser.AllocationModel;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Organiser;
import se.likvard.organiser.SchoolForm;
import se.likvard.population.Profile.Told;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Problem;
import se.likvard.value.Value;

/** Makes an organiser's line of the results, by a rulebook on a day. Safe for many threads. */
public final class Examining {

    /** What the survey of the second seed asks about. */
    static final List<SchoolForm> ASKED = List.of(SchoolForm.COMPULSORY, SchoolForm.PRESCHOOL);

    private static final Comparator<Lack> MOST_FIRST = Comparator.<Lack>comparingInt(lack -> -lack.outcomes())
            .thenComparing(lack -> -lack.settles())
            .thenComparing(Lack::path)
            .thenComparing(Lack::reason);

    private final Function<Organiser, Inquiry> inquiring;
    private final LocalDate day;
    private final BigDecimal leastPupils;

    /**
     * By a rulebook on a day.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook lacks the limit for small schools on the day
     */
    public Examining(Rulebook rulebook, LocalDate day) {
        this.inquiring = organiser -> rulebook.inquire(organiser, day);
        this.day = day;
        this.leastPupils = rulebook.limits(day).needed("leastPupils");
    }

    /**
     * The line of an organiser as its audience may see it, JSON with a line feed.
     *
     * @param position its place among all that were given, from 1
     */
    public byte[] line(int position, Organiser organiser) {
        return result(position, organiser).json();
    }

    /** What stands in the place of an organiser that could not be read, JSON with a line feed. */
    public static byte[] broken(int position, List<Problem> problems) {
        return Broken.of(position, problems).json();
    }

    Result result(int position, Organiser organiser) {
        Inquiry inquiry = inquiring.apply(organiser);
        Screening screening = inquiry.screening();
        SortedMap<String, Graded> areas = new TreeMap<>();
        screening.areas().forEach((area, range) -> areas.put(area, Graded.of(range)));
        return new Result(
                position,
                profile(AsOf.cut(organiser, day)),
                new Grades(screening.overall().map(Graded::of).orElse(null), areas),
                said(screening.outcomes()),
                advice(screening.recommendations()),
                missing(inquiry.open()));
    }

    private Profile profile(Organiser organiser) {
        SortedMap<SchoolForm, Told> models = new TreeMap<>();
        ASKED.forEach(form -> models.put(form, model(organiser, form)));
        return new Profile(
                organiser.registrationNumber(),
                organiser.name(),
                organiser.organiserType(),
                organiser.municipalityCode().exact().orElse(null),
                organiser.schoolUnits().items().size(),
                !organiser.schoolUnits().given(),
                models,
                Surroundings.of(organiser, leastPupils).orElse(null));
    }

    /** Whether a model for a school form is in use: known to be when one is, known not to be when all are told and none may be. */
    private static Told model(Organiser organiser, SchoolForm form) {
        List<AllocationModel> models = organiser.allocationModels().items();
        if (models.stream().anyMatch(each -> is(each.schoolForm(), form) && is(each.inUse(), true))) {
            return Told.YES;
        }
        boolean none = models.stream().allMatch(each -> isNot(each.schoolForm(), form) || isNot(each.inUse(), true));
        return organiser.allocationModels().given() && none ? Told.NO : Told.UNKNOWN;
    }

    private static <T> boolean is(Value<T> value, T wanted) {
        return value.exact().filter(wanted::equals).isPresent();
    }

    private static <T> boolean isNot(Value<T> value, T wanted) {
        return value.isSettled() && !is(value, wanted);
    }

    private static SortedMap<String, Said> said(List<Screened> outcomes) {
        SortedMap<String, Said> said = new TreeMap<>();
        for (Screened each : outcomes) {
            Said before =
                    said.computeIfAbsent(each.rule(), rule -> new Said(new ArrayList<>(), new ArrayList<>(), 0, 0));
            switch (each.verdict()) {
                case FOUND -> before.found().add(each.subject());
                case NOT_ASSESSED -> before.notAssessed().add(each.subject());
                case CLEAR, NOT_APPLICABLE -> said.put(each.rule(), counted(before, each.verdict()));
            }
        }
        return said;
    }

    private static Said counted(Said before, Verdict verdict) {
        int clear = verdict == Verdict.CLEAR ? 1 : 0;
        return new Said(
                before.found(), before.notAssessed(), before.clear() + clear, before.notApplicable() + 1 - clear);
    }

    private static SortedMap<String, Advice> advice(List<Advised> recommendations) {
        SortedMap<String, Advice> advice = new TreeMap<>();
        for (Advised each : recommendations) {
            Advice all = advice.computeIfAbsent(each.rule(), rule -> new Advice(new ArrayList<>(), new ArrayList<>()));
            (each.certainty() == Certainty.CERTAIN ? all.certain() : all.possible()).add(each.subject());
        }
        return advice;
    }

    private static List<Lack> missing(List<Inquiry.Open> open) {
        Map<Kind, Lack> lacks = new TreeMap<>();
        for (Inquiry.Open each : open) {
            boolean alone = each.missing().size() == 1;
            each.missing().forEach(kind -> lacks.merge(kind, lack(kind, each, alone), Examining::both));
        }
        return lacks.values().stream().sorted(MOST_FIRST).toList();
    }

    private static Lack lack(Kind kind, Inquiry.Open open, boolean alone) {
        TreeSet<String> rules = new TreeSet<>(List.of(open.outcome().rule()));
        return new Lack(kind.shape(), kind.reason(), 1, alone ? 1 : 0, rules);
    }

    private static Lack both(Lack one, Lack other) {
        one.rules().addAll(other.rules());
        return new Lack(
                one.path(),
                one.reason(),
                one.outcomes() + other.outcomes(),
                one.settles() + other.settles(),
                one.rules());
    }
}
