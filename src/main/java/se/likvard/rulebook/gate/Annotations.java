package se.likvard.rulebook.gate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.likvard.value.Nearest;

/** Reads the annotations between the rule's name and when from the text itself: Drools' tree has no places for them and keeps one of two. */
final class Annotations {

    private final List<Token> header;
    private final Mask mask;
    private final Problems slips;
    private final Problems problems;
    private final Map<String, Annotation> read = new LinkedHashMap<>();
    private final Set<String> damaged = new HashSet<>();
    private int at;

    /** Annotations before when; slips of the pen in a text without quotes are part of that mistake. */
    Annotations(List<Token> header, Mask mask, Problems slips, Problems problems) {
        this.header = header;
        this.mask = mask;
        this.slips = slips;
        this.problems = problems;
    }

    /** Those that are well formed, by name. */
    Map<String, Annotation> read() {
        while (at < header.size()) {
            int begin = at;
            int end = next();
            Token first = header.get(begin);
            if (first.is("@") ? !annotation(begin, end) : attribute(first)) {
                mask.blank(first.start(), header.get(end - 1).end());
            }
            at = end;
        }
        return read;
    }

    /** Names that were written but could not be read: nobody needs to hear that they are missing too. */
    Set<String> damaged() {
        return damaged;
    }

    /** Where the annotation or attribute that begins here ends: with its parentheses, or before the next one. */
    private int next() {
        boolean annotation = header.get(at).is("@");
        int depth = 0;
        for (int i = at + 1; i < header.size(); i++) {
            Token token = header.get(i);
            boolean begins = token.is("@") || (!header.get(i - 1).is("@") && Foreign.isAttribute(joined(i)));
            if (depth <= 0 && begins) {
                return i;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (annotation && depth == 0 && token.is(")")) {
                return i + 1;
            }
        }
        return header.size();
    }

    /** A word with what is written together with it, as in no-loop. */
    private String joined(int from) {
        StringBuilder name = new StringBuilder(header.get(from).text());
        for (int i = from + 1; i < header.size() && joins(header.get(i - 1), header.get(i)); i++) {
            name.append(header.get(i).text());
        }
        return name.toString();
    }

    private static boolean joins(Token one, Token next) {
        return one.touches(next) && (next.is("-") || (one.is("-") && next.isWord()));
    }

    /** Always wrong, whichever attribute it is. */
    private boolean attribute(Token first) {
        String name = joined(at);
        problems.at(
                first,
                "%s får inte stå här: en regel har bara annoteringar (@kind, @source …) före when".formatted(name),
                "%s may not stand here: a rule has only annotations (@kind, @source …) before when".formatted(name));
        return true;
    }

    private boolean annotation(int begin, int end) {
        Token sign = header.get(begin);
        String name = begin + 1 < end ? header.get(begin + 1).text() : "";
        if (!Annotation.NAMES.contains(name)) {
            unknown(sign, name);
            return false;
        }
        if (read.containsKey(name)) {
            problems.at(sign, "@%s står två gånger".formatted(name), "@%s is there twice".formatted(name));
            return false;
        }
        damaged.add(name);
        List<Token> rest = header.subList(begin + 2, end);
        if (!argument(name, sign, rest)) {
            return false;
        }
        damaged.remove(name);
        read.put(name, new Annotation(sign, name, rest.get(1)));
        return true;
    }

    private void unknown(Token sign, String name) {
        String near = Nearest.to(name, Annotation.NAMES).map(each -> "@" + each).orElse("");
        String names = "@" + String.join(", @", Annotation.NAMES);
        Annotation.NAMES.stream().filter(each -> ("@" + each).equals(near)).forEach(damaged::add);
        problems.at(
                sign,
                "annoteringen @%s finns inte, %s"
                        .formatted(name, near.isEmpty() ? "de som finns är " + names : "menade du " + near),
                "there is no annotation @%s, %s"
                        .formatted(name, near.isEmpty() ? "there are " + names : "did you mean " + near));
    }

    private boolean argument(String name, Token sign, List<Token> rest) {
        boolean one = rest.size() == 3 && rest.get(0).is("(") && rest.get(2).is(")");
        if (one && rest.get(1).kind() == form(name, rest.get(1))) {
            return true;
        }
        Token wrong = rest.size() > 1 ? rest.get(1) : sign;
        if (slips.tellsOf(wrong, wrong) && wrong.kind() == Token.Kind.TEXT) {
            return false;
        }
        if (rest.isEmpty() || !rest.get(0).is("(") || rest.size() < 3) {
            problems.at(
                    sign,
                    "@%s ska ha ett värde inom parentes".formatted(name),
                    "@%s must have a value in parentheses".formatted(name));
        } else if (Annotation.takesWord(name)) {
            problems.at(
                    wrong,
                    "@%s ska ha ett enda ord utan citattecken".formatted(name),
                    "@%s must have a single word without quotes".formatted(name));
        } else {
            slips.takeBack(wrong, rest.get(rest.size() - 1));
            problems.at(
                    wrong,
                    "@%s: sätt texten inom citattecken, en enda text".formatted(name),
                    "@%s: put the text in quotes, one text only".formatted(name));
        }
        return false;
    }

    private static Token.Kind form(String name, Token given) {
        boolean either = name.equals("appliesTo") && given.isWord();
        return Annotation.takesWord(name) || either ? Token.Kind.WORD : Token.Kind.TEXT;
    }
}
