package se.likvard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Supplier;
import se.likvard.allocation.Allocations;
import se.likvard.allocation.NewerIndices;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Audience;
import se.likvard.assessment.Inquiry;
import se.likvard.assessment.Screening;
import se.likvard.audience.Limits;
import se.likvard.audience.Protection;
import se.likvard.effect.Effects;
import se.likvard.explain.Backing;
import se.likvard.explain.Explanations;
import se.likvard.need.Need;
import se.likvard.need.Needs;
import se.likvard.organiser.Organiser;
import se.likvard.report.Grounds;
import se.likvard.report.HtmlReport;
import se.likvard.rulebook.Exhibits;
import se.likvard.rulebook.Memory;
import se.likvard.rulebook.ModelFiles;
import se.likvard.rulebook.Rulebook;
import se.likvard.rulebook.RulebookFolder;
import se.likvard.value.Exhibit;
import se.likvard.years.Years;

/**
 * Assesses school organisers by a rulebook. Safe for many threads.
 *
 * <pre>{@code
 * Likvard likvard = Likvard.standard();
 * Organiser organiser = Organisers.read(Path.of("organiser.json"));
 * Assessment assessment = likvard.assess(organiser, LocalDate.of(2025, 11, 1));
 * assessment.recommendations();
 * }</pre>
 */
public final class Likvard {

    private final Rulebook rulebook;
    private final Supplier<SortedMap<String, byte[]>> models;

    private Likvard(Rulebook rulebook, Supplier<SortedMap<String, byte[]>> models) {
        this.rulebook = rulebook;
        this.models = models;
    }

    /** By the rules that came with the program. */
    public static Likvard standard() {
        return new Likvard(Rulebook.standard(), ModelFiles::standard);
    }

    /**
     * By the rules of a folder.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem of the rules, if there is any
     */
    public static Likvard load(Path rules) {
        return new Likvard(Rulebook.load(rules), () -> ModelFiles.in(rules));
    }

    /**
     * By rule files that came from elsewhere, {@link RulebookFolder#files}.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem of the rules, if there is any
     */
    static Likvard of(SortedMap<String, byte[]> files) {
        return new Likvard(Rulebook.of(files), () -> ModelFiles.of(files));
    }

    /**
     * By the rules of a folder, with what is remembered of files that have not changed: sooner ready.
     *
     * @param memory told what is read now; to be kept by whoever has it
     * @throws se.likvard.rulebook.InvalidRulebookException with every problem of the rules, if there is any
     */
    public static Likvard load(Path rules, Memory memory) {
        return new Likvard(new RulebookFolder(rules).look(memory), () -> ModelFiles.in(rules));
    }

    /**
     * Assesses an organiser as it was known on a day, by the rules, the policy and the law of that day.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day
     */
    public Assessment assess(Organiser organiser, LocalDate asOf) {
        return rulebook.assess(organiser, asOf);
    }

    /**
     * What {@link #assess(Organiser, LocalDate)} says in short, several times faster: for many organisers at once.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day
     */
    public Screening screen(Organiser organiser, LocalDate asOf) {
        return rulebook.screen(organiser, asOf);
    }

    /**
     * The same, with what is missing where it could not be assessed.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day
     */
    public Inquiry inquire(Organiser organiser, LocalDate asOf) {
        return rulebook.inquire(organiser, asOf);
    }

    /**
     * Assesses an organiser for an audience. For the public its small numbers are protected before it is assessed, by the
     * limits in the rules' {@code parameters.yaml}, so that nothing in the assessment rests on them.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day, or has no such limits
     */
    public Assessment assess(Organiser organiser, LocalDate asOf, Audience audience) {
        return assess(shown(organiser, asOf, audience), asOf).shownTo(audience);
    }

    /**
     * An organiser as an audience may see it: whole in the case file, with its small numbers protected for the public.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook has no limits for that on the day
     */
    public Organiser shown(Organiser organiser, LocalDate asOf, Audience audience) {
        return audience == Audience.CASE ? organiser : Protection.of(organiser, limits(asOf));
    }

    private Limits limits(LocalDate day) {
        return new Limits(
                rulebook.limits(day).needed("publicUnitPupils"),
                rulebook.limits(day).needed("publicPupils"),
                rulebook.limits(day).needed("publicTeachers"),
                rulebook.limits(day).needed("publicPart"));
    }

