package se.likvard.rulebook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import se.likvard.dialect.Fact;
import se.likvard.dialect.Limits;
import se.likvard.dialect.Presence;
import se.likvard.dialect.RuleTree;
import se.likvard.dialect.Vocabulary;
import se.likvard.organiser.OrganiserType;

/** The same emitted twins as a newcomer to Drools would run them: stock settings, a new session for each organiser. */
final class StockDrools {

    private static final String PACKAGE = "likvard";

    /** The rules of a day, each layer compiled by itself. */
    record Edition(List<Layer> layers, List<StockDrools> stages) {

        /** The same layers as the engine's, over stock Drools. */
        static Edition of(Rulebook rulebook) {
            return of(rulebook, DrlCompiler::byMvel);
        }

        /** The same, compiled in another way. */
        static Edition of(Rulebook rulebook, DrlCompiler compiler) {
            DayPolicy policy = new DayPolicy(rulebook.parameters(), Invented.DAY);
            List<Layer> layers = rulebook.editions().on(Invented.DAY).layers();
            List<StockDrools> stages = layers.stream()
                    .map(layer -> new StockDrools(
                            layer.rules().stream().map(Rule::tree).toList(),
                            rulebook.vocabulary(),
                            policy,
                            compiler))
                    .toList();
            return new Edition(layers, stages);
        }

        /** What every rule says of every subject, where stock Drools is right. */
        List<Judged> judge(List<Fact> facts, OrganiserType type, OutcomeFacts.SuspectedBreach breach) {
            List<Fact> seen = new ArrayList<>(facts);
            List<Judged> judged = new ArrayList<>();
            for (int stage = 0; stage < layers.size(); stage++) {
                List<Judged> now = layers.get(stage).judge(stages.get(stage).run(seen), seen, type);
                judged.addAll(now);
                seen.addAll(OutcomeFacts.of(now, breach));
            }
            return judged;
        }
    }

    private final KieBase kieBase;
    private final Codes codes = new Codes();
    private final Map<String, FactLoader> loaders;

    StockDrools(List<RuleTree> trees, Vocabulary vocabulary, Limits limits, DrlCompiler compiler) {
        Emitter emitter = new Emitter(vocabulary, codes);
        String drl = emitter.emit(PACKAGE, List.of(new Emitter.Stage(trees, limits))).replaceAll("agenda-group .*", "");
        KieBase base = compiler.compile(drl);
        this.kieBase = base;
        this.loaders = emitter.properties().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        type -> new FactLoader(base.getFactType(PACKAGE, type.getKey()), type.getValue())));
    }

    /** Every way in which a rule must or may hold of the facts. */
    List<Firing> run(List<Fact> facts) {
        KieSession session = kieBase.newKieSession();
        Codes own = new Codes(codes);
        Map<Object, Fact> origins = new IdentityHashMap<>();
        facts.stream()
                .filter(fact -> fact.presence() == Presence.ANY_NUMBER)
                .forEach(fact -> own.many(fact.key()));
        for (Fact fact : facts) {
            FactLoader loader = loaders.get(fact.type());
            if (loader != null) {
                Object carrier = loader.carrier(fact, own);
                origins.put(carrier, fact);
                session.insert(carrier);
            }
        }
        List<Firing> firings = new ArrayList<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.add(Firing.of(event.getMatch(), origins));
            }
        });
        session.fireAllRules();
        session.dispose();
        return firings;
    }
}
