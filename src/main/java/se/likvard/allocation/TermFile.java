package se.likvard.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.likvard.allocation.Version.Term;
import se.likvard.allocation.Version.Term.Of;
import se.likvard.organiser.OrganiserType;
import se.likvard.value.Problem;
import se.likvard.value.Unit;
import se.likvard.yaml.Entries;
import se.likvard.yaml.Yaml.Node;

/** Reads the deductions and supplements of a {@code model.yaml}. */
final class TermFile {

    static final List<String> KEYS = List.of("type", "name", "rate", "perSchool", "perPupil", "pool");

    private final List<Pool> pools;
    private final List<Problem> problems;
    private final Set<List<Object>> told = new HashSet<>();

    TermFile(List<Pool> pools, List<Problem> problems) {
        this.pools = pools;
        this.problems = problems;
    }

    List<Term> read(List<Node> nodes) {
        List<Term> terms = new ArrayList<>();
        nodes.forEach(node -> Entries.read(node, KEYS, problems, this::term).ifPresent(terms::add));
        return List.copyOf(terms);
    }

    private Term term(Entries entries) {
        List<Of> given =
                Stream.of(Of.values()).filter(each -> entries.has(each.key())).toList();
        if (given.size() != 1) {
            entries.problem(
                    given.isEmpty() ? "name" : given.get(1).key(),
                    "ange ett av rate (andel av bruttot), perSchool och perPupil (kronor)",
                    "state one of rate (a share of the gross), perSchool and perPupil (kronor)");
        }
        Of of = given.isEmpty() ? Of.GROSS : given.get(0);
        Term term = new Term(
                entries.word("type", OrganiserType.class),
                entries.textOrWords("name"),
                of,
                pool(entries, of),
                given.isEmpty() ? ModelFile.NOTHING : number(entries, of));
        if (!told.add(List.of(term.type(), term.name()))) {
            entries.problem("name", "samma villkor står två gånger", "the same term stands twice");
        }
        return term;
    }

    private Sourced number(Entries entries, Of of) {
        return ModelFile.number(entries, of.key(), of == Of.GROSS ? Unit.SHARE_DIFFERENCE : Unit.PURE, problems);
    }

    /** The pool whose pupils count: the one that is named, or the only one. */
    private Optional<String> pool(Entries entries, Of of) {
        List<String> known = pools.stream().map(Pool::id).toList();
        if (of != Of.PUPIL) {
            if (entries.has("pool")) {
                entries.problem("pool", "hör bara till perPupil", "belongs to perPupil only");
            }
            return Optional.empty();
        }
        if (!entries.has("pool") && known.size() == 1) {
            return Optional.of(known.get(0));
        }
        String named = entries.text("pool");
        if (entries.has("pool") && !known.contains(named)) {
            String all = String.join(", ", known);
            entries.problem("pool", "potten ska vara en av " + all, "the pool must be one of " + all);
        }
        return Optional.of(named);
    }
}
