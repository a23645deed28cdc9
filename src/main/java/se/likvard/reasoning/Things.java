package se.likvard.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;

/** What there is, or may be, in some worlds: what the organiser has told of, and what rules have left. */
final class Things {

    private final Formulas formulas;
    private final Grounding grounding;
    /** Those that the organiser has told of. */
    private final List<Fact> facts = new ArrayList<>();

    private final Map<String, Thing> byKey = new LinkedHashMap<>();

    /** @param grounding is told of each */
    Things(Formulas formulas, Grounding grounding) {
        this.formulas = formulas;
        this.grounding = grounding;
    }

    /** The facts that the organiser has told of. */
    List<Fact> facts() {
        return facts;
    }

    /** @throws IllegalArgumentException if nothing has that key */
    Thing at(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }

    Optional<Thing> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Adds what others tell of, without what rules have left there. */
    void addAll(Things others) {
        others.facts.forEach(fact -> {
            facts.add(fact);
            add(others.at(fact.key()));
        });
    }

    /** @throws IllegalArgumentException if it stands for any number of facts */
    void add(Fact fact, Domains domains) {
        if (fact.presence() == Presence.ANY_NUMBER) {
            throw new IllegalArgumentException(fact.key() + " stands for any number of facts");
        }
        facts.add(fact);
        Formula there = Thing.presence(fact, formulas);
        add(new Thing(fact.type(), fact.key(), there, there, false, name -> domains.term(fact, name)));
    }

    /** The same, where a fact may also stand for any number of facts. */
    void addPartlyKnown(Fact fact, Domains domains) {
        if (fact.presence() == Presence.ANY_NUMBER) {
            addMany(fact);
        } else {
            add(fact, domains);
        }
    }

    /** What nobody has told of a list: nothing is surely there, and nothing is known of what may be. */
    private void addMany(Fact fact) {
        facts.add(fact);
        leave(fact, formulas.of(false), Thing.presence(fact, formulas), Map.of());
    }

    /** What a rule leaves: there when one formula holds, and possibly when the other does. */
    void leave(Fact fact, Formula there, Formula possible, Map<String, Link> linked) {
        boolean many = fact.presence() == Presence.ANY_NUMBER;
        add(new Thing(fact.type(), fact.key(), there, possible, many, name -> {
            Link link = linked.get(name);
            return link == null
                    ? Term.settled(fact.read(name).value())
                    : at(link.key()).see(link.field()).as(link.as());
        }));
    }

    private void add(Thing thing) {
        byKey.put(thing.key(), thing);
        grounding.add(thing);
    }
}
