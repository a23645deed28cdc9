package se.likvard.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.assessment.Assessment;
import se.likvard.assessment.Certainty;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Subject;
import se.likvard.dialect.Fact;
import se.likvard.explain.Forecast.Chance;
import se.likvard.rulebook.Computed;
import se.likvard.rulebook.Described;
import se.likvard.rulebook.Rulebook;
import se.likvard.value.Words;

/** Makes an outlook of what becomes of each claim. */
final class Looking {

    private final Rulebook rulebook;
    private final Assessment assessment;
    private final Prospect prospect;
    private final Map<String, Fact> facts;
    private final Map<Claim, Chance> chances;
    private final Computed computed;

    Looking(Rulebook rulebook, Assessment assessment, Prospect prospect, Map<String, Fact> facts) {
        this.rulebook = rulebook;
        this.assessment = assessment;
        this.prospect = prospect;
        this.facts = facts;
        this.chances = prospect.chances();
        this.computed = new Computed(rulebook, assessment.asOf());
    }

    Outlook outlook() {
        Map<String, List<Claim.Graded>> scopes = new TreeMap<>();
        Stream.concat(Stream.of(""), assessment.areas().keySet().stream())
                .forEach(scope -> scopes.put(scope, new ArrayList<>()));
        claims(Claim.Graded.class)
                .forEach(each -> scopes.computeIfAbsent(each.scope(), any -> new ArrayList<>())
                        .add(each));
        List<GradeOutlook> grades = scopes.entrySet().stream()
                .map(each -> grade(each.getKey(), each.getValue()))
                .toList();
        return new Outlook(grades.get(0), grades.subList(1, grades.size()), advice());
    }

    private <T extends Claim> Stream<T> claims(Class<T> type) {
        return chances.keySet().stream().filter(type::isInstance).map(type::cast);
    }

    private GradeOutlook grade(String scope, List<Claim.Graded> claims) {
        List<Claim.Graded> left = claims.stream()
                .filter(each -> chances.get(each) != Chance.IMPOSSIBLE)
                .toList();
        SortedMap<Grade, Standing> grades = new TreeMap<>();
        Standing ungraded = Standing.IMPOSSIBLE;
        for (Claim.Graded each : left) {
            Standing standing = left.size() == 1
                    ? Standing.CERTAIN
                    : chances.get(each) == Chance.SHOWN ? Standing.POSSIBLE : Standing.NOT_DECIDED;
            each.grade().ifPresent(grade -> grades.put(grade, standing));
            ungraded = each.grade().isPresent() ? ungraded : standing;
        }
        Stream<Claim.Graded> open = left.stream().filter(each -> left.size() > 1 && isOpen(each));
        return new GradeOutlook(scope, name(scope), grades, ungraded, prospect.reasons(open.toList()));
    }

    private boolean isOpen(Claim claim) {
        return chances.getOrDefault(claim, Chance.IMPOSSIBLE).isOpen();
    }

    private Words name(String scope) {
        return scope.isEmpty()
                ? new Words("sammantaget", "overall")
                : Optional.ofNullable(facts.get("areas[" + scope + "]"))
                        .map(Fact::name)
                        .orElse(new Words(scope, scope));
    }

    private List<AdviceOutlook> advice() {
        Map<String, Words> titles = new LinkedHashMap<>();
        rulebook.described().forEach(each -> titles.put(each.name(), each.title()));
        assessment
                .recommendations()
                .forEach(each -> titles.put(each.rule() + " " + each.subject().key(), each.title()));
        Set<String> given = assessment.recommendations().stream()
                .filter(each -> each.certainty() == Certainty.POSSIBLE)
                .map(each -> each.rule() + " " + each.subject().key())
                .collect(Collectors.toSet());
        Map<String, Claim.Advised> claims = new TreeMap<>();
        claims(Claim.Advised.class)
                .forEach(each -> claims.put(
                        each.rule() + " " + each.subject(), new Claim.Advised(each.rule(), each.subject(), true)));
        return claims.values().stream()
                .map(each -> advice(each, titles))
                .filter(each -> each.standing() != Standing.IMPOSSIBLE
                        || given.contains(each.rule() + " " + each.subject().key()))
                .sorted(Comparator.comparing(AdviceOutlook::rule).thenComparing(AdviceOutlook::subject))
                .toList();
    }

    private AdviceOutlook advice(Claim.Advised claim, Map<String, Words> titles) {
        Claim not = new Claim.Advised(claim.rule(), claim.subject(), false);
        Chance is = chances.getOrDefault(claim, Chance.IMPOSSIBLE);
        Chance isNot = chances.getOrDefault(not, Chance.IMPOSSIBLE);
        Standing standing = is == Chance.IMPOSSIBLE
                ? Standing.IMPOSSIBLE
                : isNot == Chance.IMPOSSIBLE
                        ? Standing.CERTAIN
                        : is == Chance.SHOWN && isNot == Chance.SHOWN ? Standing.POSSIBLE : Standing.NOT_DECIDED;
        Words title = titles.getOrDefault(
                claim.rule() + " " + claim.subject(), titles.getOrDefault(claim.rule(), new Words("", "")));
        List<Line> reasons = standing == Standing.NOT_DECIDED
                ? prospect.reasons(Stream.of(claim, not).filter(this::isOpen).toList())
                : List.of();
        return new AdviceOutlook(claim.rule(), title, subject(claim), standing, reasons);
    }

    private Subject subject(Claim.Advised claim) {
        Fact fact = facts.get(claim.subject());
        if (fact != null) {
            return new Subject(fact.type(), fact.id(), fact.name(), fact.key());
        }
        Words many = computed.at(claim.subject());
        String type = rulebook.described().stream()
                .filter(each -> each.name().equals(claim.rule()))
                .map(Described::tree)
                .map(tree -> tree.subject().type())
                .findFirst()
                .orElse("");
        return new Subject(
                type,
                "",
                new Words(many.sv() + " som inte är uppgivna", many.en() + " that are not given"),
                claim.subject());
    }
}
