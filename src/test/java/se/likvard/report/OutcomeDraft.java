package se.likvard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.likvard.assessment.AppliedLimit;
import se.likvard.assessment.Basis;
import se.likvard.assessment.Grade;
import se.likvard.assessment.Match;
import se.likvard.assessment.Missing;
import se.likvard.assessment.Outcome;
import se.likvard.assessment.Provision;
import se.likvard.assessment.RuleKind;
import se.likvard.assessment.Subject;
import se.likvard.assessment.Verdict;
import se.likvard.value.Value;
import se.likvard.value.Words;

/** An outcome in the making, for tests. */
final class OutcomeDraft {

    private final String rule;
    private final Words title;
    private final RuleKind kind;
    private final Subject subject;
    private final Verdict verdict;
    private final List<Provision> law = new ArrayList<>();
    private final List<AppliedLimit> limits = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final TreeMap<String, Value<?>> values = new TreeMap<>();
    private Optional<Grade> grade = Optional.empty();
    private Basis basis = Basis.OBSERVATION;
    private Words text = new Words("", "");

    OutcomeDraft(String rule, Words title, RuleKind kind, Subject subject, Verdict verdict) {
        this.rule = rule;
        this.title = title;
        this.kind = kind;
        this.subject = subject;
        this.verdict = verdict;
    }

    OutcomeDraft law(Provision provision) {
        law.add(provision);
        return this;
    }

    OutcomeDraft grade(Grade step) {
        grade = Optional.of(step);
        return this;
    }

    OutcomeDraft basis(Basis other) {
        basis = other;
        return this;
    }

    OutcomeDraft limit(AppliedLimit limit) {
        limits.add(limit);
        return this;
    }

    OutcomeDraft missing(Missing gap) {
        missing.add(gap);
        return this;
    }

    OutcomeDraft match(String field, Value<?> value) {
        values.put(field, value);
        return this;
    }

    OutcomeDraft text(Words words) {
        text = words;
        return this;
    }

    Outcome make() {
        List<Match> matches = values.isEmpty() ? List.of() : List.of(new Match(values));
        return new Outcome(
                rule, title, "RES-02", kind, grade, basis, law, subject, verdict, matches, limits, missing, text);
    }
}
