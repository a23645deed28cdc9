package se.likvard.rulebook.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.likvard.value.Nearest;

/**
 * The parts of a rule file, by its words rule, when, then and end.
 *
 * @param rule the word rule, for what has no other place
 * @param header between the name and when: the annotations
 * @param condition between when and then
 */
record Outline(Token rule, List<Token> header, List<Token> condition) {

    /** The word rule where another rule begins than the one that begins first; empty when there is one at most. */
    static Optional<Token> second(List<Token> tokens) {
        Reader reader = new Reader(tokens, "", new Mask(""), new Problems());
        int first = reader.find("rule", 0, tokens.size());
        int next = first < 0 ? -1 : reader.nextRule(first + 1);
        return next < 0 ? Optional.empty() : Optional.of(tokens.get(next));
    }

    /** Finds the parts and tells what is wrong with them; empty when they cannot be told apart. */
    static Optional<Outline> of(List<Token> tokens, String expectedName, Mask mask, Problems problems) {
        return new Reader(tokens, expectedName, mask, problems).read();
    }

    private record Reader(List<Token> tokens, String expectedName, Mask mask, Problems problems) {

        Optional<Outline> read() {
            int rule = find("rule", 0, tokens.size());
            if (rule < 0) {
                noRule();
                return Optional.empty();
            }
            before(rule);
            int next = nextRule(rule + 1);
            int limit = next < 0 ? tokens.size() : next;
            if (next >= 0) {
                secondRule(rule, next);
            }
            return parts(rule, limit);
        }

        /** Also of a rule that lacks some of its words: what else is wrong with it is then told too. */
        private Optional<Outline> parts(int rule, int limit) {
            int when = find("when", rule, limit);
            int then = find("then", when < 0 ? rule : when, limit);
            int end = lastEnd(then < 0 ? rule : then, limit);
            boolean named = name(rule, limit);
            if (end < 0) {
                noEnd(rule, limit);
            }
            int header = when >= 0 ? when : noWhen(rule, then < 0 ? limit : then);
            int last = then >= 0 ? then : noThen(when < 0 ? rule : when, end < 0 ? limit : end, limit);
            if (!named || header < 0 || header > last) {
                return Optional.empty();
            }
            if (then >= 0) {
                new Consequence(tokens, mask, problems).check(then, end < 0 ? limit : end);
            }
            after(end, limit);
            int first = tokens.get(header).isVariable() ? header : Math.min(header + 1, last);
            return Optional.of(
                    new Outline(tokens.get(rule), tokens.subList(rule + 2, header), tokens.subList(first, last)));
        }

        private int find(String word, int from, int to) {
            return first(from, to, each -> each.is(word));
        }

        private int lastEnd(int from, int to) {
            for (int i = to - 1; i > from; i--) {
                if (tokens.get(i).is("end")) {
                    return i;
                }
            }
            return -1;
        }

        /** The word rule again, where a rule can begin: after end, or with a name. */
        private int nextRule(int from) {
            for (int i = find("rule", from, tokens.size()); i >= 0; i = find("rule", i + 1, tokens.size())) {
                boolean named = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.TEXT;
                if (named || tokens.get(i - 1).is("end")) {
                    return i;
                }
            }
            return -1;
        }

        private void noRule() {
            if (tokens.isEmpty()) {
                return;
            }
            before(tokens.size());
            Token first = tokens.get(0);
            problems.at(
                    first,
                    "filen ska börja med rule \"%s\", här står %s".formatted(expectedName, first.text()),
                    "the file must begin with rule \"%s\", here is %s".formatted(expectedName, first.text()));
        }

        private void before(int rule) {
            boolean told = false;
            for (Token token : tokens.subList(0, rule)) {
                if (Foreign.beginsDeclaration(token.text())) {
                    told = true;
                    problems.at(
                            token,
                            token.text() + " hör inte hemma i en regelfil: den har en regel och inget annat",
                            token.text() + " does not belong in a rule file: it has one rule and nothing else");
                }
            }
            if (rule > 0 && rule < tokens.size()) {
                if (!told) {
                    stray(tokens.get(0), "före rule", "before rule");
                }
                mask.blank(tokens.get(0).start(), tokens.get(rule).start());
            }
        }

