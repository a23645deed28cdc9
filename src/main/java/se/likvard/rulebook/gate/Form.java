package se.likvard.rulebook.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Place;
import se.likvard.value.Problem;

/**
 * The one form of rule files, for people: made from the tree, with the comments where they stood.
 *
 * @param text the file as it shall stand; empty when there are problems
 */
public record Form(Optional<String> text, List<Problem> problems) {

    /** The form of a file, whose tree it does not change; a file with problems has none. */
    public static Form of(String file, byte[] bytes, String expectedName, Vocabulary vocabulary) {
        Gated gated = Gate.check(file, bytes, expectedName, vocabulary);
        if (!gated.problems().isEmpty()) {
            return new Form(Optional.empty(), gated.problems());
        }
        Lexer lexer =
                new Lexer(file, new Decoder(file, new Problems()).decode(bytes).orElseThrow(), new Problems());
        List<Token> words = lexer.read();
        Writing writing = new Writing(words, new Columns(vocabulary));
        List<Line> lines =
                writing.lines(gated.tree().orElseThrow(), gated.metadata().orElseThrow());
        String text = Remarks.in(lines, words, lexer.comments());
        Gated again = Gate.check(file, text.getBytes(StandardCharsets.UTF_8), expectedName, vocabulary);
        if (!again.canonical().equals(gated.canonical())) {
            throw new IllegalStateException("the form of " + file + " is another rule: " + text);
        }
        return new Form(Optional.of(text), List.of());
    }

    /**
     * A rule's lines, from the words it was written in.
     *
     * @param words as written, for their places
     */
    private record Writing(List<Token> words, Columns columns) {

        List<Line> lines(RuleTree tree, Metadata metadata) {
            int when = index(0, each -> each.is("when"));
            int then = index(when, each -> each.is("then"));
            List<Line> lines = new ArrayList<>();
            lines.add(Line.of("rule \"%s\"".formatted(tree.name()), words.get(0).place()));
            lines.addAll(header(metadata, when));
            lines.add(Line.of("when", words.get(when).place()));
            Stream.concat(Stream.of(tree.subject()), tree.conditions().stream())
                    .forEach(each -> lines.addAll(Line.after("    ", columns.condition(each, 4))));
            lines.add(Line.of("then", words.get(then).place()));
            lines.add(Line.of("    outcome();", words.get(then + 1).place()));
            lines.add(Line.of("end", words.get(words.size() - 1).place()));
            return lines;
        }

        private int index(int from, Predicate<Token> wanted) {
            int index = from;
            while (!wanted.test(words.get(index))) {
                index++;
            }
            return index;
        }

        /** What the rule says of itself; when and to whom it applies on a line of its own if one is not enough. */
        private List<Line> header(Metadata metadata, int when) {
            Map<String, Place> places = new TreeMap<>();
            for (int i = 0; i < when; i++) {
                if (words.get(i).is("@")) {
                    places.put(words.get(i + 1).text(), words.get(i).place());
                }
            }
            List<Line> what = placed(what(metadata), places);
            List<Line> applies = placed(applies(metadata), places);
            Line whole =
                    Line.joined(Stream.concat(what.stream(), applies.stream()).toList(), "  ");
            boolean toAll = metadata.appliesTo().size() == OrganiserType.values().length;
            boolean few = toAll && metadata.criterion().isEmpty();
            boolean one = applies.isEmpty() || (few && whole.text().length() + 4 <= Columns.WIDTH);
            List<Line> lines = one ? List.of(whole) : List.of(Line.joined(what, "  "), Line.joined(applies, "  "));
            return lines.stream()
                    .map(each -> new Line("    " + each.text(), each.from()))
                    .toList();
        }

        private static List<Line> placed(List<String> annotations, Map<String, Place> places) {
            return annotations.stream()
                    .map(each -> new Line(
                            "@" + each,
                            Stream.ofNullable(places.get(each.substring(0, each.indexOf('('))))
                                    .toList()))
                    .toList();
        }

        private static List<String> what(Metadata metadata) {
            List<String> all = new ArrayList<>(List.of("kind( " + metadata.kind() + " )"));
            metadata.grade().ifPresent(each -> all.add("grade( " + each + " )"));
            text(all, "criterion", metadata.criterion());
            metadata.basis().ifPresent(each -> all.add("basis( " + each + " )"));
            text(all, "law", metadata.law().stream().map(Citation::key).collect(Collectors.joining(", ")));
            text(all, "source", metadata.source());
            return all;
        }

        private static List<String> applies(Metadata metadata) {
            List<String> all = new ArrayList<>();
            List<String> types =
                    metadata.appliesTo().stream().sorted().map(Enum::name).toList();
            if (types.size() == 1) {
                all.add("appliesTo( " + types.get(0) + " )");
            } else if (types.size() < OrganiserType.values().length) {
                text(all, "appliesTo", String.join(", ", types));
            }
            metadata.since().ifPresent(each -> text(all, "since", each.toString()));
            metadata.until().ifPresent(each -> text(all, "until", each.toString()));
            return all;
        }

        private static void text(List<String> all, String name, String text) {
            if (!text.isEmpty()) {
                all.add("%s( \"%s\" )".formatted(name, text));
            }
        }
    }
}
