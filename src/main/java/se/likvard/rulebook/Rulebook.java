package se.likvard.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Inquiry;
import se.likvard.assessment.Screening;
import se.likvard.assessment.Verdict;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.AsOf;
import se.likvard.organiser.Organiser;

/** The checked, compiled content of a rules folder. Immutable and safe for many threads. */
public final class Rulebook {

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final LawTable law;
    private final SortedMap<String, Parameter> parameters;
    private final List<List<Rule>> order;
    private final String hash;
    private final boolean gated;
    private final Editions editions = new Editions(this);
    /** Made when it is first asked for; twice by two threads is the same. */
    private volatile @Nullable List<Described> described;

    /** A rulebook; one that was not read through the gate just now is not given to Drools. */
    Rulebook(
            Vocabulary vocabulary,
            LawTable law,
            SortedMap<String, Parameter> parameters,
            List<List<Rule>> order,
            String hash,
            boolean gated) {
        this.vocabulary = vocabulary;
        this.labels = new Labels(vocabulary);
        this.law = law;
        this.parameters = parameters;
        this.order = order;
        this.hash = hash;
        this.gated = gated;
    }

    /**
     * The rules of a folder.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    public static Rulebook load(Path folder) {
        return RulebookReader.sound(problems -> RuleFiles.in(folder, problems), Memory.none());
    }

    /**
     * The rules that {@link RulebookFolder#files} told of.
     *
     * @throws InvalidRulebookException with every problem, if there is any
     */
    public static Rulebook of(SortedMap<String, byte[]> files) {
        return RulebookReader.sound(problems -> RuleFiles.of(files), Memory.none());
    }

    /** The rules that came with the program, which are read once. */
    public static Rulebook standard() {
        return Standard.RULES;
    }

    private static final class Standard {
        private static final Rulebook RULES = RulebookReader.sound(RuleFiles::standard, Memory.none());
    }

    /**
     * Assesses an organiser as it was known on a day, by the rules, the policy and the law of that day.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Assessment assess(Organiser organiser, LocalDate asOf) {
        return new Assessor(this, asOf).assess(organiser);
    }

    /**
     * What assessing an organiser would say in short.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Screening screen(Organiser organiser, LocalDate asOf) {
        return new Assessor(this, asOf).screen(organiser);
    }

    /**
     * Judges an organiser by Drools too, the reference, and compares every verdict, match and gap.
     *
     * @return the rule and subject of the first difference, which is a fault of ours; empty when there is none
     * @throws InvalidRulebookException if the rulebook does not cover the day
     * @throws IllegalStateException if its rules were not read through the gate
     */
    public Optional<String> verify(Organiser organiser, LocalDate asOf) {
        return new Assessor(this, asOf).difference(organiser);
    }

    /**
     * The same, with what is missing where it could not be assessed.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public Inquiry inquire(Organiser organiser, LocalDate asOf) {
        return new Assessor(this, asOf).inquire(organiser);
    }

    /** The SHA-256 of the rulebook's content; comments, line endings and spacing do not change it. */
    public String hash() {
        return hash;
    }

    /** How many rules there are. */
    public int size() {
        return order.stream().mapToInt(List::size).sum();
    }

    /** Every rule with all that is said of it, in the order in which they run. */
    public List<Described> described() {
        List<Described> all = described;
        if (all == null) {
            all = rules().stream().map(rule -> Described.of(rule, this)).toList();
            described = all;
        }
        return all;
    }

    /** What decides what every rule finds, in layers: each sees the outcomes of the layers before it. */
    public List<List<Logic>> layers() {
        return order.stream()
                .map(layer -> layer.stream().map(rule -> Logic.of(rule, this)).toList())
                .toList();
    }

    /** What rules see of an organiser on a day, its own fact first. Also of a day that the rulebook does not cover. */
    public List<Fact> facts(Organiser organiser, LocalDate day) {
        return Facts.of(AsOf.cut(organiser, day), day, limits(day), labels);
    }

    /** The values that conditions compare with, and that indicators are given, on a day. */
    public DayPolicy limits(LocalDate day) {
        return new DayPolicy(parameters, day);
    }

    /** What later rules see when a rule that observes has found something about a subject. */
    public Fact outcome(String rule, Fact subject) {
        Judged found = new Judged(rule(rule).orElseThrow(), subject, Verdict.FOUND, List.of(), List.of());
        return OutcomeFacts.of(found, found.rule().suspectsBreach(parameters)).orElseThrow();
    }

    /**
     * A parameter as it stands on a day that the rulebook covers; of a yearly one, the newest year that has ended.
     *
     * @return empty when there is no such parameter, or it has no value then
     */
    public Optional<AppliedLimit> limit(String parameter, LocalDate day) {
        return editions.on(day).limit(parameter);
    }

    /** The words that its rules may use. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Every value that a parameter has had or has, in order of time; none when there is no such parameter. */
    public List<AppliedLimit> values(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).stream()
                .flatMap(each -> each.values().stream().map(each::applied))
                .toList();
    }

    /** What people call types and words. */
    Labels labels() {
        return labels;
    }

    LawTable law() {
        return law;
    }

    /** Its parameters, by name. */
    public SortedMap<String, Parameter> parameters() {
        return parameters;
    }

    /** All rules, in layers, in the order in which they run. */
    List<List<Rule>> order() {
        return order;
    }

    /** All rules, in the order in which they run. */
    List<Rule> rules() {
        return order.stream().flatMap(List::stream).toList();
    }

    /** The rules as they stand on each day. */
    Editions editions() {
        return editions;
    }

    /** Whether some rule is in force on a day and all have their values. */
    public boolean covers(LocalDate day) {
        try {
            mustCover(day);
            return true;
        } catch (InvalidRulebookException e) {
            return false;
        }
    }

    /**
     * Whoever asks about a day asks first.
     *
     * @throws InvalidRulebookException if the rulebook does not cover the day
     */
    public void mustCover(LocalDate day) {
        editions.inForce(day);
    }

    /** Whoever gives rules to Drools asks first: it would run code that somebody had put into what is remembered. */
    void mustBeGated() {
        if (!gated) {
            throw new IllegalStateException("rules that were not read through the gate are not given to Drools");
        }
    }

    /** The rule of that name. */
    Optional<Rule> rule(String name) {
        return rules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
