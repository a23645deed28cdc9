package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import se.likvard.value.Place;

/** Asks Drools' own parser for the tree of a text that was looked over before; nothing is compiled. */
final class DrlTree {

    /** The one grammar of the two that Drools has; the emitted rules are compiled under the same. */
    static final LanguageLevelOption LEVEL = LanguageLevelOption.DRL6;

    private DrlTree() {}

    /** The only rule in the text; empty, and told why, when there is none or something beside it. */
    static Optional<RuleDescr> read(String text, Token rule, Problems problems) {
        DrlParser parser = new DrlParser(LEVEL);
        PackageDescr read = parse(parser, text);
        if (parser.hasErrors() || read == null) {
            if (!problems.isEmpty()) {
                return Optional.empty(); // it stumbles over what was told before
            }
            parser.getErrors().stream()
                    .filter(ParserError.class::isInstance)
                    .map(ParserError.class::cast)
                    .findFirst()
                    .ifPresentOrElse(
                            each -> tell(each, text, rule, problems), () -> notUnderstood(rule.place(), "", problems));
            return Optional.empty();
        }
        Optional<RuleDescr> found = only(read);
        if (found.isEmpty()) {
            problems.at(rule, "en regelfil har en regel och inget annat", "a rule file has one rule and nothing else");
        }
        return found;
    }

    /** The parser throws of many kinds on what it does not expect; whatever it throws, the text is refused. */
    private static @Nullable PackageDescr parse(DrlParser parser, String text) {
        try {
            return parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private static void tell(ParserError error, String text, Token rule, Problems problems) {
        String file = rule.place().file();
        if (error.getRow() < 1) {
            notUnderstood(rule.place(), "", problems);
            return;
        }
        List<Token> tokens = new Lexer(file, text, new Problems()).read();
        Place place = new Place(file, error.getRow(), error.getCol() + 1);
        String near = tokens.stream()
                .filter(each -> each.place().equals(place))
                .map(each -> " vid " + each.text())
                .findFirst()
                .orElse("");
        notUnderstood(place, near, problems);
    }

    private static void notUnderstood(Place place, String near, Problems problems) {
        problems.at(
                place,
                "villkoret förstås inte%s: mönster skrivs Typ( fält == värde, … ), med and, or, not och exists emellan"
                        .formatted(near),
                "the condition is not understood%s: patterns are written Type( field == value, … ), with and, or, not and exists between"
                        .formatted(near.replace("vid", "at")));
    }

    private static Optional<RuleDescr> only(PackageDescr read) {
        List<Object> beside = new ArrayList<>();
        Stream.of(
                        read.getImports(),
                        read.getFunctionImports(),
                        read.getAccumulateImports(),
                        read.getGlobals(),
                        read.getFunctions(),
                        read.getAttributes(),
                        read.getTypeDeclarations(),
                        read.getEnumDeclarations(),
                        read.getEntryPointDeclarations(),
                        read.getWindowDeclarations())
                .forEach(beside::addAll);
        boolean alone = beside.isEmpty()
                && read.getUnit() == null
                && (read.getNamespace() == null || read.getNamespace().isEmpty())
                && read.getRules().size() == 1;
        return alone ? Optional.of(read.getRules().get(0)).filter(DrlTree::plain) : Optional.empty();
    }

    /** A rule with nothing but a name, annotations, a condition and a consequence. */
    private static boolean plain(RuleDescr rule) {
        return rule.getClass() == RuleDescr.class
                && rule.getParentName() == null
                && rule.getAttributes().isEmpty()
                && rule.getNamedConsequences().isEmpty()
                && rule.getLhs() != null;
    }
}
