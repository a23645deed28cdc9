package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Presence;

/** An organiser's way through the stages by Drools. */
final class DroolsSitting implements Sitting {

    private final KieSession session;
    private final Map<String, FactLoader> loaders;
    private final Codes codes;
    private final Map<Object, Fact> origins = new IdentityHashMap<>();
    private List<Firing> firings = new ArrayList<>();

    DroolsSitting(KieSession session, Map<String, FactLoader> loaders, Codes codes) {
        this.session = session;
        this.loaders = loaders;
        this.codes = codes;
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.add(Firing.of(event.getMatch(), origins));
            }
        });
    }

    @Override
    public void add(Collection<Fact> facts) {
        add(facts, loaders.keySet());
    }

    /** The same, when the only stage that will fire reads facts of these types alone. */
    void add(Collection<Fact> facts, Set<String> types) {
        facts.stream().filter(fact -> fact.presence() == Presence.ANY_NUMBER).forEach(fact -> codes.many(fact.key()));
        for (Fact fact : facts) {
            FactLoader loader = loaders.get(fact.type());
            if (loader != null && types.contains(fact.type())) {
                Object carrier = loader.carrier(fact, codes);
                origins.put(carrier, fact);
                session.insert(carrier);
            }
        }
    }

    @Override
    public List<Firing> fire(int stage) {
        firings = new ArrayList<>();
        session.getAgenda().getAgendaGroup(Emitter.group(stage)).setFocus();
        session.fireAllRules();
        return firings;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
