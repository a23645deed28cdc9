package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.RuleTree;
import se.likvard.rulebook.gate.Metadata;
import se.likvard.value.Place;
import se.likvard.value.Words;

/**
 * A rule with what its folder and the shared files say of it, for those who want to read it; its examples stand by themselves,
 * see {@link Example#of}.
 *
 * @param tree what must hold
 * @param patterns its patterns that a text may speak of, by variable
 * @param texts what it says, by key, with each figure as {@code {name}}
 * @param measure what a recommendation asks for and who answers for it; empty for other rules
 * @param law every wording of the provisions that it cites, in order of citation and time
 * @param limits the parameters that decide, by name
 */
public record Described(
        RuleTree tree,
        Map<String, Pattern> patterns,
        Metadata metadata,
        SortedMap<String, Words> texts,
        Optional<Measure> measure,
        List<Law> law,
        List<Parameter> limits) {

    /**
     * What a recommendation asks for.
     *
     * @param followUpMonths months until somebody looks again
     * @param replaces the recommendations that it takes the place of
     * @param excludes the recommendations that are never given together with it about the same subject, each with the place
     *     where it is named
     */
    public record Measure(
            Words what,
            Words owner,
            int followUpMonths,
            Words indicator,
            Set<String> replaces,
            Map<String, Place> excludes) {}

    /**
     * A provision as it read for a time.
     *
     * @param until last day; null while it is in force
     * @param cited as one cites it then
     * @param meaning what it asks for, in other words than the law's
     */
    public record Law(Words cited, LocalDate from, @Nullable LocalDate until, Words meaning, String source) {}

    /** The rule's name, {@code area/rule}. */
    public String name() {
        return tree.name();
    }

    /** The area that it lies in, as a word of the vocabulary: STUDY_CALM. */
    public String area() {
        return Rule.area(name());
    }

    /** What it says in a few words. */
    public Words title() {
        return texts.getOrDefault("title", new Words(name(), name()));
    }

    static Described of(Rule rule, Rulebook book) {
        return new Described(
                rule.tree(),
                rule.patterns(),
                rule.metadata(),
                texts(rule.texts()),
                rule.advice()
                        .map(each -> new Measure(
                                each.measure(),
                                each.owner(),
                                each.followUpMonths(),
                                each.indicator(),
                                each.replaces().keySet(),
                                each.excludes())),
                rule.metadata().law().stream()
                        .flatMap(each -> wordings(each.key(), book.law()))
                        .toList(),
                Logic.limits(rule, book));
    }

    private static SortedMap<String, Words> texts(Texts texts) {
        SortedMap<String, Words> raw = new TreeMap<>();
        texts.sv().keySet().forEach(key -> raw.put(key, texts.render(key, name -> hole("{" + name + "}"))));
        return raw;
    }

    private static Words hole(String name) {
        return new Words(name, name);
    }

    private static Stream<Law> wordings(String key, LawTable table) {
        return table.provisions().getOrDefault(key, List.of()).stream()
                .map(each -> new Law(
                        table.cite(key, each.from()).orElseThrow().text(),
                        each.from(),
                        each.until(),
                        each.meaning(),
                        each.source()));
    }
}