    /**
     * How sure the figures are that an assessment rests on: their margins to the limits, and the chance that a new cohort
     * falls on the other side; and what the recommendations ask reports to show.
     *
     * @param organiser what was assessed, as it is or as the assessment's audience may see it
     */
    public Grounds margins(Organiser organiser, Assessment assessment) {
        return exhibited(Backing.margins(rulebook, shown(organiser, assessment), assessment), organiser, assessment);
    }

    /**
     * The same, with why: the decisive circumstances of everything found and recommended, and what is missing where
     * something could not be assessed.
     *
     * @throws se.likvard.explain.UnexplainedException if the assessment was made by other rules or is of another organiser
     */
    public Grounds grounds(Organiser organiser, Assessment assessment) {
        return exhibited(Backing.reasons(rulebook, shown(organiser, assessment), assessment), organiser, assessment);
    }

    /**
     * The same, with what stopped whatever was examined and not found, and what lies ahead: which grades and recommendations
     * are still possible, what to ask, and what would better the grade.
     *
     * @throws se.likvard.explain.UnexplainedException if the assessment was made by other rules or is of another organiser
     */
    public Grounds foresight(Organiser organiser, Assessment assessment) {
        return exhibited(Backing.whole(rulebook, shown(organiser, assessment), assessment), organiser, assessment);
    }

    private Grounds exhibited(Grounds grounds, Organiser organiser, Assessment assessment) {
        return grounds.with(NewerIndices.of(
                shown(organiser, assessment), assessment, Exhibits.beside(rulebook, Exhibit.NEWER_INDEX)));
    }

    private Organiser shown(Organiser organiser, Assessment assessment) {
        return shown(organiser, assessment.asOf(), assessment.audience());
    }

    /**
     * An assessment as one page of HTML, with the nation's figures as the rulebook has them.
     *
     * @param grounds how sure it is and, where that is asked for, why
     * @param organiser what was assessed
     * @param language English if its language is {@code en}, otherwise Swedish
     */
    public String page(Assessment assessment, Grounds grounds, Organiser organiser, Locale language) {
        List<AppliedLimit> benchmarks = HtmlReport.BENCHMARKS.stream()
                .flatMap(name -> rulebook.values(name).stream())
                .toList();
        return HtmlReport.of(assessment, grounds, shown(organiser, assessment), benchmarks, language);
    }

    /**
     * Explains an assessment that it made: why, why not, what is missing.
     *
     * @throws se.likvard.explain.UnexplainedException if the assessment was made by other rules or is of another organiser
     */
    public Explanations explain(Organiser organiser, Assessment assessment) {
        return Explanations.of(rulebook, shown(organiser, assessment), assessment);
    }

    /**
     * The allocation models that lie with the rules, read anew.
     *
     * @throws se.likvard.allocation.InvalidAllocationException with everything that is wrong in them, if anything is
     */
    public Allocations allocation() {
        return Allocations.of(models.get());
    }

    /**
     * Whether a municipality needs an allocation model for compulsory school, as it was known on a day, with the figures
     * that the answer rests on.
     *
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook does not cover the day, or lacks the rules on that
     */
    public Need need(Organiser organiser, LocalDate asOf) {
        return new Needs(rulebook, asOf).of(organiser);
    }

    /**
     * What the efforts of organisers led to, as known on a day, and what recurs over them; draws go by {@link Effects#SEED}.
     *
     * @param organisers in any order, none twice
     * @throws IllegalArgumentException if one is given twice: its efforts would count twice
     * @throws se.likvard.rulebook.InvalidRulebookException if the rulebook lacks the limits on the day
     */
    public Effects effects(List<Organiser> organisers, LocalDate asOf) {
        return Effects.of(organisers, rulebook, asOf, Effects.SEED);
    }

    /**
     * An organiser year by year: as it was known on a day and on the same day of each year before it, by the rules, the policy
     * and the law of that day. For the public its small numbers are protected by the limits of the last day.
     *
     * @param from the first year, at most {@link Years#MOST} years before
     * @throws IllegalArgumentException if there are no years, or too many
     */
    public Years years(Organiser organiser, int from, LocalDate last, Audience audience) {
        return Years.of(rulebook, shown(organiser, last, audience), from, last);
    }

    /** The rules that it assesses by. */
    public Rulebook rulebook() {
        return rulebook;
    }
}
