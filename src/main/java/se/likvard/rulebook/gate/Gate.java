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
    private final Problems problems = new Problems();
    private final List<UsedLimit> limits = new ArrayList<>();

    private Gate(String expectedName, Vocabulary vocabulary) {
        this.expectedName = expectedName;
        this.vocabulary = vocabulary;
    }

    /**
     * Checks one file.
     *
     * @param file as problems shall name it
     * @param expectedName the rule's name, {@code area/rule}
     */
    public static Gated check(String file, byte[] bytes, String expectedName, Vocabulary vocabulary) {
        return new Gate(expectedName, vocabulary).check(file, bytes);
    }

    private Gated check(String file, byte[] bytes) {
        Optional<String> text = new Decoder(file, problems).decode(bytes);
        List<Token> tokens =
                text.map(each -> new Lexer(file, each, problems).read()).orElse(List.of());
        if (problems.isEmpty() && tokens.isEmpty()) {
            problems.at(
                    new Place(file, 1, 1),
                    "filen innehåller ingen regel: den ska börja med rule \"%s\"".formatted(expectedName),
                    "the file has no rule: it must begin with rule \"%s\"".formatted(expectedName));
        }
        return problems.isEmpty() ? parts(text.orElseThrow(), tokens) : refused();
    }

    private Gated parts(String text, List<Token> tokens) {
        Mask mask = new Mask(text);
        Optional<Outline> outline = Outline.of(tokens, expectedName, mask, problems);
        if (outline.isEmpty()) {
            return refused();
        }
        Annotations annotations = new Annotations(outline.get().header(), mask, problems);
        Map<String, Annotation> read = annotations.read();
        Optional<Metadata> metadata =
                new MetadataReader(outline.get().rule(), read, annotations.damaged(), problems).read();
        Optional<RuleTree> tree = Brackets.check(outline.get().condition(), problems)
                ? new Layout(outline.get().condition(), mask, problems)
                        .read()
                        .flatMap(constraints ->
                                tree(mask.text(), tokens, outline.get().rule(), constraints))
                : Optional.empty();
        return metadata.isPresent() && tree.isPresent() && problems.isEmpty()
                ? accepted(tree.get(), metadata.get())
                : refused();
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
