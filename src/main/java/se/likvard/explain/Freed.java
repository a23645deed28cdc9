package se.likvard.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.explain.Circumstance.Kind;
import se.likvard.reasoning.Formula;
import se.likvard.reasoning.Worlds;
import se.likvard.value.Unknown;
import se.likvard.value.Value;

/** What a rule says when everything that is so may be otherwise, and all that is so. */
final class Freed {

    private static final String OUTCOME = "Outcome";

    private final Worlds worlds;
    private final Map<String, Fact> real;
    private final Set<String> openLists;
    private final List<Fact> opened;

    /**
     * Frees facts.
     *
     * @param real the facts as they are
     * @param opened the same with everything that may differ left open, and those that might be there too
     * @param openLists the paths of the lists of which nobody has told that they hold no more
     */
    Freed(
            Vocabulary vocabulary,
            RuleTree rule,
            Limits limits,
            List<Fact> real,
            List<Fact> opened,
            Set<String> openLists) {
        this.real = real.stream().collect(Collectors.toMap(Fact::key, each -> each));
        this.openLists = openLists;
        List<Fact> known = opened.stream()
                .flatMap(each -> Stream.ofNullable(this.real.get(each.key())))
                .toList();
        this.worlds = new Worlds(vocabulary, List.of(rule), limits, opened, known, (type, field) -> Optional.empty());
        this.opened = opened;
    }

    Worlds worlds() {
        return worlds;
    }

    /** What is so of all that a formula is about, the circumstances of the fact of one key first. */
    List<Circumstance> about(Formula formula, String first) {
        return new Told(worlds.wording().about(formula))
                .of(opened).stream()
                        .sorted(Comparator.comparing((Circumstance each) ->
                                        !each.fact().map(Fact::key).orElse("").equals(first))
                                .thenComparing(Circumstance::kind)
                                .thenComparing(Circumstance::path))
                        .toList();
    }

    /** Gathers what is so of what some paths stand for. */
    private final class Told {

        private final Set<String> paths;
        private final List<Circumstance> circumstances = new ArrayList<>();
        private final Map<String, List<Formula>> others = new TreeMap<>();
        private final Set<String> lists = new HashSet<>();

        Told(Set<String> paths) {
            this.paths = paths;
        }

        List<Circumstance> of(List<Fact> opened) {
            paths.forEach(this::addField);
            opened.forEach(this::add);
            others.forEach((list, none) -> {
                String parent = list.substring(0, Math.max(0, list.lastIndexOf('.')));
                boolean ofReal = parent.isEmpty() || real.containsKey(parent);
                if (ofReal && !openLists.contains(list) && lists.contains(list)) {
                    add(Kind.LIST, list, Optional.empty(), "", worlds.all(none));
                }
            });
            return circumstances;
        }

        private void add(Fact fact) {
            Fact own = real.get(fact.key());
            boolean speaks = fact.absence().stream().anyMatch(gap -> paths.contains(gap.path()));
            if (own != null) {
                there(fact, own, speaks);
            } else if (fact.type().equals(OUTCOME)) {
                if (speaks) {
                    add(Kind.NOT_FOUND, fact.key(), Optional.of(fact), "", worlds.not(worlds.there(fact.key())));
                }
            } else if (isElement(fact)) {
                others.computeIfAbsent(list(fact), any -> new ArrayList<>()).add(worlds.not(worlds.there(fact.key())));
                if (speaks) {
                    lists.add(list(fact));
                }
            }
        }

        private void there(Fact fact, Fact own, boolean speaks) {
            boolean mayBeGone = fact.presence() != Presence.SURE && own.presence() == Presence.SURE;
            boolean outcome = fact.type().equals(OUTCOME);
            if (speaks && mayBeGone && (isElement(fact) || outcome)) {
                add(outcome ? Kind.FOUND : Kind.RECORD, fact.key(), Optional.of(own), "", worlds.there(fact.key()));
            }
        }

        private void addField(String path) {
            int dot = path.lastIndexOf('.');
            String field = path.substring(dot + 1);
            Fact own = real.get(path.substring(0, Math.max(0, dot)));
            if (own != null && own.fields().containsKey(field)) {
                Value<?> value = own.read(field).value();
                if (!(value instanceof Unknown<?>)) {
                    add(Kind.FIELD, path, Optional.of(own), field, worlds.holds(own.key(), field, value));
                }
            }
        }

        private void add(Kind kind, String path, Optional<Fact> fact, String field, Formula holds) {
            if (!holds.isTrue()) {
                circumstances.add(new Circumstance(kind, path, fact, field, holds));
            }
        }
    }

    /** Whether it is a record of a list of its own, and not one that comes with another. */
    private static boolean isElement(Fact fact) {
        return fact.absence().stream().anyMatch(gap -> gap.path().equals(fact.key()));
    }

    private static String list(Fact fact) {
        return fact.key().substring(0, Math.max(0, fact.key().lastIndexOf('[')));
    }

    /** When a rule's scope and condition hold of the fact of a key. */
    Formula found(RuleTree rule, String key) {
        return worlds.all(List.of(worlds.scope(rule, key), worlds.condition(rule, key)));
    }

    /** The paths of the lists that some facts say nobody has told in full. */
    static Set<String> openLists(Collection<Fact> facts) {
        Set<String> open = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.presence() == Presence.ANY_NUMBER)
                .forEach(fact -> fact.absence().forEach(gap -> open.add(gap.path())));
        return open;
    }
}