        private void stray(Token token, String sv, String en) {
            problems.at(
                    token,
                    "%s får inte stå %s: en fil har en regel och inget annat".formatted(token.text(), sv),
                    "%s may not stand %s: a file has one rule and nothing else".formatted(token.text(), en));
        }

        private void secondRule(int first, int next) {
            boolean same = next + 1 < tokens.size()
                    && tokens.get(next + 1).is(tokens.get(first + 1).text());
            int line = tokens.get(first).place().line();
            problems.at(
                    tokens.get(next),
                    same
                            ? "regelnamnet finns redan på rad %s; en fil har en regel".formatted(line)
                            : "en fil har en regel; den första börjar på rad %s: flytta denna till en egen mapp"
                                    .formatted(line),
                    same
                            ? "the rule's name is already there on line %s; a file has one rule".formatted(line)
                            : "a file has one rule; the first begins on line %s: move this to a folder of its own"
                                    .formatted(line));
            mask.blank(tokens.get(next).start(), tokens.get(tokens.size() - 1).end());
        }

        private boolean name(int rule, int limit) {
            String right = "\"" + expectedName + "\"";
            boolean there = rule + 1 < limit;
            Token name = there ? tokens.get(rule + 1) : tokens.get(rule);
            if (!there || !name.is(right)) {
                problems.at(
                        name,
                        "regeln ska heta %s, som sin mapp".formatted(right),
                        "the rule must be called %s, as its folder".formatted(right));
            }
            return there && name.kind() == Token.Kind.TEXT;
        }

        /** Where the header ends: at what was meant as when, or else where a variable begins the condition; -1 if nowhere. */
        private int noWhen(int rule, int limit) {
            int near = first(rule + 2, limit, Reader::meansWhen);
            String written = near < 0 ? "" : ": " + tokens.get(near).text();
            problems.at(
                    tokens.get(near < 0 ? rule : near),
                    "when saknas eller är felstavat" + written,
                    "when is missing or misspelt" + written);
            if (near >= 0) {
                mask.put(tokens.get(near), "when");
            }
            return near >= 0 ? near : first(rule + 2, limit, Token::isVariable);
        }

        private static boolean meansWhen(Token token) {
            return token.isWord()
                    && (Nearest.to(token.text(), List.of("when")).isPresent() || token.is("om") || token.is("När"));
        }

        private int first(int from, int to, Predicate<Token> wanted) {
            for (int i = from; i < to; i++) {
                if (wanted.test(tokens.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** Where the condition ends: before the consequence, or else at the end. */
        private int noThen(int from, int end, int limit) {
            int named = find("outcome", from, end);
            int outcome = named >= 0 ? named : Consequence.statement(tokens, from, end);
            Token near = tokens.get(outcome >= 0 ? outcome : Math.min(end, limit - 1));
            problems.at(
                    near,
                    "then saknas mellan villkor och slutsats",
                    "then is missing between condition and consequence");
            if (outcome >= 0) {
                mask.blank(
                        near.start(),
                        end < limit
                                ? tokens.get(end).start()
                                : tokens.get(limit - 1).end());
                mask.put(near, "then");
            }
            return outcome >= 0 ? outcome : end;
        }

        private void noEnd(int rule, int limit) {
            problems.at(
                    tokens.get(limit - 1),
                    "regeln %s saknar end på slutet"
                            .formatted(tokens.get(Math.min(rule + 1, limit - 1)).text()),
                    "the rule %s lacks end at its end"
                            .formatted(tokens.get(Math.min(rule + 1, limit - 1)).text()));
            mask.append(" end");
        }

        private void after(int end, int limit) {
            if (end >= 0 && end + 1 < limit) {
                stray(tokens.get(end + 1), "efter end", "after end");
                mask.blank(tokens.get(end).end(), tokens.get(limit - 1).end());
            }
        }
    }
}
