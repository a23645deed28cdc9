package se.likvard.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Status;
import se.likvard.dialect.Answers;
import se.likvard.dialect.Condition;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Field;
import se.likvard.dialect.Vocabulary;
import se.likvard.rulebook.gate.Citation;
import se.likvard.rulebook.gate.UsedLimit;
import se.likvard.value.Kind;
import se.likvard.value.Nearest;
import se.likvard.value.Problem;

/** What must hold between the files of a rulebook: every name that is used is there, and no text says more than its rule may. */
final class Together {

    private final List<Rule> rules;
    private final Set<String> names;
    private final Map<String, Parameter> parameters;
    private final LawTable law;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    /**
     * The rules and what they share.
     *
     * @param names of all rules and parameters that there are, sound or not: what is wrong in one is told in its own place
     */
    Together(
            List<Rule> rules,
            Set<String> names,
            Map<String, Parameter> parameters,
            LawTable law,
            Vocabulary vocabulary,
            List<Problem> problems) {
        this.rules = rules;
        this.names = names;
        this.parameters = parameters;
        this.law = law;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check() {
        List<String> recommendations = names.stream()
                .filter(each -> each.startsWith("recommendations/"))
                .toList();
        for (Rule rule : rules) {
            rule.used().forEach(limit -> limit(limit));
            law(rule);
            rule.texts().check(placeholders(rule), problems);
            rule.advice().ifPresent(advice -> advice.check(recommendations, problems));
            breach(rule);
            exhibit(rule);
        }
        new Replacements(rules).check(problems);
    }

    private void exhibit(Rule rule) {
        String subject =
                Objects.requireNonNull(rule.patterns().get(rule.subject())).type();
        rule.advice()
                .flatMap(Advice::shows)
                .filter(shown -> !shown.subject().equals(subject))
                .ifPresent(shown -> problems.add(Problem.at(
                        rule.name() + "/advice.yaml",
                        "shows: %s visas bara där regeln gäller %s, inte %s".formatted(shown, shown.subject(), subject),
                        "shows: %s is shown only where the rule is about %s, not %s"
                                .formatted(shown, shown.subject(), subject))));
    }

    private void limit(UsedLimit used) {
        Parameter parameter = parameters.get(used.name());
        if (parameter == null && names.contains(used.name())) {
            return;
        }
        if (parameter == null) {
            Optional<String> nearest = Nearest.to(used.name(), parameters.keySet());
            tell(
                    used.place().toString(),
                    "parametern limit.%s finns inte".formatted(used.name()) + meant("; menade du limit.%s?", nearest),
                    "the parameter limit.%s does not exist".formatted(used.name())
                            + meant("; did you mean limit.%s?", nearest));
        } else if (parameter.isYearly()) {
            tell(
                    used.place().toString(),
                    "limit.%s har ett värde per läsår och kan bara användas av indikatorer".formatted(used.name()),
                    "limit.%s has a value for each school year and only indicators can use it".formatted(used.name()));
        } else if (used.unit() != null && used.unit() != parameter.unit()) {
            tell(
                    used.place().toString(),
                    "limit.%s är i %s men jämförs med %s".formatted(used.name(), parameter.unit(), used.unit()),
                    "limit.%s is in %s but is compared with %s".formatted(used.name(), parameter.unit(), used.unit()));
        }
    }

    /** A provision must have a wording on every day of the rule, as far as the law is known. */
    private void law(Rule rule) {
        for (Citation citation : rule.metadata().law()) {
            String key = citation.key();
            String where = citation.place().toString();
            List<LawTable.Wording> wordings = law.provisions().getOrDefault(key, List.of());
            LocalDate since = rule.metadata().since().orElse(law.knownUntil());
            LocalDate until = rule.metadata().until().orElse(law.knownUntil());
            if (wordings.isEmpty()) {
                Optional<String> nearest = Nearest.to(key, law.provisions().keySet());
                tell(
                        where,
                        "lagrummet %s finns inte i law.yaml".formatted(key) + meant("; menade du %s?", nearest),
                        "the provision %s is not in law.yaml".formatted(key) + meant("; did you mean %s?", nearest));
            } else {
                law.without(key, since, until)
                        .ifPresent(day -> tell(
                                where,
                                "lagrummet %s har ingen lydelse %s".formatted(key, day),
                                "the provision %s has no wording on %s".formatted(key, day)));
            }
        }
    }

    /** The nearest right name, when there is one. */
    private static String meant(String words, Optional<String> nearest) {
        return nearest.map(words::formatted).orElse("");
    }

    private Collection<String> placeholders(Rule rule) {
        List<String> known = new ArrayList<>();
        rule.patterns().forEach((variable, pattern) -> {
            if (!variable.startsWith("$_")) {
                String owner = variable.substring(1);
                known.add(owner + "." + Fact.THIS);
                vocabulary
                        .type(pattern.type())
                        .orElseThrow()
                        .fields()
                        .forEach(field -> known.addAll(figures(owner, field)));
            }
        });
        names.stream().filter(each -> !each.contains("/")).forEach(limit -> known.add("limit." + limit));
        rule.tree().conditions().stream()
                .filter(Condition.Count.class::isInstance)
                .forEach(count -> known.add(((Condition.Count) count).variable().substring(1)));
        return known;
    }

    /** A field, a number also as the least that it may be, and what a computed field was computed from. */
    private static List<String> figures(String owner, Field field) {
        String name = owner + "." + field.name();
        List<String> names = new ArrayList<>(List.of(name));
        if (field.kind() == Kind.NUMBER) {
            names.add(name + Figures.LEAST);
        }
        if (field.answers() == Answers.ENGINE && field.kind() != Kind.FACT) {
            names.add(name + Figures.INPUTS);
        }
        return names;
    }

    /** Only the law can be breached, and no rule of thumb decides what the law says. */
    private void breach(Rule rule) {
        boolean law = rule.metadata().basis().filter(Basis.LAW::equals).isPresent();
        boolean thumb = rule.limits().stream()
                .flatMap(name -> Stream.ofNullable(parameters.get(name)))
                .flatMap(parameter -> parameter.values().stream())
                .anyMatch(dated -> dated.status() == Status.H);
        if (rule.observes() && (!law || thumb)) {
            rule.texts()
                    .suspectedBreach()
                    .ifPresent(place -> tell(
                            place.toString(),
                            "bara en regel med basis LAW och utan gränsvärde av status H får säga misstänkt brist",
                            "only a rule with basis LAW and without a limit of status H may say suspected breach"));
        }
    }

    private void tell(String where, String sv, String en) {
        problems.add(Problem.at(where, sv, en));
    }
}
