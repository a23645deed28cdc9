package se.likvard.rulebook.gate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.likvard.value.Words;

/** Words of DRL and of everyday language that rule files do not use, with what to do instead. Only for messages: the gate lets in what it knows and nothing else. */
final class Foreign {

    private static final Set<String> FILE = Set.of(
            "package", "import", "global", "function", "declare", "query", "unit", "expander", "template", "dialect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no-loop",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "lock-on-active",
            "timer",
            "calendars",
            "duration",
            "date-effective",
            "date-expires",
            "enabled",
            "dialect",
            "refract",
            "direct",
            "attributes",
            "extends");
    private static final Map<String, Words> CONDITIONS = Map.ofEntries(
            Map.entry(
                    "och",
                    new Words(
                            "skriv and (mellan mönster) eller && (inom ett mönster)",
                            "write and (between patterns) or && (within a pattern)")),
            Map.entry(
                    "eller",
                    new Words(
                            "skriv or (mellan mönster, inom parentes) eller || (inom ett mönster)",
                            "write or (between patterns, in parentheses) or || (within a pattern)")),
            Map.entry("inte", new Words("skriv not", "write not")),
            Map.entry("finns", new Words("skriv exists", "write exists")),
            Map.entry("from", new Words("mönster läser bara fakta", "patterns read facts only")),
            Map.entry("eval", new Words("jämför fält i ett mönster", "compare fields in a pattern")),
            Map.entry("forall", new Words("skriv not med motsatsen", "write not with the opposite")),
            Map.entry(
                    "collect",
                    new Words("räkna med accumulate och count( 1 )", "count with accumulate and count( 1 )")));

    private Foreign() {}

    /** True for a word that begins a declaration beside rules. */
    static boolean beginsDeclaration(String word) {
        return FILE.contains(word);
    }

    /** True for an attribute of a rule. */
    static boolean isAttribute(String word) {
        return ATTRIBUTES.contains(word);
    }

    /** What to write between patterns instead of a word; empty when the word is nothing that people are known to write. */
    static Optional<Words> instead(String word) {
        return Optional.ofNullable(CONDITIONS.get(word.toLowerCase(Locale.ROOT)));
    }
}
