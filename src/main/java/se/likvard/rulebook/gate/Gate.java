package se.likvard.rulebook.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.value.Place;

/**
 * Lets rule files in, or not. A rule file is code: it is read strictly, bounded and looked over before Drools' parser
 * sees it, and what the parser makes of it is held against a list of what is allowed. Nothing is compiled here, and
 * nothing of the file but the tree that comes out is used afterwards.
 */
public final class Gate {

    private final String expectedName;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<UsedLimit> limits = new ArrayList<>();

    private Gate(String expectedName, Vocabulary vocabulary, Problems problems) {
        this.expectedName = expectedName;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Checks one file.
     *
     * @param file as problems shall name it
     * @param expectedName the rule's name, {@code area/rule}
     */
    public static Gated check(String file, byte[] bytes, String expectedName, Vocabulary vocabulary) {
        return new Gate(expectedName, vocabulary, new Problems()).check(file, bytes);
    }

    private Gated check(String file, byte[] bytes) {
        Problems slips = new Problems();
        Optional<Lexer> lexer = new Decoder(file, problems).decode(bytes).map(each -> new Lexer(file, each, slips));
        List<Token> tokens = lexer.map(Lexer::read).orElse(List.of());
        if (problems.isEmpty() && slips.isEmpty() && tokens.isEmpty()) {
            problems.at(
                    new Place(file, 1, 1),
                    "filen innehåller ingen regel: den ska börja med rule \"%s\"".formatted(expectedName),
                    "the file has no rule: it must begin with rule \"%s\"".formatted(expectedName));
        }
        boolean isBounded = tokens.size() < Bounds.TOKENS;
        Gated gated =
                problems.isEmpty() && isBounded ? parts(lexer.orElseThrow().mended(), tokens, slips) : refused();
        problems.putFirst(slips);
        return problems.isEmpty() ? gated : refused();
    }

    private Gated parts(String text, List<Token> tokens, Problems slips) {
        Mask mask = new Mask(text);
        Optional<Outline> outline = Outline.of(tokens, expectedName, mask, problems);
        if (outline.isEmpty()) {
            return refused();
        }
        Outline.second(tokens).ifPresent(each -> other(each, text, tokens, slips));
        Annotations annotations = new Annotations(outline.get().header(), mask, slips, problems);
        Map<String, Annotation> read = annotations.read();
        problems.putFirst(slips);
        Optional<Metadata> metadata =
                new MetadataReader(outline.get().rule(), read, annotations.damaged(), problems).read();
        Token rule = outline.get().rule();
        Optional<RuleTree> tree = Brackets.mended(outline.get().condition(), mask, problems)
                .flatMap(condition -> new Layout(condition, mask, problems).read())
                .flatMap(constraints -> tree(mask.text(), tokens, rule, constraints));
        return metadata.isPresent() && tree.isPresent() && problems.isEmpty()
                ? accepted(tree.get(), metadata.get())
                : refused();
    }

    /** Also what is wrong with a rule that belongs in a file of its own. */
    private void other(Token rule, String text, List<Token> tokens, Problems slips) {
        List<Token> own = tokens.subList(tokens.indexOf(rule), tokens.size());
        boolean named = own.size() > 1 && own.get(1).kind() == Token.Kind.TEXT;
        if (named) {
            Mask mask = new Mask(text);
            mask.blank(0, rule.start());
            new Gate(own.get(1).content(), vocabulary, problems).parts(mask.text(), own, slips);
        }
    }

    private Optional<RuleTree> tree(String text, List<Token> tokens, Token rule, Map<Integer, Constraint> constraints) {
        Optional<RuleDescr> descr = DrlTree.read(text, rule, problems);
        NavigableMap<Integer, Token> byStart = new TreeMap<>();
        tokens.forEach(each -> byStart.put(each.start(), each));
        Patterns patterns = new Patterns(vocabulary, byStart, constraints, limits, problems);
        Optional<RuleTree> tree = descr.flatMap(each -> new Walk(rule, patterns, problems).tree(each));
        if (problems.isEmpty()) {
            patterns.tellUnread();
        }
        return tree;
    }

    private Gated accepted(RuleTree tree, Metadata metadata) {
        String canonical = new Canonical(vocabulary).of(tree, metadata);
        return new Gated(Optional.of(tree), Optional.of(metadata), canonical, List.copyOf(limits), List.of());
    }

    private Gated refused() {
        return new Gated(Optional.empty(), Optional.empty(), "", List.copyOf(limits), problems.list());
    }
}
