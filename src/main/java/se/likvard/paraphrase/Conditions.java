package se.likvard.paraphrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Condition.Count;
import se.likvard.dialect.Condition.Pattern;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Operand;
import se.likvard.dialect.Operator;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Test;
import se.likvard.value.Kind;
import se.likvard.value.Unit;
import se.likvard.value.Words;

/**
 * What must hold, as sentences.
 *
 * @param names what the rule's variables, limits and other rules are called
 */
record Conditions(Names names) {

    /** Whom the rule is about. */
    Sentence subject(RuleTree rule) {
        Pattern pattern = rule.subject();
        return Sentence.with(head(pattern), "när", "when", tests(pattern, pattern.tests()));
    }

    /** What must hold of it; all of them must. */
    List<Sentence> all(List<Condition> conditions) {
        return conditions.stream().flatMap(this::sentences).toList();
    }

    private Stream<Sentence> sentences(Condition condition) {
        if (condition instanceof Condition.All group) {
            return all(group.parts()).stream();
        }
        return condition instanceof Pattern pattern && isSame(pattern)
                ? tests(pattern, rest(pattern)).stream()
                : Stream.of(sentence(condition));
    }

    private Sentence sentence(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, true);
        }
        if (condition instanceof Condition.Not not) {
            return not(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return sentence(exists.inner());
        }
        if (condition instanceof Count count) {
            return count(count);
        }
        if (condition instanceof Condition.Any group) {
            List<Sentence> parts = group.parts().stream()
                    .map(each -> Sentence.group("allt detta stämmer:", "all of this is so:", all(List.of(each))))
                    .toList();
            return Sentence.group("minst ett av detta stämmer:", "at least one of these is so:", parts);
        }
        return Sentence.group("allt detta stämmer:", "all of this is so:", all(List.of(condition)));
    }

    private Sentence not(Condition inner) {
        if (!(inner instanceof Pattern pattern)) {
            return new Sentence(new Words("detta stämmer inte:", "this is not so:"), List.of(sentence(inner)));
        }
        if (!isSame(pattern)) {
            return pattern(pattern, false);
        }
        List<Test> tests = rest(pattern);
        boolean flag = tests.size() == 1
                && tests.get(0) instanceof Test.Comparison test
                && test.operand() instanceof Operand.Constant constant
                && constant.value() instanceof Boolean;
        return flag
                ? tests(pattern, List.of(opposite((Test.Comparison) tests.get(0))))
                        .get(0)
                : new Sentence(new Words("inte allt detta stämmer:", "not all of this is so:"), tests(pattern, tests));
    }

    private static Test opposite(Test.Comparison flag) {
        Operator other = flag.operator() == Operator.EQUAL ? Operator.NOT_EQUAL : Operator.EQUAL;
        return new Test.Comparison(flag.field(), other, flag.operand(), flag.place());
    }

    private Sentence count(Count count) {
        Pattern counted = count.counted();
        boolean outcome = counted.type().equals("Outcome");
        Words label = names.type(counted.type()).label();
        Words what = outcome
                ? new Words("antalet gånger som ", "the number of times that ")
                : new Words(
                        "antalet " + label.sv() + place(counted).sv(),
                        "the number of " + label.en() + place(counted).en());
        Sentence told = outcome
                ? Outcomes.of(counted, this, true)
                : Sentence.with(new Words("", ""), "där", "where", tests(counted, rest(counted)));
        String sv = tests(count, Words::sv, " och ");
        String en = tests(count, Words::en, " and ");
        boolean listed = !outcome && !told.parts().isEmpty(); // what is counted stands under it, so that comes last
        return new Sentence(
                listed
                        ? new Words(
                                what.sv() + " är " + sv + told.text().sv(),
                                what.en() + " is " + en + told.text().en())
                        : new Words(
                                what.sv() + told.text().sv() + " är " + sv,
                                what.en() + told.text().en() + " is " + en),
                told.parts());
    }

    private String tests(Count count, Function<Words, String> language, String and) {
        return count.tests().stream()
                .map(each -> language.apply(Compared.words(each.operator(), Kind.NUMBER, number(each.operand())))
                        + language.apply(names.aside(each.operand())))
                .collect(Collectors.joining(and));
    }

    private Words number(Operand operand) {
        if (operand instanceof Operand.Limit limit) {
            return names.limit(limit.name(), Unit.COUNT);
        }
        Object value = operand instanceof Operand.Constant constant ? constant.value() : operand;
        return new Words(value.toString(), value.toString());
    }

    private Sentence pattern(Pattern pattern, boolean there) {
        if (pattern.type().equals("Outcome")) {
            return Outcomes.of(pattern, this, there);
        }
        List<Sentence> tests = tests(pattern, rest(pattern));
        Words head = head(pattern);
        boolean known = names.type(pattern.type()).meaning().en().matches("(The|All|What) .*");
        if (known && there && tests.size() == 1) {
            return tests.get(0);
        }
        Words placed = placed(pattern);
        Words told = there || known
                ? new Words("det finns " + placed.sv(), "there is " + placed.en())
                : new Words("det finns " + none(placed.sv()), "there is " + no(placed.en()));
        Words start = known ? new Words("för " + head.sv(), "for " + head.en()) : told;
        return Sentence.with(start, known ? "" : "där", known ? "" : "where", tests);
    }

    private static String none(String head) {
        return head.startsWith("en ")
                ? "ingen " + head.substring(3)
                : head.startsWith("ett ") ? "inget " + head.substring(4) : "inte " + head;
    }

    private static String no(String head) {
        return "no " + head.replaceFirst("^(a|an) ", "");
    }

    private Words head(Pattern pattern) {
        Words brief = Grammar.brief(names.type(pattern.type()).meaning());
        return new Words(small(brief.sv()), small(brief.en()));
    }

    /** What a record is, and where: "en skolenhets resultat" is "skolenhetens" where that unit is meant. */
    private Words placed(Pattern pattern) {
        Words head = head(pattern);
        Words where = place(pattern);
        Words own = Grammar.known(head, where);
        return own.equals(head) ? new Words(head.sv() + where.sv(), head.en() + where.en()) : own;
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Where it is: at which unit, of what; that it is of the organiser goes without saying. */
    Words place(Pattern pattern) {
        return pattern.tests().stream()
                .filter(Conditions::isPlace)
                .map(Test.Comparison.class::cast)
                .map(this::place)
                .reduce(new Words("", ""), (one, other) -> new Words(one.sv() + other.sv(), one.en() + other.en()));
    }

    private Words place(Test.Comparison join) {
        if (join.field().equals("organiser")) {
            return new Words("", "");
        }
        Words noun = names.noun((Operand.FieldOf) join.operand());
        return join.field().equals("schoolUnit")
                ? new Words(" vid " + noun.sv(), " at " + noun.en())
                : new Words(" för " + noun.sv(), " for " + noun.en());
    }

    /** The tests that say more than which record is meant. */
    List<Test> rest(Pattern pattern) {
        List<Test> rest = new ArrayList<>(pattern.tests());
        rest.removeIf(Conditions::isPlace);
        return rest;
    }

    List<Sentence> tests(Pattern pattern, List<Test> tests) {
        return new Tests(names, names.type(pattern.type())).all(tests);
    }

    private static boolean isPlace(Test test) {
        return test instanceof Test.Comparison join
                && join.operator() == Operator.EQUAL
                && join.operand() instanceof Operand.FieldOf
                && (join.field().matches("organiser|schoolUnit|subject|intervention|municipalityYear")
                        || join.field().equals(Fact.THIS));
    }

    /** Whether it only says more of a record that is there already. */
    private static boolean isSame(Pattern pattern) {
        return pattern.tests().stream()
                .anyMatch(each ->
                        isPlace(each) && ((Test.Comparison) each).field().equals(Fact.THIS));
    }
}
